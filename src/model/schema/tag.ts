import type { SpecNamedSchema, SpecProperty, SpecSchema } from "../../openapi/spec-schema.js";
import type { Json } from "../../util/json.js";
import type { Property, Type } from "../model.js";
import { type ConvertContext, resolve } from "./context.js";
import { intersectionOf } from "./intersect.js";

/** Returns the values that identify a schema: those that it declares, if nothing narrows them. */
export function chooseTag(
  declared: readonly Json[] | undefined,
  mapped: readonly string[],
  named: SpecNamedSchema | undefined,
): readonly Json[] {
  const implied = mapped.length > 0 ? mapped : named?.component === true ? [named.key] : [];
  if (declared === undefined) return implied;
  const narrowed = implied.filter((value) => declared.includes(value));
  return narrowed.length > 0 && narrowed.length < declared.length ? narrowed : declared;
}

/** Adds the property with the value that identifies a type. */
export function withTag(type: Type, name: string, tag: Type, origin: string, changes: Partial<Property> = {}): Type {
  const property: Property = { name, type: tag, required: true, limits: [], doc: {}, origin, ...changes };
  return intersectionOf([type, { kind: "object", properties: [property] }]);
}

/**
 * Returns the values that `const` or `enum` allow for a property of a schema; undefined if there
 * are none.
 */
export function tagValues(branch: SpecSchema, name: string, context: ConvertContext): readonly Json[] | undefined {
  const lists = propertiesOf(branch, context)
    .filter((property) => property.name === name)
    .map(({ schema }) => resolve(schema, context))
    .map((schema) => (schema?.const === undefined ? schema?.enum : [schema.const.value]))
    .filter((values) => values !== undefined);
  return lists.reduce<readonly Json[] | undefined>((all, values) => all?.filter((value) => values.includes(value)) ?? values, undefined);
}

/** Returns the properties of a schema and of its `allOf`, each schema once. */
export function propertiesOf(schema: SpecSchema, context: ConvertContext, seen: Set<SpecSchema> = new Set()): readonly SpecProperty[] {
  const target = resolve(schema, context);
  if (target === undefined || seen.has(target)) return [];
  seen.add(target);
  return [...(target.properties ?? []), ...(target.allOf ?? []).flatMap((part) => propertiesOf(part, context, seen))];
}
