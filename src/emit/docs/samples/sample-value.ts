import type { Operation, Property, Type } from "../../../model/model.js";
import { type Code, code, list, literal, objectLiteral } from "../../../print/typescript/code.js";
import type { Json } from "../../../util/json.js";
import { fits } from "./fits.js";

export type Types = ReadonlyMap<string, Type>;

/** What samples are made from: types by name, and the document's own values for members of a name. */
export interface Known {
  readonly types: Types;
  readonly values?: { readonly [name: string]: Json } | undefined;
}

/**
 * The object that a caller passes: the required members with plausible values, and those that the document shows. Undefined where nothing
 * has to be passed, and `impossible` where a required member can have no value.
 *
 * @param more members that the caller passes besides
 */
export function sampleParams(
  operation: Operation,
  known: Known,
  more: Readonly<Record<string, string>> = {},
): Code | undefined | "impossible" {
  const shown = shownValues(operation, known.types);
  const required = neededParams(operation, known.types).map(({ name }) => name);
  const values = membersWithValues(neededParams(operation, known.types), known, [], shown);
  if (values === undefined) return "impossible";
  const others = [...shown].filter(([name]) => !required.includes(name));
  const given = [...values, ...others.map(([name, value]) => [name, literal(value)] as const), ...Object.entries(more)];
  return given.length === 0 ? undefined : objectLiteral(given);
}

function neededParams({ params: { properties: members, body } }: Operation, types: Types): readonly Property[] {
  const names = new Set(members.map(({ name }) => name));
  const fromBody =
    body === undefined || body.optional ? [] : requiredMembers(body.type, types, [], true).filter(({ name }) => !names.has(name));
  return [...members.filter(needed), ...fromBody];
}

/** What the document shows of the params that there are, as far as it fits their types. */
function shownValues(operation: Operation, types: Types): ReadonlyMap<string, Json> {
  const members = new Map([...bodyMembers(operation, types), ...operation.params.properties].map((member) => [member.name, member.type]));
  const entries = Object.entries(operation.sample ?? {});
  return new Map(entries.filter(([name, value]) => fits(members.get(name) ?? { kind: "never" }, value, types)));
}

/** The members of the body that a caller may pass. */
export function bodyMembers({ params }: Operation, types: Types): readonly Property[] {
  return params.body === undefined ? [] : membersOf(params.body.type, types, [], true).filter(({ access }) => access !== "read");
}

/** A member of an object by its name, in named types and parts of intersections too. */
export function findMember(type: Type, name: string, types: Types): Property | undefined {
  return type.kind === "union" ? undefined : membersOf(type, types, [], true).find((member) => member.name === name);
}

/** A plausible value of a property, as TypeScript. Undefined where no value exists, or only endless ones. */
function sampleValue(property: Property, known: Known, within: readonly string[] = []): Code | undefined {
  const { type, name } = property;
  const own = known.values !== undefined && Object.hasOwn(known.values, name) ? known.values[name] : undefined;
  if (own !== undefined && fits(type, own, known.types)) return literal(own);
  if (type.kind === "scalar") return literal(scalarValue(type, property));
  if (type.kind === "enum" && property.default !== undefined && isOneOf(property.default, type.values)) return literal(property.default);
  return valueOfType(type, name, known, within);
}

function needed(property: Property): boolean {
  return property.required && property.access !== "read";
}

function objectOf(properties: readonly Property[], known: Known, within: readonly string[]): Code | undefined {
  const members = membersWithValues(properties, known, within);
  return members === undefined ? undefined : objectLiteral(members);
}

function membersWithValues(
  properties: readonly Property[],
  known: Known,
  within: readonly string[],
  shown: ReadonlyMap<string, Json> = new Map(),
): readonly (readonly [string, Code])[] | undefined {
  const members: (readonly [string, Code])[] = [];
  for (const property of properties) {
    const own = shown.get(property.name);
    const value = own === undefined ? sampleValue(property, known, within) : literal(own);
    if (value === undefined) return undefined;
    members.push([property.name, value]);
  }
  return members;
}

function valueOfType(type: Type, name: string, known: Known, within: readonly string[]): Code | undefined {
  switch (type.kind) {
    case "unknown":
      return literal("value");
    case "never":
      return undefined;
    case "null":
      return literal(null);
    case "scalar":
      return literal(plainScalar(type, name));
    case "literal":
      return literal(type.value);
    case "enum":
      return type.values[0] === undefined ? undefined : literal(type.values[0]);
    case "array":
      return arrayOf(type.items, name, known, within);
    case "tuple":
      return tupleOf(type, name, known, within);
    case "record":
      return literal({});
    case "union":
      return firstOf(type.members, name, known, within);
    case "object":
    case "intersection":
      return objectOf(requiredMembers(type, known.types, within, false), known, within);
    case "ref":
      return refValue(type.name, name, known, within);
    case "binary":
      return code`new Blob([${"content"}])`;
  }
}

function refValue(target: string, name: string, known: Known, within: readonly string[]): Code | undefined {
  const type = known.types.get(target);
  return type === undefined || within.includes(target) ? undefined : valueOfType(type, name, known, [...within, target]);
}

/** One item; none where an item would hold an endless chain of others. */
function arrayOf(items: Type, name: string, known: Known, within: readonly string[]): Code {
  const item = valueOfType(items, name.replace(/s$/, ""), known, within);
  return list(code`[`, item === undefined ? [] : [item], code`]`);
}

function tupleOf(type: Extract<Type, { kind: "tuple" }>, name: string, known: Known, within: readonly string[]): Code | undefined {
  const items = type.items.slice(0, type.required).map((item) => valueOfType(item, name, known, within));
  const there = items.flatMap((item) => (item === undefined ? [] : [item]));
  return there.length === items.length ? list(code`[`, there, code`]`) : undefined;
}

/** The first member that has a value and says more than null. */
function firstOf(members: readonly Type[], name: string, known: Known, within: readonly string[]): Code | undefined {
  for (const member of [...members].sort((a, b) => Number(a.kind === "null") - Number(b.kind === "null"))) {
    const value = valueOfType(member, name, known, within);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Required members of an object or of all parts of an intersection, each once. */
function requiredMembers(type: Type, types: Types, within: readonly string[], follow: boolean): readonly Property[] {
  const byName = new Map<string, Property>();
  for (const property of membersOf(type, types, within, follow)) if (needed(property)) byName.set(property.name, property);
  return [...byName.values()];
}

function membersOf(type: Type, types: Types, within: readonly string[], follow: boolean): readonly Property[] {
  switch (type.kind) {
    case "object":
      return type.properties;
    case "intersection":
      return type.members.flatMap((member) => membersOf(member, types, within, true));
    case "ref": {
      const target = follow && !within.includes(type.name) ? types.get(type.name) : undefined;
      return target === undefined ? [] : membersOf(target, types, [...within, type.name], true);
    }
    case "union": {
      const [first] = type.members.filter((member) => member.kind !== "null");
      return first === undefined ? [] : membersOf(first, types, within, true);
    }
    case "unknown":
    case "never":
    case "null":
    case "scalar":
    case "literal":
    case "enum":
    case "array":
    case "tuple":
    case "record":
    case "binary":
      return [];
  }
}

type Scalar = Extract<Type, { kind: "scalar" }>;

function scalarValue(type: Scalar, property: Property): Json {
  const wanted = type.scalar === "integer" ? "number" : type.scalar;
  const given = property.default;
  if (typeof given === wanted && given !== undefined && given !== "") return given;
  const least = property.limits.find(({ keyword }) => keyword === "minimum")?.value;
  return wanted === "number" && typeof least === "number" && least > 1 ? least : plainScalar(type, property.name);
}

function plainScalar(type: Scalar, name: string): Json {
  if (type.scalar === "boolean") return true;
  if (type.scalar !== "string") return 1;
  return textByFormat.get(type.format ?? "") ?? (name === "" ? "value" : name);
}

/** Values that JSON Schema 2020-12, section 7.3 (Defined Formats) allows. */
const textByFormat: ReadonlyMap<string, string> = new Map([
  ["date-time", "2026-01-31T12:00:00Z"],
  ["date", "2026-01-31"],
  ["time", "12:00:00Z"],
  ["duration", "PT1H"],
  ["email", "someone@example.com"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["uri", "https://example.com/"],
  ["url", "https://example.com/"],
  ["uuid", "123e4567-e89b-42d3-a456-426614174000"],
  ["password", "secret"],
]);

function isOneOf(value: Json, values: readonly (string | number | boolean)[]): boolean {
  return values.some((each) => each === value);
}
