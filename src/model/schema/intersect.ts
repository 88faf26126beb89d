import type { Property, Type } from "../model.js";
import { distinctTypes, unionOf, withoutNull } from "./combine.js";
import { mergeLimits } from "./limits.js";

/**
 * Returns the type of the values that all types contain: flat, without repetition.
 *
 * Types that TypeScript need not intersect become one type: an enum keeps the values that all
 * allow, objects have the properties of all. `never` means that no value fits.
 */
export function intersectionOf(types: readonly Type[]): Type {
  const flat = types.flatMap((type) => (type.kind === "intersection" ? type.members : [type]));
  const members = flat.reduce<readonly Type[]>(addMember, []);
  const [first, ...others] = members;
  if (first === undefined) return UNKNOWN;
  return others.length === 0 ? first : { kind: "intersection", members };
}

/** Combines a type with the first of the types that it can be combined with. */
function addMember(members: readonly Type[], type: Type): readonly Type[] {
  for (const [index, member] of members.entries()) {
    const both = intersectTwo(member, type);
    if (both !== undefined) return members.with(index, both);
  }
  return [...members, type];
}

/** Returns one type for two; undefined if only TypeScript can intersect them. */
function intersectTwo(a: Type, b: Type): Type | undefined {
  if (a === b || distinctTypes([a, b]).length === 1) return a;
  for (const { intersect } of rules) {
    const both = intersect(a, b) ?? intersect(b, a);
    if (both !== undefined) return both;
  }
  return undefined;
}

/** Intersects two types in one order. Undefined: the rule does not apply. */
interface Rule {
  readonly about: string;
  readonly intersect: (a: Type, b: Type) => Type | undefined;
}

/** The first rule that applies decides. */
const rules: readonly Rule[] = [
  { about: "unknown", intersect: (a, b) => (a.kind === "unknown" ? b : undefined) },
  { about: "never", intersect: (a) => (a.kind === "never" ? NEVER : undefined) },
  { about: "union", intersect: (a, b) => intersectUnions(a, b) },
  { about: "any object", intersect: (a, b) => (isAnyObject(a) && isObjectLike(b) ? b : undefined) },
  { about: "any array", intersect: (a, b) => (isAnyArray(a) && isArrayLike(b) ? b : undefined) },
  { about: "literal", intersect: (a, b) => (a.kind === "literal" ? intersectLiteral(a, b) : undefined) },
  { about: "enum", intersect: (a, b) => (a.kind === "enum" ? intersectEnum(a, b) : undefined) },
  { about: "scalar", intersect: (a, b) => (a.kind === "scalar" ? intersectScalar(a, b) : undefined) },
  { about: "arrays", intersect: intersectArrays },
  { about: "objects", intersect: intersectObjects },
  { about: "other kinds of values", intersect: (a, b) => (haveNoCommonValue(a, b) ? NEVER : undefined) },
];

type Of<Kind extends Type["kind"]> = Extract<Type, { readonly kind: Kind }>;

function intersectUnions(a: Type, b: Type): Type | undefined {
  if (a.kind === "union") return intersectUnion(a, b, (member) => intersectionOf([member, b]));
  return b.kind === "union" ? intersectUnion(b, a, (member) => intersectionOf([a, member])) : undefined;
}

/**
 * Intersects each type of a union of plain values. Unions of objects stay, because TypeScript
 * reports errors about them better as they are written.
 */
function intersectUnion(union: Of<"union">, other: Type, withOther: (type: Type) => Type): Type | undefined {
  if (union.members.some((member) => distinctTypes([member, other]).length === 1)) return other;
  const isPlain = union.members.every(isPlainValue);
  const reachesMembers = isPlainValue(other) || isAnyObject(other) || isAnyArray(other) || (isPlain && other.kind === "union");
  if (reachesMembers) return unionOf(union.members.map(withOther), union.discriminator);
  if (union.members.every(({ kind }) => kind !== "null")) return undefined;
  return unionOf([withOther(withoutNull(union)), withOther(NULL)]);
}

/** A value of a named type is taken to be one that the type contains. */
function intersectLiteral(literal: Of<"literal">, other: Type): Type | undefined {
  switch (other.kind) {
    case "ref":
      return literal;
    case "literal":
      return NEVER;
    case "enum":
      return other.open || other.values.some((value) => value === literal.value) ? literal : NEVER;
    case "scalar":
      return isOfScalar(literal.value, other.scalar) ? literal : NEVER;
    default:
      return undefined;
  }
}

function intersectEnum(choice: Of<"enum">, other: Type): Type | undefined {
  switch (other.kind) {
    case "ref":
      return choice;
    case "enum": {
      const values = choice.values.filter((value) => other.values.includes(value));
      return choiceOf(values, { open: choice.open && other.open, ...(choice.any && other.any && { any: true }) });
    }
    case "scalar":
      return choiceOf(
        choice.values.filter((value) => isOfScalar(value, other.scalar)),
        choice,
      );
    default:
      return undefined;
  }
}

function choiceOf(values: Of<"enum">["values"], { open, any }: Pick<Of<"enum">, "open" | "any">): Type {
  const [first, ...others] = values;
  if (first === undefined) return NEVER;
  return others.length === 0 ? { kind: "literal", value: first } : { kind: "enum", values, open, ...(any && { any }) };
}

/** A named type beside its scalar is taken to be a type of such values. */
function intersectScalar(scalar: Of<"scalar">, other: Type): Type | undefined {
  if (other.kind === "ref") return other;
  if (other.kind === "binary" && scalar.scalar === "string") return other;
  if (other.kind !== "scalar") return undefined;
  if (scalar.scalar === other.scalar) return { ...scalar, ...other };
  return scalar.scalar === "integer" && other.scalar === "number" ? scalar : undefined;
}

function intersectArrays(a: Type, b: Type): Type | undefined {
  if (a.kind !== "array" || b.kind !== "array") return undefined;
  return { kind: "array", items: intersectionOf([a.items, b.items]), ...((a.unique ?? b.unique) && { unique: true }) };
}

function intersectObjects(a: Type, b: Type): Type | undefined {
  if (a.kind === "record" && b.kind === "record") return { kind: "record", values: intersectionOf([a.values, b.values]) };
  if (a.kind !== "object" || b.kind !== "object") return undefined;
  const extras = [a, b].flatMap(({ extra }) => extra ?? []);
  const properties = mergeProperties([...a.properties, ...b.properties]);
  return { kind: "object", properties, ...(extras.length > 0 && { extra: unionOf(extras) }) };
}

/**
 * Merges the descriptions of each property, which a value must satisfy all. Calls `onContradiction`
 * with a property if no value does.
 */
export function mergeProperties(properties: Iterable<Property>, onContradiction?: (property: Property) => void): readonly Property[] {
  const merged = new Map<string, Property>();
  for (const property of properties) {
    const base = merged.get(property.name);
    const both = base === undefined || base === property ? property : mergeProperty(base, property);
    merged.set(property.name, both);
    if (both.type.kind === "never" && base?.type.kind !== "never" && property.type.kind !== "never") onContradiction?.(property);
  }
  return [...merged.values()];
}

/** The description of the extension wins. */
function mergeProperty(base: Property, extension: Property): Property {
  return {
    ...base,
    ...extension,
    type: intersectionOf([base.type, extension.type]),
    required: base.required || extension.required,
    doc: { ...base.doc, ...extension.doc },
    limits: mergeLimits(base.limits, extension.limits),
  };
}

const UNKNOWN: Type = { kind: "unknown" };
const NEVER: Type = { kind: "never" };
const NULL: Type = { kind: "null" };

function isOfScalar(value: unknown, scalar: Of<"scalar">["scalar"]): boolean {
  return scalar === "integer" ? Number.isInteger(value) : typeof value === scalar;
}

/** `type: object` alone. */
function isAnyObject(type: Type): boolean {
  return type.kind === "record" && type.values.kind === "unknown";
}

/** `type: array` alone. */
function isAnyArray(type: Type): boolean {
  return type.kind === "array" && type.items.kind === "unknown";
}

function isObjectLike({ kind }: Type): boolean {
  return kind === "object" || kind === "record" || kind === "ref" || kind === "intersection";
}

function isArrayLike({ kind }: Type): boolean {
  return kind === "array" || kind === "tuple" || kind === "ref";
}

/** Whether a type contains no other types. */
function isPlainValue({ kind }: Type): boolean {
  return kind === "null" || kind === "scalar" || kind === "literal" || kind === "enum" || kind === "binary";
}

/** Kinds whose values are of one JSON type. Types of two such kinds have no common value. */
const jsonTypes: Readonly<Partial<Record<Type["kind"], string>>> = {
  null: "null",
  array: "array",
  tuple: "array",
  record: "object",
  object: "object",
};

function haveNoCommonValue(a: Type, b: Type): boolean {
  const [first, second] = [jsonTypeOf(a), jsonTypeOf(b)];
  if (a.kind === "null" && b.kind === "ref") return true;
  return first !== undefined && second !== undefined && first !== second;
}

function jsonTypeOf(type: Type): string | undefined {
  if (type.kind === "scalar") return type.scalar === "integer" ? "number" : type.scalar;
  if (type.kind === "literal") return type.value === null ? "null" : Array.isArray(type.value) ? "array" : typeof type.value;
  if (type.kind === "enum") return [...new Set(type.values.map((value) => typeof value))].join();
  return jsonTypes[type.kind];
}
