import type { Json } from "../util/json.js";
import { checkGraph } from "./load/graph.js";
import { parseText } from "./load/parse-text.js";
import { readSource, type SourceOptions, type SourceText } from "./load/source.js";

/** A document that has been read and parsed, without external references. */
export interface LoadedDocument extends SourceText {
  readonly value: Json;
}

/**
 * Reads and parses a document, and bundles it where references lead out of it. Whether it is OpenAPI is for `readSpec` to say, after the
 * overlays.
 *
 * @throws {PinwheelError} when it cannot be read or parsed, or a reference may not be followed.
 */
export async function loadDocument(source: string, options: SourceOptions): Promise<LoadedDocument> {
  const read = await readSource(source, options);
  const value = await parseText(read.text, read.name);
  checkGraph(value, read.name);
  return { ...read, value };
}
