import type { Json } from "../../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../../util/json-kind.js";
import { childPointer, parsePointer } from "../../../util/json-pointer.js";
import { addLaterKeyword, asObject, type Conversion, type SourceNode, type SourceObject } from "./conversion.js";
import { refOf } from "./references.js";

/**
 * Converts `discriminator`, the name of a property. The mapping lists all definitions that extend
 * the schema with `allOf`, directly or through others (Swagger 2.0, Composition and Inheritance).
 *
 * The value of a definition is its name, or its `x-discriminator-value`.
 */
export function convertDiscriminator(conversion: Conversion, schema: SourceObject, node: SourceNode): Json {
  const { pointer, value } = node;
  const object = asObject(node);
  if (object !== undefined) {
    addLaterKeyword(conversion, "propertyName", pointer);
    return convertObject(conversion, object);
  }
  if (typeof value !== "string") return value;
  const mapping = mappingOf(conversion, schema);
  return Object.keys(mapping).length === 0 ? { propertyName: value } : { propertyName: value, mapping };
}

/** Converts a discriminator in the form of OpenAPI 3. */
function convertObject(conversion: Conversion, { pointer, value }: SourceObject): JsonObject {
  const mapping = ownValue(value, "mapping");
  if (!isJsonObject(mapping)) return value;
  const copy = { ...mapping };
  const mappingPointer = childPointer(pointer, "mapping");
  for (const key of Object.keys(copy)) conversion.references.push({ holder: copy, key, pointer: childPointer(mappingPointer, key) });
  return { ...value, mapping: copy };
}

function mappingOf({ source }: Conversion, { pointer }: SourceObject): JsonObject {
  const definitions = ownValue(source, "definitions");
  const [section, name, ...rest] = parsePointer(pointer.replaceAll("%", "%25")) ?? [];
  if (!isJsonObject(definitions) || section !== "definitions" || name === undefined || rest.length > 0) return {};
  return Object.fromEntries(
    subtypesOf(definitions, name).map((subtype) => [
      discriminatorValue(subtype, definitions[subtype]),
      childPointer("#/components/schemas", subtype).replaceAll("%", "%25"),
    ]),
  );
}

/** Returns the names of all definitions that extend a definition, in document order. */
function subtypesOf(definitions: JsonObject, base: string): readonly string[] {
  const names = new Set([base]);
  for (let size = 0; size < names.size; ) {
    size = names.size;
    for (const [name, schema] of Object.entries(definitions)) if (basesOf(schema).some((each) => names.has(each))) names.add(name);
  }
  return Object.keys(definitions).filter((name) => name !== base && names.has(name));
}

/** Returns the names of the definitions in `allOf`. */
function basesOf(schema: Json): readonly string[] {
  const parts = isJsonObject(schema) ? ownValue(schema, "allOf") : undefined;
  if (!isJsonArray(parts)) return [];
  return parts.flatMap((part) => {
    const ref = refOf(part);
    const [section, name, ...rest] = (ref === undefined ? undefined : parsePointer(ref)) ?? [];
    return section === "definitions" && name !== undefined && rest.length === 0 ? [name] : [];
  });
}

function discriminatorValue(name: string, schema: Json | undefined): string {
  const value = isJsonObject(schema) ? ownValue(schema, "x-discriminator-value") : undefined;
  return typeof value === "string" ? value : name;
}
