import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import { describeJson } from "../../util/json-kind.js";
import { childPointer } from "../../util/json-pointer.js";
import { isOfType } from "../../util/json-type.js";
import type { SpecSchema, SpecSchemaType } from "../spec-schema.js";
import { type ObjectNode, property } from "./node.js";
import type { ParseContext } from "./parse-context.js";

/**
 * Fits the values of `enum` to `type`, and reports those that contradict it.
 *
 * By JSON Schema, a value must satisfy both keywords, so that such an enum would allow nothing.
 * Authors mean something else: YAML reads `1.0` as a number, and `enum` beside `type: array` lists
 * the items.
 */
export function fitEnum(context: ParseContext, node: ObjectNode, schema: SpecSchema): SpecSchema {
  const { enum: values, types } = schema;
  if (values === undefined) return schema;
  const report = (message: string, instead: string): void =>
    context.report("enum-contradicts-type", { message, pointer: childPointer(node.pointer, "enum"), instead });
  if (values.length === 0) {
    report('"enum" has no values.', "Every value of the type is allowed.");
    return withoutEnum(schema);
  }
  if (types === undefined) return schema;
  const wrong = values.filter((value) => !isOfType(value, types) && !(value === null && isNullable(node)));
  if (wrong.length === 0) return schema;
  const message = `"enum" has ${describeValues(wrong)}, but "type" is ${JSON.stringify(types.length === 1 ? types[0] : types)}.`;
  const items = itemsWith(schema, values);
  if (items !== undefined) {
    report(message, "The values were read as those of the items.");
    return { ...withoutEnum(schema), items };
  }
  if (values.every((value) => value === null)) {
    report(message, "Read as null.");
    return { ...schema, types: ["null"] };
  }
  const fitted = (value: Json): readonly Json[] => (wrong.includes(value) ? convert(value, types) : [value]);
  const fitting = [...new Set(values.flatMap(fitted))];
  const valueDocs = schema.valueDocs?.flatMap((doc) => fitted(doc.value).map((value) => ({ ...doc, value })));
  const [first] = fitting;
  report(
    message,
    first === undefined ? "Every value of the type is allowed." : `Read as ${fitting.map((value) => JSON.stringify(value)).join(", ")}.`,
  );
  return first === undefined ? withoutEnum(schema) : compact({ ...schema, enum: fitting, valueDocs });
}

/** Moves the values to the items of an array, if they are not arrays. */
function itemsWith({ types, items, valueDocs }: SpecSchema, values: readonly Json[]): SpecSchema | undefined {
  const isOfItems = types?.length === 1 && types[0] === "array" && !values.some((value) => Array.isArray(value));
  if (!isOfItems || typeof items !== "object" || items.ref !== undefined || items.enum !== undefined) return undefined;
  return compact({ ...items, enum: values, valueDocs });
}

/** Returns the value of the type that the author means. Empty if there is none. */
function convert(value: Json, types: readonly SpecSchemaType[]): readonly Json[] {
  if (types.includes("string")) return typeof value === "number" || typeof value === "boolean" ? [String(value)] : [];
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  const isNumber = types.includes("number") ? Number.isFinite(number) : types.includes("integer") && Number.isInteger(number);
  return isNumber ? [number] : [];
}

function withoutEnum(schema: SpecSchema): SpecSchema {
  return compact({ ...schema, enum: undefined, valueDocs: undefined });
}

function isNullable(node: ObjectNode): boolean {
  return property(node, "nullable")?.value === true;
}

/** How many values a message describes. */
const maxDescribed = 3;

/** Returns `the number 1, null and 2 more values`. */
function describeValues(values: readonly Json[]): string {
  const described = values.slice(0, maxDescribed).map(describeJson).join(", ");
  const more = values.length - maxDescribed;
  return more > 0 ? `${described} and ${more} more ${more === 1 ? "value" : "values"}` : described;
}
