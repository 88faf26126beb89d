import type { Json } from "../../src/util/json.js";
import { isJsonObject } from "../../src/util/json-kind.js";
import type { JsonObject } from "./documents.js";

/** Returns the object that a reference of a document leads to, or the value itself. */
export function resolve(document: JsonObject, value: Json | undefined): JsonObject {
  if (!isJsonObject(value)) return {};
  const reference = value["$ref"];
  if (typeof reference !== "string") return value;
  const target = reference
    .split("/")
    .slice(1)
    .reduce<Json | undefined>(
      (node, key) => (isJsonObject(node) ? node[key.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined),
      document,
    );
  return resolve(document, target);
}

/**
 * Returns values that a schema allows, at its boundaries: each type, enum value and member of a
 * union, the longest and the shortest text, and objects with and without their optional properties.
 */
export function boundaryValues(document: JsonObject, reference: Json | undefined): readonly Json[] {
  const schema = resolve(document, reference);
  const parts = [schema["allOf"], schema["oneOf"] ?? schema["anyOf"]];
  if (schema["const"] !== undefined) return [schema["const"]];
  if (Array.isArray(schema["enum"])) return schema["enum"];
  const [all, choices] = parts.map((part) => (Array.isArray(part) ? part : undefined));
  if (choices !== undefined) return choices.flatMap((member) => boundaryValues(document, member));
  if (all !== undefined) return all.map((member) => boundaryValues(document, member)).reduce(combine);
  const types = Array.isArray(schema["type"])
    ? schema["type"]
    : [schema["type"] ?? (schema["properties"] === undefined ? "any" : "object")];
  return types.flatMap((type) => valuesOfType(document, schema, type));
}

function combine(left: readonly Json[], right: readonly Json[]): readonly Json[] {
  return left.flatMap((one) => right.map((other) => (isJsonObject(one) && isJsonObject(other) ? { ...one, ...other } : other)));
}

function valuesOfType(document: JsonObject, schema: JsonObject, type: Json | undefined): readonly Json[] {
  const { minimum, maximum, minLength, maxLength } = schema;
  switch (type) {
    case "null":
      return [null];
    case "boolean":
      return [true, false];
    case "integer":
      return [minimum ?? 1, maximum ?? 7];
    case "number":
      return [minimum ?? 1, maximum ?? 1.5];
    case "string":
      return [lengthOf(minLength, 4), lengthOf(maxLength, 9)].map((length) => "a".repeat(length));
    case "array":
      return [[], ...boundaryValues(document, schema["items"]).map((item) => [item])];
    case "object":
      return objects(document, schema);
    default:
      return [{}, "text"];
  }
}

function lengthOf(value: Json | undefined, preset: number): number {
  return typeof value === "number" ? value : preset;
}

function objects(document: JsonObject, { properties, required, additionalProperties }: JsonObject): readonly Json[] {
  const values = Object.entries(isJsonObject(properties) ? properties : {}).map(
    ([name, schema]) => [name, boundaryValues(document, schema)] as const,
  );
  const count = Math.max(1, ...values.map(([, all]) => all.length));
  const isRequired = (name: string): boolean => Array.isArray(required) && required.includes(name);
  const extra: JsonObject = additionalProperties === true ? { other: 1 } : {};
  const full = Array.from(
    { length: count },
    (_, index): Json => ({
      ...extra,
      ...Object.fromEntries(values.flatMap(([name, all]) => (all.length === 0 ? [] : [[name, all[index % all.length] ?? null]]))),
    }),
  );
  const least: Json = Object.fromEntries(
    values.flatMap(([name, [first]]) => (first !== undefined && isRequired(name) ? [[name, first]] : [])),
  );
  return [least, ...full];
}
