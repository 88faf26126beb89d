import type { SpecDiscriminator, SpecSchema } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";
import { intersectionOf, unionOf } from "./combine.js";
import type { Convert, ConvertContext } from "./context.js";
import { resolve } from "./context.js";
import { hasShape } from "./reference.js";

/** `oneOf` and `anyOf`. What stands beside them holds for every branch. */
export function convertUnion(schema: SpecSchema, branches: readonly SpecSchema[], context: ConvertContext, convert: Convert): Type {
  const { oneOf: _one, anyOf: _any, ...own } = schema;
  const tag = schema.discriminator?.propertyName ?? sharedTag(branches, context);
  const members = branches.map((branch) => tagged(branch, convert(branch, context), schema.discriminator, context));
  const union = openString(members) ?? unionOf(members, tag);
  return hasShape(own) ? intersectionOf([convert(own, context), union]) : union;
}

/** An enum beside plain strings: every string is allowed, the listed ones are known. */
function openString(members: readonly Type[]): Type | undefined {
  const others = members.filter((member) => !isPlainString(member));
  const opened = others.map((member): Type => (isKnownChoice(member) ? { ...member, open: true } : member));
  return others.length < members.length && others.some(isKnownChoice) ? unionOf(opened) : undefined;
}

function isPlainString(type: Type): boolean {
  return type.kind === "scalar" && type.scalar === "string";
}

function isKnownChoice(type: Type): type is Extract<Type, { readonly kind: "enum" | "ref" }> {
  return type.kind === "enum" || (type.kind === "ref" && type.open === true);
}

/**
 * Adds the value of the tag to a branch that does not say it itself: the value that the mapping has for it, or the name of its schema
 * (OpenAPI 3.1.1, section 4.8.25).
 */
function tagged(branch: SpecSchema, type: Type, discriminator: SpecDiscriminator | undefined, context: ConvertContext): Type {
  if (discriminator === undefined || branch.ref === undefined || type.kind !== "ref") return type;
  if (tagValues(branch, discriminator.propertyName, context) !== undefined) return type;
  const mapped = discriminator.mapping.filter((entry) => entry.ref === branch.ref).map((entry) => entry.value);
  const values = mapped.length > 0 ? mapped : [context.schemas.get(branch.ref)?.key ?? type.name];
  const value = unionOf(values.map((text) => ({ kind: "literal", value: text })));
  const property = { name: discriminator.propertyName, type: value, required: true, limits: [], doc: {}, origin: branch.origin };
  return intersectionOf([type, { kind: "object", properties: [property] }]);
}

/** A member that every branch has with values of its own, so that it tells the branches apart. */
function sharedTag(branches: readonly SpecSchema[], context: ConvertContext): string | undefined {
  const [first] = branches;
  const candidates = first === undefined ? [] : (resolve(first, context)?.properties ?? []);
  return candidates.map(({ name }) => name).find((name) => isTag(name, branches, context));
}

function isTag(name: string, branches: readonly SpecSchema[], context: ConvertContext): boolean {
  const values = branches.map((branch) => tagValues(branch, name, context));
  if (branches.length < 2 || values.includes(undefined)) return false;
  const all = values.flatMap((list) => list ?? []);
  return new Set(all).size === all.length;
}

/** The values that a branch allows for a member, where it says them by `const` or `enum`. */
function tagValues(branch: SpecSchema, name: string, context: ConvertContext): readonly unknown[] | undefined {
  const own = resolve(branch, context)?.properties?.find((property) => property.name === name)?.schema;
  const schema = own === undefined ? undefined : resolve(own, context);
  return schema?.const !== undefined ? [schema.const.value] : schema?.enum;
}
