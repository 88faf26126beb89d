import type { SpecSchema, SpecSchemaType } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";

/** `string`, `number`, `integer`, `boolean`, `null` and bytes. */
export function convertScalar(schema: SpecSchema): Type {
  if (schema.binary === true) return { kind: "binary" };
  return scalarType(schema.types?.[0], schema.format);
}

function scalarType(type: SpecSchemaType | undefined, format: string | undefined): Type {
  switch (type) {
    case "string":
    case "number":
    case "integer":
    case "boolean":
      return { kind: "scalar", scalar: type, ...(format === undefined ? {} : { format }) };
    case "null":
      return { kind: "null" };
    case "array":
    case "object":
    case undefined:
      return { kind: "unknown" };
  }
}
