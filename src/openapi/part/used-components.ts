import type { Json } from "../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../util/json-kind.js";
import { childPointer, parsePointer, step } from "../../util/json-pointer.js";
import { visitKeywordObjects, visitReferences } from "../data-positions.js";
import { valueAt } from "./path-items.js";

/**
 * Returns the components that the rest of a document uses, as the segments of their pointers,
 * joined by NUL.
 *
 * @param whole the document from which operations were removed. References may lead into them.
 */
export function usedComponents(part: JsonObject, whole: JsonObject): ReadonlySet<string> {
  const { components: _components, definitions: _definitions, parameters: _parameters, responses: _responses, ...roots } = part;
  const schemas = schemasOf(part);
  const subtypes = subtypesOf(schemas, part);
  const used = new Set<string>();
  const pending = [...targetsIn(roots, schemas)];
  for (let target = pending.pop(); target !== undefined; target = pending.pop()) {
    const key = componentKey(target) ?? target;
    if (used.has(key)) continue;
    used.add(key);
    const value = key === target ? (valueAt(part, target) ?? valueAt(whole, target)) : key.split("\0").reduce<Json | undefined>(step, part);
    pending.push(...(value === undefined ? [] : targetsIn(value, schemas)), ...(subtypes.get(key) ?? []));
  }
  return used;
}

/** Returns the component that a pointer leads to or into. */
function componentKey(pointer: string): string | undefined {
  const segments = parsePointer(pointer) ?? [];
  const length = keyLengths.get(segments[0] ?? "");
  return length === undefined || segments.length < length ? undefined : segments.slice(0, length).join("\0");
}

/** By section of the document, the number of segments in the pointer of a component. */
const keyLengths: ReadonlyMap<string, number> = new Map([
  ["components", 3],
  ["definitions", 2],
  ["parameters", 2],
  ["responses", 2],
]);

/** A schema that is a component. */
interface Schema {
  readonly pointer: string;
  readonly value: Json;
}

function schemasOf(document: JsonObject): readonly Schema[] {
  return ["#/components/schemas", "#/definitions"].flatMap((section) => {
    const schemas = valueAt(document, section);
    const entries = isJsonObject(schemas) ? Object.entries(schemas) : [];
    return entries.map(([name, value]) => ({ pointer: childPointer(section, name).replaceAll("%", "%25"), value }));
  });
}

/** Returns the pointers that a value refers to, with references and with discriminators. */
function targetsIn(value: Json, schemas: readonly Schema[]): ReadonlySet<string> {
  const targets = new Set<string>();
  const add = (ref: Json | undefined): void => {
    if (typeof ref !== "string") return;
    // Any schema may have an anchor or an id.
    for (const pointer of ref.startsWith("#/") ? [ref] : schemas.map((schema) => schema.pointer)) targets.add(pointer);
  };
  visitReferences(value, "#", (object) => {
    add(ownValue(object, "$ref"));
    add(ownValue(object, "$dynamicRef"));
  });
  visitKeywordObjects(value, "#", (object) => {
    const discriminator = ownValue(object, "discriminator");
    if (!isJsonObject(discriminator)) return;
    const mapping = ownValue(discriminator, "mapping");
    const refs = [...(isJsonObject(mapping) ? Object.values(mapping) : []), ownValue(discriminator, "defaultMapping")];
    for (const ref of refs) if (typeof ref === "string") add(ref.startsWith("#") ? ref : `#/components/schemas/${ref}`);
  });
  return targets;
}

/**
 * By schema with a discriminator, the schemas that extend it with `allOf`. They belong to it
 * although it does not refer to them.
 */
function subtypesOf(schemas: readonly Schema[], document: JsonObject): ReadonlyMap<string, readonly string[]> {
  const subtypes = new Map<string, string[]>();
  for (const { pointer, value } of schemas) {
    for (const ref of basesOf(value)) {
      const key = componentKey(ref);
      const target = valueAt(document, ref);
      if (key === undefined || !isJsonObject(target) || !Object.hasOwn(target, "discriminator")) continue;
      subtypes.set(key, [...(subtypes.get(key) ?? []), pointer]);
    }
  }
  return subtypes;
}

/** Returns the references in the `allOf` of a schema. */
function basesOf(schema: Json): readonly string[] {
  const bases = isJsonObject(schema) ? ownValue(schema, "allOf") : undefined;
  const refs = (isJsonArray(bases) ? bases : []).map((base) => (isJsonObject(base) ? ownValue(base, "$ref") : undefined));
  return refs.filter((ref) => typeof ref === "string");
}
