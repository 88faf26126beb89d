import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { operationsOf } from "./path-items.js";
import { usedComponents } from "./used-components.js";

/** The sections of Swagger 2.0 that are below `components` in OpenAPI 3. */
const swaggerSections: ReadonlySet<string> = new Set(["definitions", "parameters", "responses"]);

/**
 * Removes the components and security schemes that a part of a document does not use.
 *
 * @param part the document without the other operations
 */
export function pruneComponents(part: JsonObject, whole: JsonObject): JsonObject {
  const used = usedComponents(part, whole);
  const schemes = usedSchemes(part);
  const isUsed = (...segments: readonly string[]) => used.has(segments.join("\0"));
  const pruneSection = (section: string, value: Json): Json => {
    if (section === "components" && isJsonObject(value)) return pruneSections(value, isUsed, schemes);
    if (section === "securityDefinitions") return filterEntries(value, (name) => schemes.has(name));
    return swaggerSections.has(section) ? filterEntries(value, (name) => isUsed(section, name)) : value;
  };
  return Object.fromEntries(Object.entries(part).map(([section, value]) => [section, pruneSection(section, value)]));
}

function pruneSections(
  components: JsonObject,
  isUsed: (...segments: readonly string[]) => boolean,
  schemes: ReadonlySet<string>,
): JsonObject {
  const sections = Object.entries(components).map(([section, value]): readonly [string, Json] => {
    if (section.startsWith("x-")) return [section, value];
    if (section === "securitySchemes") return [section, filterEntries(value, (name) => schemes.has(name))];
    return [section, filterEntries(value, (name) => isUsed("components", section, name))];
  });
  return Object.fromEntries(sections.filter(([, value]) => !isJsonObject(value) || Object.keys(value).length > 0));
}

function filterEntries(value: Json, isKept: (name: string) => boolean): Json {
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => isKept(name))) : value;
}

function usedSchemes(document: JsonObject): ReadonlySet<string> {
  const lists = [document, ...operationsOf(document)].map((holder) => ownValue(holder, "security"));
  return new Set(lists.flatMap((list) => (isJsonArray(list) ? list : [])).flatMap((one) => (isJsonObject(one) ? Object.keys(one) : [])));
}
