import { fileURLToPath } from "node:url";
import type { Report } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { type JsonObject, ownValue } from "../../util/json-kind.js";
import { splitPointer } from "../../util/json-pointer.js";
import { visitReferences } from "../data-positions.js";
import { type DialectRules, detectDialect, rulesOf } from "../dialects/dialect.js";
import type { DocumentFiles } from "../document-file.js";
import { fileOf, resolveUri } from "../parse/files.js";
import { lookUp, reportUnresolved } from "../parse/look-up.js";
import { createParseContext, type ParseContext } from "../parse/parse-context.js";
import { wrapMappings } from "./mappings.js";

/** A document and its files, as the bundler needs them. */
export interface Rewritten {
  readonly value: Json;
  /** Values by URI. */
  readonly files: ReadonlyMap<string, Json>;
  /** What the dialect does with keywords beside `$ref`. */
  readonly refSiblings: DialectRules["refSiblings"];
}

/**
 * Copies a document and its files, with references that a bundler can follow.
 *
 * The bundler knows paths and pointers only. So a reference by `$id`, `$anchor` or `$self` becomes
 * one. A reference that leads nowhere is reported and removed, which leaves any value.
 *
 * @throws {PinwheelError} when a file must not be read or is damaged
 */
export function rewriteReferences(value: Json, loaded: DocumentFiles, report: Report): Rewritten {
  const { dialect, document } = detectDialect(structuredClone(value));
  const files = loaded.files.map((file) => ({ ...file, value: structuredClone(file.value) }));
  // References are looked up in the originals, because the copies change.
  const { document: original } = detectDialect(value);
  const rules = rulesOf(dialect);
  const context = createParseContext(original, rules, report, loaded);
  for (const { key, value: copy } of [{ key: "", value: document }, ...files]) {
    visitReferences(copy, `${key}#`, (object, pointer) => rewriteReference(context, object, pointer));
    wrapMappings(context, copy, key, (target) => referenceTo(context, key, target));
  }
  return { value: document, files: new Map(files.map((file) => [file.uri, file.value])), refSiblings: rules.refSiblings };
}

function rewriteReference(context: ParseContext, object: JsonObject, pointer: string): void {
  const ref = ownValue(object, "$ref");
  if (typeof ref !== "string") return;
  const target = lookUp(context, ref, pointer);
  if (target === undefined) {
    reportUnresolved(context, ref, pointer, "Read as any value.");
    delete (object as { $ref?: string }).$ref;
    return;
  }
  const from = fileOf(context, pointer);
  const to = fileOf(context, target.pointer);
  const hasPointer = !ref.includes("#") || /#(\/|$)/.test(ref);
  if (hasPointer && (ref.startsWith("#") ? from === to : resolveUri(ref, from.uri) === to.uri)) return;
  (object as { $ref: string }).$ref = referenceTo(context, from.key, target.pointer);
}

/** Returns a reference from a file to a canonical pointer. */
function referenceTo(context: ParseContext, fromKey: string, pointer: string): string {
  const to = fileOf(context, pointer);
  const fragment = splitPointer(pointer).fragment.split("/").map(encodeSegment).join("/");
  return fromKey === to.key ? fragment : `${pathOf(to.uri)}${fragment}`;
}

function encodeSegment(segment: string, index: number): string {
  return index === 0 ? segment : encodeURIComponent(segment);
}

/** swagger-parser calls files by their paths, which it decodes. */
function pathOf(uri: string): string {
  return uri.startsWith("file:") ? encodeURI(fileURLToPath(uri)).replaceAll("#", "%23").replaceAll("?", "%3F") : uri;
}
