import type { Body, Params, Property, Type } from "../../model/model.js";
import { type Code, code, concat, identifier, join, nothing } from "../../print/typescript/code.js";
import { bodyChoice } from "../shared/body-choice.js";
import { codeKey } from "./type-layout.js";
import type { TypeScope } from "./type-scope.js";
import { interfaceBody, refText, typeText } from "./type-text.js";

/** How a type with a name is declared: `interface NAME HERITAGE BODY`, or `type NAME = BODY`. */
export interface Declaration {
  readonly name: Code;
  readonly isInterface: boolean;
  readonly heritage: Code;
  readonly body: Code;
}

type ObjectType = Extract<Type, { kind: "object" }>;

/**
 * Declares objects, and objects that extend others, as interfaces, and everything else as an alias.
 */
export function declareType(name: string, type: Type, scope: TypeScope): Declaration {
  if (type.kind === "object") return interfaceOf(name, [], type, scope);
  const parts = type.kind === "intersection" ? extendable(type.members, scope, name) : undefined;
  if (parts !== undefined)
    return interfaceOf(
      name,
      parts.bases.map((base) => refText(base, scope)),
      parts.own,
      scope,
    );
  return { name: identifier(name), isInterface: false, heritage: nothing, body: typeText(type, scope) };
}

/** The type of what the caller passes to an operation; `sent` is its body. */
export function declareParams(name: string, params: Params, scope: TypeScope, sent?: Body): Declaration {
  const choice = bodyChoice(params, sent);
  if (choice !== undefined) {
    const either: Type = { kind: "union", members: choice.alternatives.map(({ type }) => type) };
    return aliasOf(name, { kind: "object", properties: choice.always }, typeText(either, scope), either, scope);
  }
  const own: ObjectType = { kind: "object", properties: params.properties };
  const { body } = params;
  if (body === undefined) return interfaceOf(name, [], own, scope);
  if (body.type.kind === "object" && body.type.extra === undefined) return inlineBody(name, own, body.type, body.optional, scope);
  const base = body.optional ? code`Partial<${typeText(body.type, scope)}>` : typeText(body.type, scope);
  const known = body.type.kind === "ref" ? knownMembers(body.type, scope) : undefined;
  if (known !== undefined) return interfaceOf(name, [extensible(base, params.properties, known, scope)], own, scope);
  return aliasOf(name, own, base, body.type, scope);
}

function aliasOf(name: string, own: ObjectType, base: Code, type: Type, scope: TypeScope): Declaration {
  const body = own.properties.length === 0 ? base : intersect(own, base, type, scope);
  return { name: identifier(name), isInterface: false, heritage: nothing, body };
}

/** Returns the properties of a type that an interface can extend. Undefined for other types. */
function knownMembers(type: Type, scope: TypeScope, seen: readonly string[] = []): ReadonlyMap<string, Property> | undefined {
  if (type.kind === "object") {
    return type.extra === undefined && type.properties.length > 0 ? new Map(type.properties.map((each) => [each.name, each])) : undefined;
  }
  if (type.kind === "ref") {
    const target = scope.types.get(type.name);
    return target === undefined || type.open || seen.includes(type.name) ? undefined : knownMembers(target, scope, [...seen, type.name]);
  }
  return type.kind === "intersection" ? disjointMembers(type.members, scope, seen) : undefined;
}

function disjointMembers(members: readonly Type[], scope: TypeScope, seen: readonly string[]): ReadonlyMap<string, Property> | undefined {
  const all = new Map<string, Property>();
  for (const member of members) {
    const known = knownMembers(member, scope, seen);
    if (known === undefined || [...known.keys()].some((name) => all.has(name))) return undefined;
    for (const [name, property] of known) all.set(name, property);
  }
  return all;
}

function extendable(members: readonly Type[], scope: TypeScope, name: string): { bases: readonly string[]; own: ObjectType } | undefined {
  if (disjointMembers(members, scope, [name]) === undefined) return undefined;
  const bases = members.flatMap((member) => (member.kind === "ref" ? [member.name] : []));
  const properties = members.flatMap((member) => (member.kind === "object" ? member.properties : []));
  const onlyThese = members.every(({ kind }) => kind === "ref" || kind === "object");
  return onlyThese && bases.length > 0 ? { bases, own: { kind: "object", properties } } : undefined;
}

function interfaceOf(name: string, bases: readonly Code[], own: ObjectType, scope: TypeScope): Declaration {
  const heritage = bases.length === 0 ? nothing : concat(code` extends `, join(bases, code`, `));
  const body = bases.length > 0 && own.properties.length === 0 ? code`{}` : interfaceBody(own, scope);
  return { name: identifier(name), isInterface: true, heritage, body };
}

function inlineBody(name: string, own: ObjectType, body: ObjectType, optional: boolean, scope: TypeScope): Declaration {
  const taken = new Set(own.properties.map((property) => property.name));
  const members = body.properties.filter((property) => !taken.has(property.name));
  const properties = [...own.properties, ...members.map((property) => (optional ? { ...property, required: false } : property))];
  return interfaceOf(name, [], { kind: "object", properties }, scope);
}

/** Returns the base without the properties that the params declare with another type. */
function extensible(base: Code, own: readonly Property[], known: ReadonlyMap<string, Property>, scope: TypeScope): Code {
  const clashing = own.filter((property) => {
    const other = known.get(property.name);
    return other !== undefined && !sameMember(property, other, scope);
  });
  return clashing.length === 0 ? base : omit(base, clashing);
}

function sameMember(own: Property, other: Property, scope: TypeScope): boolean {
  return (own.required || !other.required) && codeKey(typeText(own.type, scope)) === codeKey(typeText(other.type, scope));
}

function omit(base: Code, members: readonly Property[]): Code {
  return code`Omit<${base}, ${join(
    members.map(({ name }) => code`${name}`),
    code` | `,
  )}>`;
}

function intersect(own: ObjectType, base: Code, type: Type, scope: TypeScope): Code {
  const operand = type.kind === "union" && type.members.length > 1 ? code`(${base})` : base;
  return code`${typeText(own, scope)} & ${operand}`;
}
