import type { SpecSchema } from "../../openapi/spec-schema.js";
import { compact } from "../../util/compact.js";
import type { Property, Type } from "../model.js";
import { intersectionOf, unionOf } from "./combine.js";
import type { Convert, ConvertContext } from "./context.js";
import { mergeLimits } from "./limits.js";
import { hasShape } from "./reference.js";

/**
 * Converts `allOf`. A single part is the part itself, and several objects are merged into one
 * object.
 *
 * A merged object has the properties of all parts, and requires each property that one part
 * requires. If a part is not an object, the result is an intersection.
 */
export function convertAllOf(schema: SpecSchema, context: ConvertContext, convert: Convert): Type {
  const { allOf = [], ...siblings } = schema;
  const parts = hasShape(siblings) ? [...allOf, siblings] : allOf;
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0) return convert(first, context);
  const objects = objectParts(parts, context, convert);
  if (objects === undefined) return intersectionOf(parts.map((part) => convert(part, context)));
  return mergeObjects(schema, objects, context);
}

/** The properties of one part of an `allOf`. `required` may name properties of other parts. */
interface ObjectPart {
  readonly properties: readonly Property[];
  readonly required: readonly string[];
  /** Type of further properties. */
  readonly extra?: Type;
}

/** Returns the parts as objects; undefined if one of them is not an object. */
function objectParts(parts: readonly SpecSchema[], context: ConvertContext, convert: Convert): readonly ObjectPart[] | undefined {
  const objects = parts.map((part) => objectPart(part, context, convert));
  return objects.every((object) => object !== undefined) ? objects : undefined;
}

/**
 * Returns the properties of a part, including those of its `allOf`; undefined if the part is not
 * just an object.
 */
function objectPart(schema: SpecSchema, context: ConvertContext, convert: Convert): ObjectPart | undefined {
  if (schema.ref !== undefined) return referencedPart(schema, schema.ref, context, convert);
  const { allOf = [], anyOf, oneOf, enum: values, const: constant, ...object } = schema;
  if ([anyOf, oneOf, values, constant].some((keyword) => keyword !== undefined)) return undefined;
  if (schema.types !== undefined && schema.types.join() !== "object") return undefined;
  const inner = objectParts(allOf, context, convert);
  const type = convert({ ...object, properties: object.properties ?? [] }, context);
  if (inner === undefined || type.kind !== "object") return undefined;
  const parts = [...inner, { required: object.required ?? [], ...type }];
  return {
    properties: parts.flatMap((part) => part.properties),
    required: parts.flatMap((part) => part.required),
    ...compact({ extra: extraOf(parts) }),
  };
}

function referencedPart(schema: SpecSchema, ref: string, context: ConvertContext, convert: Convert): ObjectPart | undefined {
  const target = context.schemas.get(ref);
  if (target === undefined) return undefined;
  if (context.ancestors.has(ref)) {
    context.report("reference-cycle", {
      message: `${ref} contains itself through allOf.`,
      pointer: schema.origin,
      instead: "the inner reference is ignored",
    });
    return { properties: [], required: [] };
  }
  const { ref: _, ...siblings } = schema;
  const part = hasShape(siblings) ? { origin: schema.origin, allOf: [target.schema, siblings] } : target.schema;
  return objectPart(part, { ...context, ancestors: new Set([...context.ancestors, ref]) }, convert);
}

function mergeObjects(schema: SpecSchema, parts: readonly ObjectPart[], context: ConvertContext): Type {
  const merged = new Map<string, Property>();
  for (const property of parts.flatMap((part) => part.properties)) {
    const base = merged.get(property.name);
    merged.set(property.name, base === undefined ? property : mergeProperties(base, property));
  }
  const required = new Set(parts.flatMap((part) => part.required));
  // A request lacks the read-only properties, and a schema may well require those.
  if (context.direction === "response") reportUndeclared(schema, required, merged, context);
  const properties = [...merged.values()].map((property) => ({ ...property, required: property.required || required.has(property.name) }));
  return { kind: "object", properties, ...compact({ extra: extraOf(parts) }) };
}

/** Merges two descriptions of a property. The extension wins, except that limits of both hold. */
function mergeProperties(base: Property, extension: Property): Property {
  return {
    ...base,
    ...extension,
    type: extension.type.kind === "unknown" ? base.type : extension.type,
    required: base.required || extension.required,
    doc: { ...base.doc, ...extension.doc },
    limits: mergeLimits(base.limits, extension.limits),
  };
}

function extraOf(parts: readonly { readonly extra?: Type }[]): Type | undefined {
  const extras = parts.flatMap(({ extra }) => extra ?? []);
  return extras.length === 0 ? undefined : unionOf(extras);
}

function reportUndeclared(
  schema: SpecSchema,
  required: ReadonlySet<string>,
  declared: ReadonlyMap<string, Property>,
  context: ConvertContext,
): void {
  for (const name of required) {
    if (declared.has(name)) continue;
    context.report("required-without-property", {
      message: `Property ${JSON.stringify(name)} is required, but no part of the schema declares it.`,
      pointer: schema.origin,
      instead: "the property is left out of the type",
    });
  }
}
