import type { Json } from "../../util/json.js";
import { bundle } from "./bundle.js";
import { checkDocumentGraph } from "./graph.js";
import { parseText } from "./parse-text.js";
import { readSource, type SourceOptions, type SourceText } from "./source.js";

export { readSource, type SourceOptions, type SourceText } from "./source.js";

/** A parsed document without external references. */
export interface LoadedDocument extends SourceText {
  readonly value: Json;
  /**
   * The files that external references name, sorted by name. `value` depends on them and on the
   * document only.
   */
  readonly references: readonly SourceText[];
}

/**
 * Reads and parses a document, and bundles its external references. Does not check that it is an
 * OpenAPI document.
 *
 * @throws {PinwheelError} when it cannot be read or parsed, or when a reference is not allowed.
 */
export async function loadDocument(source: string, options: SourceOptions): Promise<LoadedDocument> {
  return parseDocument(await readSource(source, options), options);
}

/**
 * Parses a document that has been read, and bundles its external references.
 *
 * @throws {PinwheelError} when it cannot be parsed, or when a reference is not allowed.
 */
export async function parseDocument(source: SourceText, options: SourceOptions): Promise<LoadedDocument> {
  const { name, text } = source;
  const parsed = await parseText(text, name);
  checkDocumentGraph(parsed, name);
  const { value, references } = await bundle(parsed, source, options);
  return { ...source, value, references };
}
