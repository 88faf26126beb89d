import type { SpecSchema } from "../../openapi/spec-schema.js";
import type { Property, Type } from "../model.js";
import { intersectionOf, unionOf } from "./combine.js";
import type { Convert, ConvertContext } from "./context.js";
import { hasShape } from "./reference.js";

/**
 * `allOf`. One part alone is that part. Objects are merged into one: members of all parts, required where any part says so, later parts
 * narrowing earlier ones. Whatever cannot be merged becomes an intersection.
 */
export function convertAllOf(schema: SpecSchema, context: ConvertContext, convert: Convert): Type {
  const { allOf = [], ...own } = schema;
  const parts = hasShape(own) ? [...allOf, own] : allOf;
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return convert(only, context);
  const flat = parts.map((part) => flatten(part, context, convert));
  const objects = flat.filter((part): part is Flat => part !== undefined);
  if (objects.length === flat.length) return mergeObjects(schema, objects, context);
  return intersectionOf(parts.map((part) => convert(part, context)));
}

/** An object on the way to being merged. `required` may name members of other parts. */
interface Flat {
  readonly properties: readonly Property[];
  readonly required: readonly string[];
  readonly extra?: Type;
}

/** The members of a part, if it is nothing but an object; references are followed, each once. */
function flatten(schema: SpecSchema, context: ConvertContext, convert: Convert): Flat | undefined {
  if (schema.ref !== undefined) return flattenReference(schema, schema.ref, context, convert);
  if (schema.anyOf ?? schema.oneOf ?? schema.enum ?? schema.const) return undefined;
  if (schema.types !== undefined && schema.types.join() !== "object") return undefined;
  const { allOf = [], ...own } = schema;
  const parts = allOf.map((part) => flatten(part, context, convert));
  if (parts.includes(undefined)) return undefined;
  const type = convert({ ...own, properties: own.properties ?? [] }, context);
  if (type.kind !== "object") return undefined;
  const all = [
    ...parts.filter((part): part is Flat => part !== undefined),
    { properties: type.properties, required: own.required ?? [], ...(type.extra === undefined ? {} : { extra: type.extra }) },
  ];
  return { properties: all.flatMap((part) => part.properties), required: all.flatMap((part) => part.required), ...extraOf(all) };
}

function flattenReference(schema: SpecSchema, ref: string, context: ConvertContext, convert: Convert): Flat | undefined {
  const target = context.schemas.get(ref);
  if (target === undefined || context.within.has(ref)) {
    if (target !== undefined)
      context.report("reference-cycle", {
        message: `${ref} contains itself by allOf.`,
        pointer: schema.origin,
        instead: "the circle is cut here",
      });
    return target === undefined ? undefined : { properties: [], required: [] };
  }
  const { ref: _, ...siblings } = schema;
  return flatten(
    hasShape(siblings) ? { origin: schema.origin, allOf: [target.schema, siblings] } : target.schema,
    { ...context, within: new Set([...context.within, ref]) },
    convert,
  );
}

function mergeObjects(schema: SpecSchema, parts: readonly Flat[], context: ConvertContext): Type {
  const merged = new Map<string, Property>();
  for (const property of parts.flatMap((part) => part.properties)) merged.set(property.name, narrowed(merged.get(property.name), property));
  const required = new Set(parts.flatMap((part) => part.required));
  reportUnknownRequired(schema, required, parts, context);
  const properties = [...merged.values()].map((property) => (required.has(property.name) ? { ...property, required: true } : property));
  return { kind: "object", properties, ...extraOf(parts) };
}

/** The later description of a member, with what only the earlier one says. */
function narrowed(earlier: Property | undefined, later: Property): Property {
  if (earlier === undefined) return later;
  return {
    ...earlier,
    ...later,
    type: later.type.kind === "unknown" ? earlier.type : later.type,
    required: earlier.required || later.required,
    doc: { ...earlier.doc, ...later.doc },
    limits: later.limits.length > 0 ? later.limits : earlier.limits,
  };
}

function extraOf(parts: readonly Flat[]): { readonly extra?: Type } {
  const extras = parts.flatMap((part) => (part.extra === undefined ? [] : [part.extra]));
  return extras.length === 0 ? {} : { extra: unionOf(extras) };
}

function reportUnknownRequired(schema: SpecSchema, required: ReadonlySet<string>, parts: readonly Flat[], context: ConvertContext): void {
  const declared = new Set(parts.flatMap((part) => part.properties.map((property) => property.name)));
  const hidden = context.direction === "request";
  for (const name of required) {
    if (!declared.has(name) && !hidden)
      context.report("required-without-property", {
        message: `"${name}" is required, but no property of that name is described.`,
        pointer: schema.origin,
        instead: "it is left out of the type",
      });
  }
}
