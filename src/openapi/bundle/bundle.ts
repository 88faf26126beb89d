import { fileURLToPath } from "node:url";
import { types } from "node:util";
import { fatal } from "../../diagnostics/collect.js";
import type { Report } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { maskData, passedPointers, unmaskData, wrapReferences } from "../data-positions.js";
import type { DocumentFiles } from "../document-file.js";
import { checkDocumentGraph } from "../load/graph.js";
import { loadBundler, nothingBuiltIn } from "./bundler.js";
import { unwrapMappings } from "./mappings.js";
import { rewriteReferences } from "./rewrite-references.js";

/**
 * Returns a copy of a document into which the targets of all references to other files are
 * inserted, with the bundler of swagger-parser.
 *
 * Returns a document of one file as it is, and does not load swagger-parser for it. The bundler
 * reads nothing: it receives the files that have been loaded.
 *
 * @param name of the document in messages
 * @param report receives the references that lead nowhere
 * @throws {PinwheelError} when a reference cannot be resolved
 */
export async function bundle(document: Json, loaded: DocumentFiles, name: string, report: Report): Promise<Json> {
  if (loaded.files.length === 0 && loaded.failures.size === 0) return document;
  const { value, files: values, refSiblings } = rewriteReferences(document, loaded, report);
  const files = new Map([...values].map(([uri, file]) => [withoutScheme(uri), file]));
  const bundler = await loadBundler();
  const passed = passedPointers([value, ...files.values()]);
  // The bundler changes what it is given.
  const prepare = (file: Json): Json => {
    const copy = structuredClone(file);
    maskData(copy);
    wrapReferences(copy, refSiblings, passed);
    return copy;
  };
  const parse = ({ url }: { readonly url: string }): Json => prepare(files.get(withoutScheme(url)) ?? {});
  try {
    const bundled: unknown = await bundler.bundle(withoutScheme(loaded.uri), prepare(value) as never, {
      resolve: { ...nothingBuiltIn.resolve, ours: { order: 1, canRead: true, read: () => "" } },
      parse: { ...nothingBuiltIn.parse, ours: { order: 1, canParse: true, allowEmpty: true, parse } },
    });
    const result = bundled as Json;
    checkDocumentGraph(result, name);
    unmaskData(result);
    unwrapMappings(result);
    return result;
  } catch (error) {
    if (!types.isNativeError(error) || error.name === "TypeError" || error.name === "RangeError") throw error;
    throw fatal("reference-unreadable", { message: `A reference of "${name}" cannot be resolved: ${error.message}`, file: name });
  }
}

/** swagger-parser calls files by their paths. */
function withoutScheme(uri: string): string {
  return uri.startsWith("file:") ? fileURLToPath(uri) : uri;
}
