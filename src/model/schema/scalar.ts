import type { SpecSchema } from "../../openapi/spec-schema.js";
import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import type { Type } from "../model.js";
import type { ConvertContext } from "./context.js";

/** Converts `string`, `number`, `integer`, `boolean`, `null` and binary data. */
export function convertScalar({ binary, types, format }: SpecSchema, { isInside }: Pick<ConvertContext, "isInside"> = {}): Type {
  if (binary === true) return isInside === true ? { kind: "scalar", scalar: "string", ...compact({ format }) } : { kind: "binary" };
  const type = types?.[0];
  switch (type) {
    case "string":
    case "number":
    case "integer":
    case "boolean":
      return { kind: "scalar", scalar: type, ...compact({ format }) };
    case "null":
      return { kind: "null" };
    case "array":
    case "object":
    case undefined:
      return { kind: "unknown" };
  }
}

/** Returns the type of exactly one value. */
export function literalType(value: Json): Type {
  return value === null ? { kind: "null" } : { kind: "literal", value };
}
