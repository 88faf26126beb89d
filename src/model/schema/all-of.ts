import type { SpecSchema } from "../../openapi/spec-schema.js";
import { compact } from "../../util/compact.js";
import type { Property, Type } from "../model.js";
import { unionOf } from "./combine.js";
import { type Convert, type ConvertContext, partOf } from "./context.js";
import { inherited, isExtended } from "./hierarchy.js";
import { intersectionOf, mergeProperties } from "./intersect.js";
import { declaredProperties } from "./object.js";
import { cachedPart, type ObjectPart, type Parts } from "./part-cache.js";
import { hasShape, isAnyObject } from "./reference.js";
import { reportUndeclared } from "./undeclared.js";

/**
 * Converts `allOf`. A single part is the part itself, and several objects are merged into one
 * object.
 *
 * A merged object has the properties of all parts, and requires each property that one part
 * requires. If a part is not an object, the result is an intersection.
 */
export function convertAllOf(schema: SpecSchema, context: ConvertContext, convert: Convert): Type {
  const parts = distinctParts(schema);
  const [first, ...others] = parts;
  if (first === undefined) return { kind: "unknown" };
  if (others.length === 0) return convert(first, context);
  const flattening: Flattening = { context, convert, incomplete: new Map() };
  flattenLongChains(schema, flattening);
  const object = mergeParts(
    parts.map((part) => objectPart(part, context.ancestors, flattening)),
    context,
  );
  return object === undefined ? intersectParts(schema, parts, flattening) : objectType(schema, object, context);
}

/**
 * Returns the parts that restrict the value, and the keywords beside `allOf` as one more part. A
 * part that is repeated, or is only `type: object`, adds nothing to the others.
 */
function distinctParts({ allOf = [], ...siblings }: SpecSchema): readonly SpecSchema[] {
  const parts = [...allOf, siblings].filter((part) => part.ref !== undefined || hasShape(part));
  const refs = new Set<string>();
  const distinct = parts.filter((part) => {
    const { ref, ...siblings } = part;
    if (ref === undefined || hasShape(siblings)) return true;
    const isNew = !refs.has(ref);
    refs.add(ref);
    return isNew;
  });
  const restricting = distinct.filter((part) => part.ref !== undefined || !isAnyObject(part));
  return restricting.length === 0 ? distinct.slice(0, 1) : restricting;
}

/** The flattening of one `allOf` with everything that its parts refer to. */
interface Flattening {
  readonly context: ConvertContext;
  readonly convert: Convert;
  /** Parts that lack another because they contain themselves. */
  readonly incomplete: Parts;
}

/**
 * Returns the properties of a part, including those of its `allOf`; undefined if the part is not
 * just an object.
 */
function objectPart(schema: SpecSchema, ancestors: ReadonlySet<string>, flattening: Flattening): ObjectPart | undefined {
  if (schema.ref !== undefined) return referencedPart(schema, schema.ref, ancestors, flattening);
  const { allOf = [], anyOf, oneOf, condition, enum: values, const: constant, ...object } = schema;
  if ([anyOf, oneOf, condition, values, constant].some((keyword) => keyword !== undefined)) return undefined;
  if (schema.types !== undefined && schema.types.join() !== "object") return undefined;
  const type = flattening.convert({ ...object, properties: object.properties ?? [] }, { ...partOf(flattening.context), ancestors });
  if (type.kind !== "object") return undefined;
  const own: ObjectPart = {
    properties: type.properties,
    declared: new Set(declaredProperties(object).map(({ name }) => name)),
    required: new Set(object.required),
    ...compact({ extra: type.extra }),
  };
  const parts = distinctParts({ origin: schema.origin, allOf });
  return parts.length === 0 ? own : mergeParts([...parts.map((part) => objectPart(part, ancestors, flattening)), own], flattening.context);
}

function referencedPart(schema: SpecSchema, ref: string, ancestors: ReadonlySet<string>, flattening: Flattening): ObjectPart | undefined {
  const { context, incomplete } = flattening;
  const target = context.schemas.get(ref);
  if (target === undefined) return undefined;
  if (ancestors.has(ref)) {
    context.report("reference-cycle", {
      message: `${ref} contains itself through allOf.`,
      pointer: schema.origin,
      instead: "the inner reference is ignored",
    });
    context.parts.cuts += 1;
    return { properties: [], declared: new Set(), required: new Set() };
  }
  const { ref: _, ...siblings } = schema;
  if (hasShape(siblings)) {
    return objectPart({ origin: schema.origin, allOf: [{ origin: schema.origin, ref }, siblings] }, ancestors, flattening);
  }
  return cachedPart(context.parts, incomplete, ref, () =>
    objectPart(inherited(ref, target.schema, context.hierarchy), new Set([...ancestors, ref]), flattening),
  );
}

/** Parents that are flattened by recursion. A longer chain would overflow the stack. */
const longestRecursion = 100;

/** Flattens the parents of a schema if they are many, those first that have no further parents. */
function flattenLongChains(schema: SpecSchema, flattening: Flattening): void {
  const { context } = flattening;
  const visited = new Set<string>();
  const order: string[] = [];
  const pending: (string | { readonly done: string })[] = parentsOf(schema);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === "object") {
      order.push(next.done);
      continue;
    }
    const target = context.schemas.get(next);
    if (target === undefined || visited.has(next) || context.parts.parts.has(next)) continue;
    visited.add(next);
    pending.push({ done: next });
    for (const parent of parentsOf(target.schema)) pending.push(parent);
  }
  if (order.length <= longestRecursion) return;
  for (const ref of order) referencedPart({ origin: schema.origin, ref }, ref, context.ancestors, flattening);
}

function parentsOf({ ref, allOf = [] }: SpecSchema): string[] {
  return [...(ref === undefined ? [] : [ref]), ...allOf.flatMap(parentsOf)];
}

/** Merges parts; undefined if one of them is not an object. */
function mergeParts(parts: readonly (ObjectPart | undefined)[], context: ConvertContext): ObjectPart | undefined {
  const objects = parts.filter((part) => part !== undefined);
  if (objects.length < parts.length) return undefined;
  const [first, ...others] = objects;
  if (first !== undefined && others.length === 0) return first;
  const extras = objects.flatMap(({ extra }) => extra ?? []);
  const declared = new Set<string>();
  const required = new Set<string>();
  for (const object of objects) {
    for (const name of object.declared) declared.add(name);
    for (const name of object.required) required.add(name);
  }
  return {
    properties: mergeProperties(propertiesIn(objects), ({ name, origin }) => {
      reportContradiction(`No value of property ${JSON.stringify(name)} fits all parts of allOf.`, origin, context);
    }),
    declared,
    required,
    ...(extras.length > 0 && { extra: unionOf(extras) }),
  };
}

function* propertiesIn(parts: readonly ObjectPart[]): Iterable<Property> {
  for (const { properties } of parts) yield* properties;
}

function objectType(schema: SpecSchema, { properties, declared, required, extra }: ObjectPart, context: ConvertContext): Type {
  for (const name of required) {
    if (!declared.has(name) && context.isPart === undefined) reportUndeclared(name, schema, context);
  }
  const complete = properties.map((property) =>
    property.required || !required.has(property.name) ? property : { ...property, required: true },
  );
  return { kind: "object", properties: complete, ...compact({ extra }) };
}

/**
 * Intersects the types of parts that are not all objects. A part that is the union of the schemas
 * that extend it, which may include this one, counts with its own properties.
 */
function intersectParts(schema: SpecSchema, parts: readonly SpecSchema[], flattening: Flattening): Type {
  const { context, convert } = flattening;
  const types = parts.map((part) => {
    const isBase = part.ref !== undefined && isExtended(part.ref, context.hierarchy);
    const own = isBase ? objectPart(part, context.ancestors, flattening) : undefined;
    return own === undefined ? convert(part, partOf(context)) : objectType(part, own, partOf(context));
  });
  const type = intersectionOf(types);
  const isContradiction = type.kind === "never" && types.every(({ kind }) => kind !== "never");
  if (isContradiction) reportContradiction("No value fits all parts of allOf.", schema.origin, context);
  return type;
}

function reportContradiction(message: string, pointer: string, { report }: ConvertContext): void {
  report("all-of-contradiction", { message, pointer, instead: "the type is never" });
}
