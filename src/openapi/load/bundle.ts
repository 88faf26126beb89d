import { join } from "node:path";
import { types } from "node:util";
import { PinwheelError } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { type ExternalRef, findExternalRefs, maskData, unmaskData } from "./data-positions.js";
import { type Reach, reachOf, readExternal } from "./external.js";
import { checkDocumentGraph } from "./graph.js";
import { parseText } from "./parse-text.js";
import { problem } from "./problem.js";
import { loadReader, nothingBuiltIn } from "./reader.js";
import type { SourceOptions, SourceText } from "./source.js";

/** A document without external references, and the texts that it took in. */
export interface Bundled {
  readonly value: Json;
  readonly references: readonly SourceText[];
}

/**
 * Takes everything that external references name into the document, with swagger-parser's bundler. A document without any is returned as it
 * is, and swagger-parser is not loaded for it.
 *
 * @throws {PinwheelError} when a reference may not be followed, or names what cannot be read.
 */
export async function bundle(value: Json, source: SourceText, options: SourceOptions): Promise<Bundled> {
  const external = mayReferOutside.test(source.text) ? findExternalRefs(value) : [];
  if (external.length === 0) return { value, references: [] };
  const reach = await reachOf(source, options);
  const taken: SourceText[] = [];
  maskData(value);
  const bundled = await run(value, source, reach, taken).catch((error: unknown) => {
    throw locate(error, external, source, options);
  });
  checkDocumentGraph(bundled, source.name);
  unmaskData(bundled);
  return { value: bundled, references: taken.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** Whether to look at all: the text has a `$ref` whose value does not plainly start with `#`. */
const mayReferOutside = /\$ref["']?\s*:\s*(?!["']?#)[^\s"']|\$ref["']?\s*:\s*["'](?!#)/;

async function run(value: Json, source: SourceText, reach: Reach, taken: SourceText[]): Promise<Json> {
  const reader = await loadReader();
  const failures: unknown[] = [];
  const attempt = async <T>(work: () => Promise<T>): Promise<T> =>
    work().catch((error: unknown) => {
      failures.push(error);
      throw error;
    });
  const read = (file: { readonly url: string }): Promise<string> =>
    attempt(async () => {
      const text = await readExternal(file.url, reach);
      taken.push(text);
      return text.text;
    });
  const parse = (file: { readonly url: string; readonly data: unknown }): Promise<Json> => attempt(() => parseFile(file));
  const location = source.location ?? join(reach.options.cwd, "stdin");
  try {
    const bundled: unknown = await reader.bundle(location, value as never, {
      resolve: { ...nothingBuiltIn.resolve, ours: { order: 1, canRead: true, read } },
      parse: { ...nothingBuiltIn.parse, ours: { order: 1, canParse: true, allowEmpty: true, parse } },
    });
    return bundled as Json;
  } catch (error) {
    throw failures[0] ?? error;
  }
}

async function parseFile({ url, data }: { readonly url: string; readonly data: unknown }): Promise<Json> {
  const name = url.slice(url.lastIndexOf("/") + 1);
  const value = await parseText(String(data), name);
  checkDocumentGraph(value, name);
  maskData(value);
  return value;
}

/** Puts the place of the first external reference on a problem that has none, and makes one of the bundler's own errors. */
function locate(error: unknown, external: readonly ExternalRef[], source: SourceText, { cwd }: SourceOptions): unknown {
  const pointer = external[0]?.pointer;
  if (error instanceof PinwheelError) {
    const located = error.diagnostics.map((found) => (found.file === source.name && pointer !== undefined ? { pointer, ...found } : found));
    return new PinwheelError(located);
  }
  if (!types.isNativeError(error) || error.name === "TypeError" || error.name === "RangeError") return error;
  const message = `A reference of ${source.name} cannot be followed: ${error.message.replaceAll(`${cwd}/`, "")}`;
  return problem("reference-unreadable", source.name, { message, ...(pointer !== undefined && { pointer }) });
}
