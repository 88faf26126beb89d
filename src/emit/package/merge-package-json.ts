import type { Report } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";

/**
 * Merges fields of the project into the generated package.json as a JSON merge patch (RFC 7396):
 * objects are merged, `null` removes a field, and any other value replaces it.
 *
 * `files` and `exports` are only added to, because the package would otherwise lack its own files.
 */
export function mergePackageJson(generated: JsonObject, fields: JsonObject, report: Report): JsonObject {
  const { files, exports, ...others } = fields;
  return {
    ...mergeObjects(generated, others),
    ...(files !== undefined && { files: addFiles(ownValue(generated, "files"), files) }),
    ...(exports !== undefined && { exports: addExports(ownValue(generated, "exports"), exports, report) }),
  };
}

function mergeObjects(before: JsonObject, patch: JsonObject): JsonObject {
  const merged = new Map(Object.entries(before));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergeValue(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

function mergeValue(before: Json | undefined, patch: Json): Json {
  return isJsonObject(patch) ? mergeObjects(isJsonObject(before) ? before : {}, patch) : patch;
}

/** The configuration was checked: both are lists. */
function addFiles(generated: Json | undefined, added: Json): readonly Json[] {
  return [...new Set([generated, added].flatMap((list) => (isJsonArray(list) ? list : [])))];
}

/** The configuration was checked: both are objects of subpaths. */
function addExports(generated: Json | undefined, added: Json, report: Report): JsonObject {
  const ours = isJsonObject(generated) ? generated : {};
  const theirs = isJsonObject(added) ? added : {};
  for (const subpath of Object.keys(theirs).filter((key) => Object.hasOwn(ours, key))) {
    report("config-invalid", {
      message: `\`packageJson.exports\` must not have ${JSON.stringify(subpath)}, which leads to files of the output.`,
      fix: "Remove it, or choose another subpath.",
    });
  }
  return { ...ours, ...theirs };
}
