import { isObject } from "../util/is-object.js";
import { tryParseJson } from "../util/try-parse-json.js";
import type { Manifest } from "./manifest.js";
import { pathsProblem } from "./output-path.js";

/**
 * Parses the text of a manifest. Returns a sentence about the problem if it is not one.
 *
 * All records have a null prototype, because their keys come from documents: `files["constructor"]`
 * must not find an inherited property.
 */
export function parseManifest(text: string): Manifest | string {
  const value = tryParseJson(text);
  if (value === undefined) return text.includes("<<<<<<<") ? "it contains merge conflict markers." : "it is not JSON.";
  if (!isObject(value)) return "it is not a JSON object.";
  const { format, generator, fingerprint } = value;
  if (typeof format === "number" && format > 1) return `it has format ${format}, which needs a newer version of Pinwheel.`;
  if (format !== 1 || !isString(generator) || !isString(fingerprint)) return "`format`, `generator` or `fingerprint` is missing.";
  const files = recordOf(value["files"], isSha256);
  const unformatted = recordOf(value["unformatted"] ?? {}, isSha256);
  const reported = value["reported"] ?? [];
  if (files === undefined) return "`files` must map paths to SHA-256 hashes.";
  if (unformatted === undefined) return "`unformatted` must map paths to SHA-256 hashes.";
  if (!Array.isArray(reported) || !reported.every(isString)) return "`reported` must be a list of hashes.";
  const references = value["references"];
  if (references !== undefined && !isListOfLists(references)) return "`references` must be lists of files.";
  const warned = value["warned"] === true && { warned: true as const };
  const manifest: Manifest = { format, generator, fingerprint, ...(references && { references }), ...warned, files, unformatted, reported };
  return pathsProblem(Object.keys(files)) ?? manifest;
}

function isSha256(value: unknown): value is string {
  return isString(value) && /^[0-9a-f]{64}$/.test(value);
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isListOfLists(value: unknown): value is string[][] {
  return Array.isArray(value) && value.every((list) => Array.isArray(list) && list.every(isString));
}

function recordOf<T>(value: unknown, isValue: (property: unknown) => property is T): Record<string, T> | undefined {
  if (!isObject(value)) return undefined;
  const record: Record<string, T> = Object.create(null);
  for (const [key, property] of Object.entries(value)) {
    if (!isValue(property)) return undefined;
    record[key] = property;
  }
  return record;
}
