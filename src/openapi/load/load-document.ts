import type { Json } from "../../util/json.js";
import { type LoadedFiles, loadFiles } from "./load-files.js";
import { parseText } from "./parse-text.js";
import { readSource, type SourceOptions, type SourceText } from "./source.js";

export { readSource, type SourceOptions, type SourceText } from "./source.js";

/** A parsed document, and the files that its references lead to. */
export interface LoadedDocument extends SourceText {
  readonly value: Json;
  readonly files: LoadedFiles;
}

/**
 * Reads and parses a document and the files that its references lead to. Does not check that it is
 * an OpenAPI document.
 *
 * @throws {PinwheelError} when the document cannot be read or parsed
 */
export async function loadDocument(source: string, options: SourceOptions): Promise<LoadedDocument> {
  return parseDocument(await readSource(source, options), options);
}

/**
 * Parses a document that has been read, and loads the files that its references lead to.
 *
 * @throws {PinwheelError} when the document cannot be parsed
 */
export async function parseDocument(source: SourceText, options: SourceOptions): Promise<LoadedDocument> {
  const { name, text } = source;
  const value = await parseText(text, name, options.limits);
  return { ...source, value, files: await loadFiles(value, source, options) };
}
