import type { Json } from "../../src/util/json.js";
import { isJsonArray, isJsonObject } from "../../src/util/json-kind.js";
import type { Schema } from "./schema-arbitrary.js";

export type Direction = "request" | "response";

type Change = (schema: Schema) => Schema;

/** Keywords whose value is a schema, a list of schemas, or an object of schemas. */
const one = ["items", "additionalProperties", "if", "then", "else"];
const several = ["allOf", "anyOf", "oneOf", "prefixItems"];

/** Changes a schema and the schemas in it, from inside to outside. */
function changed(schema: Json, change: Change): Json {
  if (!isJsonObject(schema)) return schema;
  const inner = Object.entries(schema).map(([key, value]): [string, Json] => {
    if (one.includes(key)) return [key, changed(value, change)];
    if (several.includes(key) && isJsonArray(value)) return [key, value.map((item) => changed(item, change))];
    if (key !== "properties" || !isJsonObject(value)) return [key, value];
    return [key, Object.fromEntries(Object.entries(value).map(([name, property]) => [name, changed(property, change)]))];
  });
  return change(Object.fromEntries(inner));
}

function changeSchema(schema: Schema, change: Change): Schema {
  const result = changed(schema, change);
  return isJsonObject(result) ? result : {};
}

/** The schema of the values of one direction: without the properties that the other one owns. */
export function directed(schema: Schema, direction: Direction): Schema {
  const hidden = direction === "request" ? "readOnly" : "writeOnly";
  return changeSchema(schema, ({ properties, required, ...others }) => {
    if (!isJsonObject(properties)) return { ...others, ...(required !== undefined && { required }) };
    const isHidden = (name: Json) => typeof name === "string" && isJsonObject(properties[name]) && properties[name][hidden] === true;
    const visible = Object.entries(properties).filter(([name]) => !isHidden(name));
    const names = isJsonArray(required) ? required.filter((name) => !isHidden(name)) : [];
    return { ...others, properties: Object.fromEntries(visible), required: names };
  });
}

const limits = ["minLength", "maxLength", "minimum", "maximum", "format"];

/**
 * The schema without what no TypeScript type can express. A value that does not fit it must be a
 * type error.
 *
 * - TypeScript has no integers, limits, formats or negation, so `oneOf` is `anyOf`.
 * - It rejects unknown properties only in literals, so `additionalProperties: false` is left out.
 * - An index signature also describes the named properties, so a map beside them is of any values.
 * - Enumerations are open in responses (docs/adr/0006), except booleans and single values.
 */
export function expressible(schema: Schema, direction: Direction): Schema {
  return changeSchema(schema, (each) => {
    const { oneOf, additionalProperties, type, enum: values, ...others } = each;
    const rest = Object.fromEntries(Object.entries(others).filter(([key]) => !limits.includes(key)));
    const types = [type ?? []].flat().map((name) => (name === "integer" ? "number" : name));
    const keepsMap = isJsonObject(additionalProperties) && others["properties"] === undefined;
    return {
      ...rest,
      ...(oneOf !== undefined && { allOf: [...(isJsonArray(rest["allOf"]) ? rest["allOf"] : []), { anyOf: oneOf }] }),
      ...(keepsMap && { additionalProperties }),
      ...(types.length > 0 && { type: types }),
      ...(isJsonArray(values) && (direction === "request" ? { enum: values } : opened(values))),
    };
  });
}

function opened(values: readonly Json[]): Schema {
  const scalars = values.filter((value) => value !== null);
  const kinds = new Set(scalars.filter((value) => typeof value !== "boolean").map((value) => typeof value));
  if (scalars.length < 2 || kinds.size === 0) return { enum: values };
  return { anyOf: [{ enum: values }, { type: [...kinds] }] };
}
