import type { Property, SdkModel, Type } from "../../model/model.js";
import {
  type Code,
  code,
  concat,
  globalName,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  leavesOf,
  line,
  literal,
  nothing,
  propertyKey,
  softline,
  use,
} from "../../print/typescript/code.js";
import type { Json } from "../../util/json.js";
import { runtimeIndex } from "../paths.js";
import { propertyDoc } from "./property-doc.js";

/** Where the named types of an API are declared, and what they are. */
export interface TypeScope {
  /** Path of the module of models. */
  readonly models: string;
  readonly types: ReadonlyMap<string, Type>;
}

export function typeScope(model: SdkModel, models: string): TypeScope {
  return { models, types: new Map(model.types.map(({ name, type }) => [name, type])) };
}

/** The TypeScript text of a type. Everything in it is `readonly`: a client neither owns what a server sent nor changes what it is given. */
export function typeText(type: Type, scope: TypeScope): Code {
  switch (type.kind) {
    case "unknown":
    case "never":
    case "null":
      return keywords[type.kind];
    case "scalar":
      return scalars[type.scalar];
    case "literal":
      return literalType(type.value);
    case "enum":
      return isOpen(type) ? openText(type.values.map(literalType)) : unionOf([type], scope);
    case "array":
      return code`readonly ${operand(type.items, scope)}[]`;
    case "tuple":
      return tupleText(type, scope);
    case "record":
      return block([indexSignature(typeText(type.values, scope))], line);
    case "object":
      return objectText(type, scope, line);
    case "union":
      return unionOf([type], scope);
    case "intersection":
      return intersection(type.members.map((member) => operand(member, scope)));
    case "ref":
      return type.open ? openText([refText(type.name, scope)]) : refText(type.name, scope);
    case "binary":
      return globalName("Blob");
  }
}

/** The body of an interface: each member on a line of its own. */
export function interfaceBody(type: Extract<Type, { kind: "object" }>, scope: TypeScope): Code {
  return objectText(type, scope, hardline);
}

export function refText(name: string, scope: TypeScope): Code {
  return use(name, scope.models, "type");
}

/** Types side by side, each once. */
export function unionOf(types: readonly Type[], scope: TypeScope): Code {
  return union(types.flatMap((type) => alternatives(type, scope)));
}

export function union(members: readonly Code[]): Code {
  const distinct = distinctCode(members);
  const [only] = distinct;
  if (only === undefined) return keywords.never;
  return distinct.length === 1 ? only : group(bars(distinct));
}

/** `{ readonly 200: A; readonly 404: B }` */
export function mapType(entries: readonly (readonly [key: Code, type: Code])[], separator: Code = line): Code {
  return block(
    entries.map(([key, type]) => code`readonly ${key}: ${type}`),
    separator,
  );
}

/** The same text has the same key. */
export function codeKey(piece: Code): string {
  return leavesOf(piece)
    .map((part) => (typeof part === "string" ? part : JSON.stringify(part)))
    .join("");
}

const keywords = { unknown: code`unknown`, never: code`never`, null: code`null` };

const scalars = { string: code`string`, number: code`number`, integer: code`number`, boolean: code`boolean` };

function literalType(value: Json): Code {
  if (typeof value === "number" && !Number.isFinite(value)) return scalars.number;
  if (typeof value !== "object" || value === null) return literal(value);
  if (Array.isArray(value)) return code`readonly [${join(value.map(literalType), code`, `)}]`;
  return mapType(Object.entries(value).map(([key, member]) => [propertyKey(key), literalType(member)]));
}

/** TypeScript has booleans in two values only, so that an open one would be no different. */
function isOpen({ open, values }: Extract<Type, { kind: "enum" }>): boolean {
  return open && values.some((value) => typeof value !== "boolean");
}

/** The members of a union, and of the unions in it: TypeScript has no bars inside bars. */
function alternatives(type: Type, scope: TypeScope): readonly Code[] {
  if (type.kind === "union") return type.members.flatMap((member) => alternatives(member, scope));
  return type.kind === "enum" && !isOpen(type) ? type.values.map(literalType) : [typeText(type, scope)];
}

function openText(members: readonly Code[]): Code {
  return concat(use("OpenEnum", runtimeIndex, "type"), enclosed(code`<`, distinctCode(members), code`>`));
}

function enclosed(open: Code, members: readonly Code[], close: Code): Code {
  return members.length < 2 ? concat(open, ...members, close) : group(open, bars(members), softline, close);
}

function bars(members: readonly Code[]): Code {
  return indent(softline, ifBreak(code`| `), join(members, code`${line}| `));
}

/** A type where an operator binds stronger than `|`, `&` and `readonly`. */
function operand(type: Type, scope: TypeScope): Code {
  const members = alternatives(type, scope);
  if (members.length !== 1) return members.length === 0 ? keywords.never : enclosed(code`(`, distinctCode(members), code`)`);
  return needsParentheses(type) ? code`(${typeText(type, scope)})` : typeText(type, scope);
}

/** Of a type that is no union of several. */
function needsParentheses(type: Type): boolean {
  const only = type.kind === "union" ? type.members[0] : undefined;
  if (only !== undefined) return needsParentheses(only);
  if (type.kind === "intersection") return type.members.length > 1;
  return type.kind === "array" || type.kind === "tuple" || (type.kind === "literal" && Array.isArray(type.value));
}

function intersection(members: readonly Code[]): Code {
  const distinct = distinctCode(members);
  return distinct.length === 0 ? keywords.unknown : group(indent(join(distinct, code`${line}& `)));
}

function tupleText(type: Extract<Type, { kind: "tuple" }>, scope: TypeScope): Code {
  const items = type.items.map((item, index) => (index < type.required ? typeText(item, scope) : code`${operand(item, scope)}?`));
  const rest = type.rest === undefined ? [] : [code`...${operand(type.rest, scope)}[]`];
  return group(code`readonly [`, indent(softline, join([...items, ...rest], code`,${line}`), ifBreak(code`,`)), softline, code`]`);
}

function objectText(type: Extract<Type, { kind: "object" }>, scope: TypeScope, separator: Code): Code {
  const members = type.properties.map((property) => propertyText(property, scope));
  if (type.extra !== undefined) return block([...members, indexSignature(extraText(type.properties, type.extra, scope))], separator);
  return block(members.length === 0 ? [indexSignature(keywords.unknown)] : members, separator);
}

function propertyText(property: Property, scope: TypeScope): Code {
  const optional = property.required ? nothing : code`?`;
  return code`${propertyDoc(property)}readonly ${propertyKey(property.name)}${optional}: ${typeText(property.type, scope)}`;
}

/** An index signature speaks of every member, the known ones too (TypeScript handbook, Index Signatures). */
function extraText(properties: readonly Property[], extra: Type, scope: TypeScope): Code {
  const types = [extra, ...properties.map(({ type }) => type)];
  if (types.some(({ kind }) => kind === "unknown")) return keywords.unknown;
  const optional = properties.some(({ required }) => !required) ? [code`undefined`] : [];
  return union([...types.flatMap((type) => alternatives(type, scope)), ...optional]);
}

/** Not `Record<string, T>`: an alias cannot refer to itself through the arguments of another. */
function indexSignature(type: Code): Code {
  return code`readonly [key: string]: ${type}`;
}

function block(members: readonly Code[], separator: Code): Code {
  if (members.length === 0) return code`{}`;
  return group(
    code`{`,
    indent(separator, join(members, code`;${separator}`), separator === hardline ? code`;` : ifBreak(code`;`)),
    separator,
    code`}`,
  );
}

function distinctCode(members: readonly Code[]): readonly Code[] {
  return [...new Map(members.map((member) => [codeKey(member), member])).values()];
}
