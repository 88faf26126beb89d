import type { Json } from "../../util/json.js";
import { bundle } from "./bundle.js";
import { checkDocumentGraph } from "./graph.js";
import { parseText } from "./parse-text.js";
import { readSource, type SourceOptions, type SourceText } from "./source.js";

export { readSource, type SourceOptions, type SourceText } from "./source.js";

/** A document that has been read and parsed, without external references. */
export interface LoadedDocument extends SourceText {
  readonly value: Json;
  /** What external references named, sorted by name: together with the document, everything that the value depends on. */
  readonly references: readonly SourceText[];
}

/**
 * Reads and parses a document, and bundles it where references lead out of it. Whether it is OpenAPI is for `readSpec` to say.
 *
 * @throws {PinwheelError} when it cannot be read or parsed, or a reference may not be followed.
 */
export async function loadDocument(source: string, options: SourceOptions): Promise<LoadedDocument> {
  return parseDocument(await readSource(source, options), options);
}

/**
 * The same for a document that was read before.
 *
 * @throws {PinwheelError} when it cannot be parsed, or a reference may not be followed.
 */
export async function parseDocument(source: SourceText, options: SourceOptions): Promise<LoadedDocument> {
  const { name, text } = source;
  const parsed = await parseText(text, name);
  checkDocumentGraph(parsed, name);
  const { value, references } = await bundle(parsed, source, options);
  return { ...source, value, references };
}
