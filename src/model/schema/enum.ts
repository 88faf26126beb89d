import type { SpecSchema } from "../../openapi/spec-schema.js";
import type { Json } from "../../util/json.js";
import type { Type } from "../model.js";
import { unionOf } from "./combine.js";
import type { ConvertContext } from "./context.js";

/**
 * `enum`. What a server sends is open: it may be newer than the document. What callers send is closed. One single value is a tag rather
 * than a choice, and stays exact.
 */
export function convertEnum(schema: SpecSchema, context: ConvertContext): Type {
  const values = [...new Set(schema.enum ?? [])].filter((value) => allowed(schema, value));
  const scalars = values.filter(isScalar);
  const others: Type[] = values
    .filter((value) => !isScalar(value))
    .map((value) => (value === null ? { kind: "null" } : { kind: "literal", value }));
  const [only] = scalars;
  const choice: Type[] =
    only === undefined
      ? []
      : scalars.length === 1
        ? [{ kind: "literal", value: only }]
        : [
            {
              kind: "enum",
              values: scalars,
              open: context.direction === "response" && !scalars.every((value) => typeof value === "boolean"),
            },
          ];
  return unionOf([...choice, ...others]);
}

/** Whether a schema is a choice of values, so that a reference to it can be open. */
export function isChoice(schema: SpecSchema | undefined): boolean {
  return schema?.enum !== undefined && schema.enum.filter((value) => typeof value === "string" || typeof value === "number").length > 1;
}

function isScalar(value: Json): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** A value that `type` forbids can never occur. */
function allowed(schema: SpecSchema, value: Json): boolean {
  if (schema.types === undefined) return true;
  return schema.types.some((type) => matchesType(type, value));
}

function matchesType(type: string, value: Json): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
    case "number":
      return typeof value === "number";
    default:
      return typeof value === type;
  }
}
