import type { SpecDiscriminator, SpecSchema } from "../../openapi/spec-schema.js";
import type { Type } from "../model.js";
import { unionOf } from "./combine.js";
import type { Convert, ConvertContext } from "./context.js";
import { partOf, resolve } from "./context.js";
import { isChoice } from "./enum.js";
import { intersectionOf } from "./intersect.js";
import { hasShape } from "./reference.js";
import { literalType } from "./scalar.js";
import { chooseTag, propertiesOf, tagValues, withTag } from "./tag.js";

/**
 * Converts the branches of `oneOf` or `anyOf` to a union. Keywords beside them apply to every
 * branch.
 */
export function convertUnion(schema: SpecSchema, branches: readonly SpecSchema[], context: ConvertContext, convert: Convert): Type {
  const { oneOf: _oneOf, anyOf: _anyOf, ...siblings } = schema;
  if (hasShape(siblings) && branches.every(onlyRequires)) return withOneRequired(convert(siblings, context), branches);
  const ofBranches = hasShape(siblings) ? partOf(context) : context;
  const tag = schema.discriminator?.propertyName ?? findTag(branches, context);
  reportDefault(schema, branches, context);
  const members = branches.map((branch) => addTag(branch, convert(branch, ofBranches), schema.discriminator, context));
  const union = openStringEnum(branches, members, context) ?? unionOf(members, tag);
  return hasShape(siblings) ? intersectionOf([convert(siblings, ofBranches), union]) : union;
}

/** Whether a branch only lists properties that an object must have. */
function onlyRequires(branch: SpecSchema): boolean {
  const { required, types = ["object"], ...others } = branch;
  return required !== undefined && types.includes("object") && branch.ref === undefined && !hasShape(others);
}

/** Adds to an object that one list of its properties is required, each list with its own branch. */
function withOneRequired(object: Type, branches: readonly SpecSchema[]): Type {
  if (object.kind !== "object") return object;
  const alternatives = branches.map(({ required = [] }): Type => {
    const properties = object.properties.filter((property) => required.includes(property.name) && !property.required);
    return { kind: "object", properties: properties.map((property) => ({ ...property, required: true })) };
  });
  const restricts = alternatives.every((type) => type.kind === "object" && type.properties.length > 0);
  return restricts ? { kind: "intersection", members: [object, unionOf(alternatives)] } : object;
}

/**
 * Converts constants beside a plain string to an open enum: every string is allowed, and the listed
 * values are known.
 */
function openStringEnum(branches: readonly SpecSchema[], members: readonly Type[], context: ConvertContext): Type | undefined {
  const further = members
    .map((member, index) => {
      const branch = branches[index];
      return branch !== undefined && isChoice(resolve(branch, context)) ? opened(member) : member;
    })
    .filter((member) => !isPlainString(member));
  const values = further.flatMap(stringsOf);
  if (further.length === members.length || (values.length === 0 && !further.some(isOpenReference))) return undefined;
  const choice: Type = { kind: "enum", values: [...new Set(values)], open: true, any: true };
  const others = further.filter((member) => stringsOf(member).length === 0);
  return unionOf(values.length === 0 ? others : [choice, ...others]);
}

function opened(type: Type): Type {
  return type.kind === "ref" ? { ...type, open: true, any: true } : type;
}

function isPlainString(type: Type): boolean {
  return type.kind === "scalar" && type.scalar === "string" && type.format === undefined;
}

function isOpenReference(type: Type): boolean {
  return type.kind === "ref" && type.any === true;
}

/** Returns the values of a constant or an enum if all are strings. */
function stringsOf(type: Type): readonly string[] {
  const values = type.kind === "literal" ? [type.value] : type.kind === "enum" ? type.values : [];
  const strings = values.filter((value) => typeof value === "string");
  return strings.length === values.length ? strings : [];
}

/**
 * Adds the discriminator's value to a branch that does not declare one value.
 *
 * The value comes from the mapping, or else is the name of the branch's component (OpenAPI 3.1.1,
 * section 4.8.25). Other schemas have no name in the document, so they get no value. What a branch
 * declares itself, also in its `allOf`, can only be narrowed.
 */
function addTag(branch: SpecSchema, type: Type, discriminator: SpecDiscriminator | undefined, context: ConvertContext): Type {
  if (discriminator === undefined || branch.ref === undefined || type.kind !== "ref") return type;
  const { propertyName, mapping, defaultRef } = discriminator;
  const declared = tagValues(branch, propertyName, context);
  const mapped = mapping.filter((entry) => entry.ref === branch.ref).map((entry) => entry.value);
  if (defaultRef === branch.ref) return declared === undefined ? addDefault(branch, type, propertyName, mapped, context) : type;
  const values = chooseTag(declared, mapped, context.schemas.get(branch.ref));
  // With a default, an object without the property belongs to the default.
  const isDeclared = values === declared && (defaultRef === undefined || isRequired(branch, propertyName, context));
  return values.length === 0 || isDeclared ? type : withTag(type, propertyName, unionOf(values.map(literalType)), branch.origin);
}

/**
 * Adds the discriminator to the branch for all other values (OpenAPI 3.2, Optional Discriminating
 * Property). In a response, its value differs from those of all other branches, because TypeScript
 * narrows only then. In a request, the caller may pass any string or none.
 */
function addDefault(branch: SpecSchema, type: Type, name: string, mapped: readonly string[], context: ConvertContext): Type {
  const isResponse = context.direction === "response";
  const isDeclared = resolve(branch, context)?.properties?.some((property) => property.name === name) === true;
  if (isDeclared && !isResponse) return type;
  const other: Type = { kind: "scalar", scalar: "string", ...(isResponse && { other: true }) };
  const required = isRequired(branch, name, context);
  const text = required ? "A value that no other branch has." : "A value that no other branch has, or none.";
  return withTag(type, name, unionOf([...mapped.map(literalType), other]), branch.origin, { required, doc: { text } });
}

function isRequired(branch: SpecSchema, name: string, context: ConvertContext): boolean {
  return resolve(branch, context)?.required?.includes(name) === true;
}

/** Reports a default that is not a branch, which the union therefore does not contain. */
function reportDefault({ discriminator, origin }: SpecSchema, branches: readonly SpecSchema[], context: ConvertContext): void {
  const defaultRef = discriminator?.defaultRef;
  if (defaultRef === undefined || branches.some(({ ref }) => ref === defaultRef)) return;
  context.report("discriminator-default-unlisted", {
    message: `The schema for all other values, ${defaultRef}, is not one of the branches.`,
    pointer: origin,
    instead: "the union has only the branches",
  });
}

/** Finds a property whose value identifies the branch, because it differs in every branch. */
function findTag(branches: readonly SpecSchema[], context: ConvertContext): string | undefined {
  const [first, second] = branches;
  if (first === undefined || second === undefined) return undefined;
  const names = new Set(propertiesOf(first, context).map(({ name }) => name));
  return [...names].find((name) => isTag(name, branches, context));
}

function isTag(name: string, branches: readonly SpecSchema[], context: ConvertContext): boolean {
  const valuesByBranch = branches.map((branch) => tagValues(branch, name, context));
  if (valuesByBranch.includes(undefined)) return false;
  const values = valuesByBranch.flatMap((list) => list ?? []);
  return new Set(values).size === values.length;
}
