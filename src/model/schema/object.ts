import type { SpecProperty, SpecSchema } from "../../openapi/spec-schema.js";
import { compact } from "../../util/compact.js";
import type { Json } from "../../util/json.js";
import type { Doc, Limit, NamedType, Property, Type } from "../model.js";
import { unionOf } from "./combine.js";
import type { Convert, ConvertContext, Direction } from "./context.js";
import { inside, resolve } from "./context.js";
import { reportUndeclared } from "./undeclared.js";
import { valueDocsOf } from "./value-docs.js";

/**
 * Converts objects with properties, maps, and both at once. `type: object` alone is a map of any
 * values.
 */
export function convertObject(schema: SpecSchema, context: ConvertContext, convert: Convert): Type {
  const extra = extraType(schema, context, convert);
  if (schema.properties === undefined && schema.propertyNames === undefined) {
    return { kind: "record", values: extra ?? { kind: schema.additionalProperties === false ? "never" : "unknown" } };
  }
  if (context.isPart === undefined) reportRequired(schema, context);
  return { kind: "object", properties: convertProperties(schema, context, convert), ...compact({ extra }) };
}

function reportRequired(schema: SpecSchema, context: ConvertContext): void {
  const { required = [], properties = [] } = schema;
  if (required.length === 0) return;
  const declared = new Set((schema.propertyNames === undefined ? properties : declaredProperties(schema)).map(({ name }) => name));
  for (const name of required) if (!declared.has(name)) reportUndeclared(name, schema, context);
}

/** Returns the properties that exist in a direction. */
function convertProperties(schema: SpecSchema, context: ConvertContext, convert: Convert): readonly Property[] {
  const required = new Set(schema.required);
  return declaredProperties(schema)
    .filter((property) => isVisible(property.schema, context))
    .map((property) => convertProperty(property, required.has(property.name), context, convert));
}

/**
 * Returns the properties that a schema lists. `propertyNames` lists the names of all others, which
 * `additionalProperties` describes.
 */
export function declaredProperties(schema: SpecSchema): readonly SpecProperty[] {
  const { properties = [], propertyNames, additionalProperties = true, origin } = schema;
  if (propertyNames === undefined || additionalProperties === false) return properties;
  const described = new Set(properties.map(({ name }) => name));
  const values = additionalProperties === true ? { origin } : additionalProperties;
  return [...properties, ...propertyNames.filter((name) => !described.has(name)).map((name) => ({ name, schema: values }))];
}

function convertProperty({ name, schema }: SpecProperty, required: boolean, context: ConvertContext, convert: Convert): Property {
  const sends = context.direction === "request" ? schema.sends : undefined;
  return {
    name,
    type: convert(schema, inside(context)),
    required: required && sends === undefined,
    ...annotations(schema, context),
    ...compact({ sends: sends?.value }),
    origin: schema.origin,
  };
}

/**
 * Returns the facts about a value that its type cannot express: access, default, example, names
 * of values, limits and description.
 */
export function annotations(
  schema: SpecSchema,
  context: Pick<ConvertContext, "schemas">,
): Pick<Property, "access" | "default" | "example" | "values" | "limits" | "doc"> {
  return {
    ...compact({
      access: accessOf(schema, context),
      default: defaultOf(schema, context)?.value,
      example: exampleOf(schema),
      values: valueDocsOf(schema),
    }),
    limits: limitsOf(schema),
    doc: docOf(schema),
  };
}

/**
 * Returns the description of a schema. Titles are ignored, because tools derive them from names.
 */
export function docOf({ description, deprecated }: Pick<SpecSchema, "description" | "deprecated">): Doc {
  return compact({ text: description, deprecated });
}

/** Returns the facts about a named type that its type cannot express. */
export function namedFacts(schema: SpecSchema): Pick<NamedType, "doc" | "example" | "values" | "default" | "limits"> {
  const limits = limitsOf(schema);
  return {
    doc: docOf(schema),
    ...compact({
      example: exampleOf(schema),
      values: valueDocsOf(schema),
      default: schema.default?.value,
      limits: limits.length === 0 ? undefined : limits,
    }),
  };
}

/** Returns the limits of a schema, or of its only branch besides null. */
function limitsOf({ limits = [], anyOf, oneOf }: SpecSchema): readonly Limit[] {
  const branches = (anyOf ?? oneOf ?? []).filter(({ types }) => types?.join() !== "null");
  const [branch, ...others] = branches;
  return limits.length === 0 && others.length === 0 ? (branch?.limits ?? []) : limits;
}

/** Returns the example of a schema, of its only branch besides null, or an array of one item. */
function exampleOf({ example, items, anyOf, oneOf }: SpecSchema): Json | undefined {
  if (example !== undefined) return example.value;
  const item = typeof items === "object" ? items.example : undefined;
  if (item !== undefined) return [item.value];
  if (anyOf === undefined && oneOf === undefined) return undefined;
  const [branch, ...others] = (anyOf ?? oneOf ?? []).filter(({ types }) => types?.join() !== "null");
  return others.length === 0 ? branch?.example?.value : undefined;
}

/** Access that hides a property in a direction. */
const hiddenAccess: Readonly<Record<Direction, Property["access"]>> = { request: "read", response: "write" };

function isVisible(schema: SpecSchema, context: ConvertContext): boolean {
  return accessOf(schema, context) !== hiddenAccess[context.direction];
}

/** Returns the access of a schema, of the schema that it refers to, or of a part of its `allOf`. */
function accessOf(schema: SpecSchema, context: Pick<ConvertContext, "schemas">): Property["access"] {
  return schema.access ?? resolve(schema, context)?.access ?? schema.allOf?.find(({ access }) => access !== undefined)?.access;
}

/**
 * Returns the default of a schema, of the schema that it refers to, or of the first part of its
 * `allOf` that has one.
 */
function defaultOf(schema: SpecSchema, context: Pick<ConvertContext, "schemas">, visited = new Set<SpecSchema>()): SpecSchema["default"] {
  if (schema.default !== undefined || (schema.ref === undefined && schema.allOf === undefined)) return schema.default;
  const target = resolve(schema, context);
  if (target === undefined || visited.has(target)) return undefined;
  visited.add(target);
  if (target.default !== undefined) return target.default;
  for (const part of [...(schema.allOf ?? []), ...(target.allOf ?? [])]) {
    const found = defaultOf(part, context, visited);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Returns the type of further properties; undefined if the document does not describe them, lists
 * all names, or forbids them.
 */
function extraType(schema: SpecSchema, context: ConvertContext, convert: Convert): Type | undefined {
  const { additionalProperties = false, patternProperties = [], propertyNames } = schema;
  if (propertyNames !== undefined) return undefined;
  if (additionalProperties === true) return { kind: "unknown" };
  const types = (additionalProperties === false ? patternProperties : [...patternProperties, additionalProperties]).map((extra) =>
    convert(extra, inside(context)),
  );
  return types.length === 0 ? undefined : unionOf(types);
}
