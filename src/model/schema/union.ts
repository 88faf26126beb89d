import type { SpecDiscriminator, SpecSchema } from "../../openapi/spec-schema.js";
import type { Json } from "../../util/json.js";
import type { Property, Type } from "../model.js";
import { intersectionOf, unionOf } from "./combine.js";
import type { Convert, ConvertContext } from "./context.js";
import { resolve } from "./context.js";
import { hasShape } from "./reference.js";
import { literalType } from "./scalar.js";

/**
 * Converts the branches of `oneOf` or `anyOf` to a union. Keywords beside them apply to every
 * branch.
 */
export function convertUnion(schema: SpecSchema, branches: readonly SpecSchema[], context: ConvertContext, convert: Convert): Type {
  const { oneOf: _oneOf, anyOf: _anyOf, ...siblings } = schema;
  const tag = schema.discriminator?.propertyName ?? findTag(branches, context);
  const members = branches.map((branch) => addTag(branch, convert(branch, context), schema.discriminator, context));
  const union = openStringEnum(members) ?? unionOf(members, tag);
  return hasShape(siblings) ? intersectionOf([convert(siblings, context), union]) : union;
}

/**
 * Converts an enum beside a plain string to an open enum: every string is allowed, and the listed
 * values are known.
 */
function openStringEnum(members: readonly Type[]): Type | undefined {
  const further = members.filter((member) => !isPlainString(member));
  if (further.length === members.length || !further.some(isChoiceType)) return undefined;
  return unionOf(further.map((member): Type => (isChoiceType(member) ? { ...member, open: true } : member)));
}

function isPlainString(type: Type): boolean {
  return type.kind === "scalar" && type.scalar === "string";
}

function isChoiceType(type: Type): type is Extract<Type, { readonly kind: "enum" | "ref" }> {
  return type.kind === "enum" || (type.kind === "ref" && type.open === true);
}

/**
 * Adds the discriminator's value to a branch that does not declare it.
 *
 * The value comes from the mapping, or else is the name of the branch's component (OpenAPI 3.1.1,
 * section 4.8.25). Other schemas have no name in the document, so they get no value.
 */
function addTag(branch: SpecSchema, type: Type, discriminator: SpecDiscriminator | undefined, context: ConvertContext): Type {
  if (discriminator === undefined || branch.ref === undefined || type.kind !== "ref") return type;
  const { propertyName, mapping } = discriminator;
  if (tagValues(branch, propertyName, context) !== undefined) return type;
  const mapped = mapping.filter((entry) => entry.ref === branch.ref).map((entry) => entry.value);
  const named = context.schemas.get(branch.ref);
  const values = mapped.length > 0 ? mapped : named?.component === true ? [named.key] : [];
  if (values.length === 0) return type;
  const property: Property = {
    name: propertyName,
    type: unionOf(values.map(literalType)),
    required: true,
    limits: [],
    doc: {},
    origin: branch.origin,
  };
  return intersectionOf([type, { kind: "object", properties: [property] }]);
}

/** Finds a property whose value identifies the branch, because it differs in every branch. */
function findTag(branches: readonly SpecSchema[], context: ConvertContext): string | undefined {
  const [first, second] = branches;
  if (first === undefined || second === undefined) return undefined;
  const candidates = resolve(first, context)?.properties ?? [];
  return candidates.find(({ name }) => isTag(name, branches, context))?.name;
}

function isTag(name: string, branches: readonly SpecSchema[], context: ConvertContext): boolean {
  const valuesByBranch = branches.map((branch) => tagValues(branch, name, context));
  if (valuesByBranch.includes(undefined)) return false;
  const values = valuesByBranch.flatMap((list) => list ?? []);
  return new Set(values).size === values.length;
}

/**
 * Returns the values that `const` or `enum` allow for a property of a branch; undefined if there
 * are none.
 */
function tagValues(branch: SpecSchema, name: string, context: ConvertContext): readonly Json[] | undefined {
  const property = resolve(branch, context)?.properties?.find((candidate) => candidate.name === name);
  const schema = property && resolve(property.schema, context);
  return schema?.const === undefined ? schema?.enum : [schema.const.value];
}
