import type { Type } from "../../../model/model.js";
import type { Json } from "../../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../../util/json-kind.js";

/** Whether a JSON value is one of a type, as far as types tell: what a document shows in a sample has to compile. */
export function fits(type: Type, value: Json, types: ReadonlyMap<string, Type>, within: readonly string[] = []): boolean {
  const inside = (other: Type, item: Json): boolean => fits(other, item, types);
  switch (type.kind) {
    case "unknown":
      return true;
    case "never":
    case "binary":
      return false;
    case "null":
      return value === null;
    case "scalar":
      return typeof value === (type.scalar === "integer" ? "number" : type.scalar);
    case "literal":
      return value === type.value;
    case "enum":
      return type.values.some((each) => each === value);
    case "array":
      return isJsonArray(value) && value.every((item) => inside(type.items, item));
    case "tuple":
      return (
        isJsonArray(value) && value.length === type.items.length && type.items.every((item, index) => inside(item, value[index] ?? null))
      );
    case "record":
      return isJsonObject(value) && Object.values(value).every((item) => inside(type.values, item));
    case "union":
      return type.members.some((member) => fits(member, value, types, within));
    case "intersection":
      return type.members.every((member) => fits(member, value, types, within));
    case "object":
      return (
        isJsonObject(value) &&
        type.properties.every((property) => memberFits(property, ownValue(value, property.name), inside)) &&
        knows(type, value)
      );
    case "ref": {
      const target = within.includes(type.name) ? undefined : types.get(type.name);
      return target !== undefined && fits(target, value, types, [...within, type.name]);
    }
  }
}

function memberFits(
  { type, required, access }: { readonly type: Type; readonly required: boolean; readonly access?: "read" | "write" },
  value: Json | undefined,
  inside: (type: Type, value: Json) => boolean,
): boolean {
  if (value === undefined) return !required || access === "read";
  return access !== "read" && inside(type, value);
}

/** Whether there is no member that the type does not speak of: as a literal, that does not compile. */
function knows({ properties, extra }: Extract<Type, { kind: "object" }>, value: JsonObject): boolean {
  const names = new Set(properties.map(({ name }) => name));
  return extra !== undefined || Object.keys(value).every((name) => names.has(name));
}
