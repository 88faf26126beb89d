import type { Json } from "../../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../../util/json-kind.js";
import {
  addLaterKeyword,
  asObject,
  type Conversion,
  itemsOf,
  mapProperties,
  type SourceNode,
  type SourceObject,
  withOrigin,
} from "./conversion.js";
import { convertDiscriminator } from "./discriminators.js";
import { keepReference, refOf } from "./references.js";

/** Keywords with a value that maps names to schemas. */
const maps: ReadonlySet<string> = new Set(["properties", "patternProperties", "definitions", "$defs", "dependentSchemas"]);

/** Keywords with a list of schemas. */
const lists: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);

/** Keywords with a schema. `items` may also be a list of schemas. */
const single: ReadonlySet<string> = new Set(["items", "additionalProperties", "unevaluatedProperties", "not", "contains"]);

/** Keywords that only OpenAPI 3 has. */
const laterKeywords: ReadonlySet<string> = new Set(["nullable", "oneOf", "anyOf", "writeOnly", "deprecated"]);

/** Extensions that allow null. Several frameworks write them, because Swagger 2.0 has no null. */
const nullableExtensions = ["x-nullable", "x-isnullable"] as const;

/** Converts a schema. Examples, defaults, enum values and extensions are returned unchanged. */
export function convertSchema(conversion: Conversion, node: SourceNode): Json {
  const object = asObject(node);
  return object === undefined ? node.value : convertSchemaObject(conversion, object);
}

/** Converts a schema that is an object. */
export function convertSchemaObject(conversion: Conversion, object: SourceObject): JsonObject {
  const isNullable = nullableExtensions.some((extension) => ownValue(object.value, extension) === true);
  if (refOf(object.value) !== undefined) return convertReference(conversion, object, isNullable);
  const schema = mapProperties(object, (child, keyword) => convertKeyword(conversion, object, keyword, child));
  return { ...schema, ...(isFile(object.value) ? file : {}), ...(isNullable ? { nullable: true } : {}) };
}

/** Whether a schema is the type of files, which Swagger 2.0 adds to those of JSON Schema. */
export function isFile(schema: JsonObject): boolean {
  return ownValue(schema, "type") === "file";
}

/** Whether a schema is an array of files. */
export function isFileList(schema: JsonObject): boolean {
  const items = ownValue(schema, "items");
  return ownValue(schema, "type") === "array" && isJsonObject(items) && isFile(items);
}

const file = { type: "string", format: "binary" } as const;

/** Everything beside `$ref` is ignored, so a nullable reference needs a schema around it. */
function convertReference(conversion: Conversion, node: SourceObject, isNullable: boolean): JsonObject {
  const reference = keepReference(conversion, node.pointer, { ...node.value });
  return isNullable ? { allOf: [withOrigin(conversion, node.pointer, reference)], nullable: true } : reference;
}

function convertKeyword(conversion: Conversion, parent: SourceObject, keyword: string, node: SourceNode): Json {
  if (laterKeywords.has(keyword)) addLaterKeyword(conversion, keyword, node.pointer);
  if (maps.has(keyword)) return convertMap(conversion, node);
  if (lists.has(keyword) || (keyword === "items" && isJsonArray(node.value))) return convertList(conversion, node);
  if (single.has(keyword)) return convertSchema(conversion, node);
  if (keyword === "discriminator") return convertDiscriminator(conversion, parent, node);
  return node.value;
}

/** Also converts a map or list that is a reference, which is not allowed and reported later. */
function convertMap(conversion: Conversion, node: SourceNode): Json {
  const object = asObject(node);
  if (object === undefined) return node.value;
  if (refOf(object.value) !== undefined) return keepReference(conversion, object.pointer, { ...object.value });
  return mapProperties(object, (child) => convertSchema(conversion, child));
}

function convertList(conversion: Conversion, node: SourceNode): Json {
  return isJsonArray(node.value) ? itemsOf(node).map((item) => convertSchema(conversion, item)) : convertMap(conversion, node);
}
