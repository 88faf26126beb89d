import type { SpecSchema } from "../../openapi/spec-schema.js";
import type { Json } from "../../util/json.js";
import { isOfType } from "../../util/json-type.js";
import type { Type } from "../model.js";
import { unionOf } from "./combine.js";
import type { ConvertContext } from "./context.js";
import { literalType } from "./scalar.js";

/**
 * Converts `enum`. Enums are open, because a newer server may send new values, unless an option
 * closes them. They are open in requests too, so that callers can send back what they received.
 *
 * A single value is a literal in both directions, because it is a tag rather than a choice.
 */
export function convertEnum(schema: SpecSchema, context: ConvertContext): Type {
  const values = [...new Set(schema.enum ?? [])].filter((value) => schema.types === undefined || isOfType(value, schema.types));
  const others = values.filter((value) => !isScalar(value));
  return unionOf([choiceOf(values.filter(isScalar), context), ...others.map(literalType)]);
}

function choiceOf(values: readonly (string | number | boolean)[], { hasClosedEnums }: ConvertContext): Type {
  const [first, ...others] = values;
  if (first === undefined) return { kind: "never" };
  if (others.length === 0) return literalType(first);
  // There are only two booleans, so that no server can send a new one.
  const canGrow = values.some((value) => typeof value !== "boolean");
  return { kind: "enum", values, open: canGrow && hasClosedEnums !== true };
}

/** Whether a schema lists several values, so that a reference to it can be open. */
export function isChoice(schema: SpecSchema | undefined): boolean {
  const values = schema?.enum ?? [];
  return values.filter((value) => typeof value === "string" || typeof value === "number").length > 1;
}

function isScalar(value: Json): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
