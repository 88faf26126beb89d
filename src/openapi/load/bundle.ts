import { join } from "node:path";
import { types } from "node:util";
import { fatal } from "../../diagnostics/collect.js";
import { type Diagnostic, PinwheelError } from "../../diagnostics/diagnostic.js";
import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import { loadBundler, nothingBuiltIn } from "./bundler.js";
import { type ExternalRef, findExternalRefs, maskData, unmaskData } from "./data-positions.js";
import { createReach, type Reach, readExternal } from "./external.js";
import { checkDocumentGraph } from "./graph.js";
import { parseText } from "./parse-text.js";
import type { SourceOptions, SourceText } from "./source.js";

/** A document without external references, and the files that were inserted into it. */
export interface Bundled {
  readonly value: Json;
  readonly references: readonly SourceText[];
}

/**
 * Inserts the targets of all external references into the document, with the bundler of
 * swagger-parser.
 *
 * Returns a document without external references unchanged, and does not load swagger-parser for
 * it.
 *
 * @throws {PinwheelError} when a reference is not allowed, or when its target cannot be read.
 */
export async function bundle(value: Json, source: SourceText, options: SourceOptions): Promise<Bundled> {
  const external = mayHaveExternalRef.test(source.text) ? findExternalRefs(value) : [];
  if (external.length === 0) return { value, references: [] };
  const reach = await createReach(source, options);
  const references: SourceText[] = [];
  maskData(value);
  const bundled = await runBundler(value, source, reach, references).catch((error: unknown) => {
    throw locate(error, external, source, options);
  });
  checkDocumentGraph(bundled, source.name);
  unmaskData(bundled);
  return { value: bundled, references: references.sort((left, right) => (left.name < right.name ? -1 : 1)) };
}

/**
 * Matches a `$ref` with a value that does not clearly start with `#`. So that most documents need
 * no walk.
 */
const mayHaveExternalRef = /\$ref["']?\s*:\s*(?!["']?#)[^\s"']|\$ref["']?\s*:\s*["'](?!#)/;

/**
 * Adds every file that it reads to `references`. The bundler wraps our errors in its own, so the
 * first one is kept and thrown.
 */
async function runBundler(value: Json, source: SourceText, reach: Reach, references: SourceText[]): Promise<Json> {
  const bundler = await loadBundler();
  const failures: unknown[] = [];
  const recordFailure = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      failures.push(error);
      throw error;
    });
  const read = async ({ url }: { readonly url: string }): Promise<string> => {
    const text = await recordFailure(readExternal(url, reach));
    references.push(text);
    return text.text;
  };
  const parse = (file: ExternalFile): Promise<Json> => recordFailure(parseFile(file));
  const location = source.location ?? join(reach.options.cwd, "stdin");
  try {
    const bundled: unknown = await bundler.bundle(location, value as never, {
      resolve: { ...nothingBuiltIn.resolve, ours: { order: 1, canRead: true, read } },
      parse: { ...nothingBuiltIn.parse, ours: { order: 1, canParse: true, allowEmpty: true, parse } },
    });
    return bundled as Json;
  } catch (error) {
    throw failures[0] ?? error;
  }
}

interface ExternalFile {
  readonly url: string;
  readonly data: unknown;
}

async function parseFile({ url, data }: ExternalFile): Promise<Json> {
  const name = url.slice(url.lastIndexOf("/") + 1);
  const value = await parseText(String(data), name);
  checkDocumentGraph(value, name);
  maskData(value);
  return value;
}

/**
 * Adds the pointer of the first external reference to diagnostics without a pointer, and turns
 * errors of the bundler into diagnostics. Programming errors are returned unchanged.
 */
function locate(error: unknown, external: readonly ExternalRef[], source: SourceText, { cwd }: SourceOptions): unknown {
  const position = compact({ pointer: external[0]?.pointer });
  if (error instanceof PinwheelError) {
    const addPointer = (diagnostic: Diagnostic): Diagnostic =>
      diagnostic.file === source.name ? { ...position, ...diagnostic } : diagnostic;
    return new PinwheelError(error.diagnostics.map(addPointer));
  }
  if (!types.isNativeError(error) || error.name === "TypeError" || error.name === "RangeError") return error;
  const message = `A reference of "${source.name}" cannot be resolved: ${error.message.replaceAll(`${cwd}/`, "")}`;
  return fatal("reference-unreadable", { message, file: source.name, ...position });
}
