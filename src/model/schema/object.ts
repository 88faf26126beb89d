import type { SpecProperty, SpecSchema } from "../../openapi/spec-schema.js";
import type { Doc, Limit, Property, Type } from "../model.js";
import { unionOf } from "./combine.js";
import type { Convert, ConvertContext, Direction } from "./context.js";
import { resolve } from "./context.js";

/** Objects with members, maps, and both at once. `type: object` alone is a map of anything. */
export function convertObject(schema: SpecSchema, context: ConvertContext, convert: Convert): Type {
  const properties = convertProperties(schema, context, convert);
  const extra = extraType(schema, context, convert);
  if (properties.length === 0 && schema.properties === undefined) return { kind: "record", values: extra ?? openValue(schema) };
  return { kind: "object", properties, ...(extra === undefined ? {} : { extra }) };
}

/** Whether a schema forbids properties that it does not list. */
export function isClosed(schema: SpecSchema, schemas: ConvertContext["schemas"]): boolean {
  const target = resolve(schema, { schemas });
  return target?.additionalProperties === false && (target.patternProperties ?? []).length === 0;
}

/** The members that exist in this direction: read-only ones are not sent, write-only ones are not received. */
function convertProperties(schema: SpecSchema, context: ConvertContext, convert: Convert): readonly Property[] {
  const required = new Set(schema.required);
  return (schema.properties ?? [])
    .filter((property) => visible(property.schema, context))
    .map((property) => convertProperty(property, required.has(property.name), context, convert));
}

function convertProperty({ name, schema }: SpecProperty, required: boolean, context: ConvertContext, convert: Convert): Property {
  const sends = context.direction === "request" ? schema.sends : undefined;
  const about = { ...annotations(schema, context), ...(sends === undefined ? {} : { sends: sends.value }) };
  return { name, type: convert(schema, context), required: required && sends === undefined, ...about, origin: schema.origin };
}

/** What is said of a value apart from its type: access, default, limits, words. */
export function annotations(
  schema: SpecSchema,
  context: Pick<ConvertContext, "schemas">,
): Pick<Property, "access" | "default" | "limits" | "doc"> {
  const access = accessOf(schema, context);
  return {
    ...(access === undefined ? {} : { access }),
    ...(schema.default === undefined ? {} : { default: schema.default.value }),
    limits: limitsOf(schema),
    doc: docOf(schema),
  };
}

/** The words of a schema. A title is no summary: tools make titles from names, and they say nothing that the name does not. */
export function docOf(schema: { readonly description?: string; readonly deprecated?: true }): Doc {
  return {
    ...(schema.description === undefined ? {} : { text: schema.description }),
    ...(schema.deprecated === true ? { deprecated: true } : {}),
  };
}

function limitsOf(schema: SpecSchema): readonly Limit[] {
  const own = schema.limits ?? [];
  const [member, ...others] = (schema.anyOf ?? schema.oneOf ?? []).filter((branch) => branch.types?.join() !== "null");
  return own.length > 0 || member === undefined || others.length > 0 ? own : (member.limits ?? []);
}

function visible(schema: SpecSchema, context: ConvertContext): boolean {
  const hidden: Record<Direction, "read" | "write"> = { request: "read", response: "write" };
  return accessOf(schema, context) !== hidden[context.direction];
}

function accessOf(schema: SpecSchema, context: Pick<ConvertContext, "schemas">): "read" | "write" | undefined {
  return (
    schema.access ??
    (schema.ref === undefined ? undefined : resolve(schema, context)?.access) ??
    schema.allOf?.find((part) => part.access !== undefined)?.access
  );
}

function extraType(schema: SpecSchema, context: ConvertContext, convert: Convert): Type | undefined {
  const { additionalProperties: additional, patternProperties: patterns = [] } = schema;
  const fromPatterns = patterns.map((pattern) => convert(pattern, context));
  if (additional === undefined || additional === false) return fromPatterns.length === 0 ? undefined : unionOf(fromPatterns);
  return additional === true ? { kind: "unknown" } : unionOf([...fromPatterns, convert(additional, context)]);
}

function openValue(schema: SpecSchema): Type {
  return schema.additionalProperties === false ? { kind: "never" } : { kind: "unknown" };
}
