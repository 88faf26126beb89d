import type { Property, Type } from "../../model/model.js";
import { foldTypeWith, type TypeHandlers, type TypeOf } from "../../model/type-fold.js";
import { mapWireType, type WireType } from "../../model/type-mapping.js";
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
  line,
  literal,
  nothing,
  propertyKey,
  softline,
  use,
} from "../../print/typescript/code.js";
import type { Json } from "../../util/json.js";
import { propertyDoc } from "./property-doc.js";
import { runtimeType } from "./runtime-symbols.js";
import { block, distinctCode, enclosed, union } from "./type-layout.js";
import type { TypeScope } from "./type-scope.js";

/** Returns the TypeScript text of a type. */
export function typeText(type: Type, scope: TypeScope): Code {
  return foldTypeWith(scope, type, textHandlers);
}

const textHandlers: TypeHandlers<Code, TypeScope> = {
  unknown: (_type, _, scope) => anyValue(scope),
  never: () => keywords.never,
  null: () => keywords.null,
  scalar: wireText,
  binary: wireText,
  literal: ({ value }, _, scope) => literalType(value, scope),
  enum: (type, _, scope) =>
    isOpen(type)
      ? openText(
          type.values.map((value) => literalType(value, scope)),
          type,
        )
      : unionOf([type], scope),
  array: ({ items }, _, scope) => code`${modifier(scope)}${operand(items, scope)}[]`,
  tuple: (type, _, scope) => tupleText(type, scope),
  record: ({ values }, text, scope) => block([indexSignature(text(values), scope)], line),
  object: (type, _, scope) => objectText(type, scope, line),
  union: (type, _, scope) => unionOf([type], scope),
  intersection: ({ members }, _, scope) =>
    intersection(
      members.map((member) => operand(member, scope)),
      scope,
    ),
  ref: (type, _, scope) => (type.open ? openText([refText(type.name, scope)], type) : refText(type.name, scope)),
};

/** Returns the body of an interface, with each property on its own line. */
export function interfaceBody(type: TypeOf<"object">, scope: TypeScope): Code {
  return objectText(type, scope, hardline);
}

export function refText(name: string, scope: TypeScope): Code {
  return use(name, scope.moduleOf(name), "type");
}

/** Returns a union of types, and of further code, without repetition. */
export function unionOf(types: readonly Type[], scope: TypeScope, ...more: readonly Code[]): Code {
  return union([...types.flatMap((type) => alternatives(type, scope)), ...more]);
}

const keywords = { unknown: code`unknown`, any: code`any`, never: code`never`, null: code`null` };

const wireTypes = {
  string: code`string`,
  number: code`number`,
  boolean: code`boolean`,
  Blob: globalName("Blob"),
  bigint: code`bigint`,
  Date: globalName("Date"),
  "Temporal.Instant": code`${globalName("Temporal")}.Instant`,
  "Temporal.PlainDate": code`${globalName("Temporal")}.PlainDate`,
};

function wireText(type: WireType): Code {
  if (type.kind === "scalar" && type.other) return runtimeType("OtherValue");
  if (type.kind === "binary" && type.body) return runtimeType("BinaryBody");
  return wireTypes[mapWireType(type).typescript];
}

/** Returns the type of a value that can be anything. */
export function anyValue({ unknown = "unknown" }: TypeScope): Code {
  return keywords[unknown];
}

function modifier({ access }: TypeScope): Code {
  return access === "readonly" ? code`readonly ` : nothing;
}

function literalType(value: Json, scope: TypeScope): Code {
  if (typeof value === "number" && !Number.isFinite(value)) return wireTypes.number;
  if (typeof value !== "object" || value === null) return literal(value);
  const inside = (item: Json): Code => literalType(item, scope);
  if (Array.isArray(value)) return code`${modifier(scope)}[${join(value.map(inside), code`, `)}]`;
  return block(
    Object.entries(value).map(([key, item]) => code`${modifier(scope)}${propertyKey(key)}: ${inside(item)}`),
    line,
  );
}

/** An open enum of booleans equals a closed one, because there are only two booleans. */
function isOpen({ open, values }: TypeOf<"enum">): boolean {
  return open && values.some((value) => typeof value !== "boolean");
}

/**
 * Returns the alternatives of a union and of unions inside it, because nested unions print flat.
 */
function alternatives(type: Type, scope: TypeScope): readonly Code[] {
  if (type.kind === "union") return type.members.flatMap((member) => alternatives(member, scope));
  return type.kind === "enum" && !isOpen(type) ? type.values.map((value) => literalType(value, scope)) : [typeText(type, scope)];
}

function openText(members: readonly Code[], { any }: Pick<TypeOf<"enum">, "any">): Code {
  return concat(runtimeType(any ? "StringOr" : "OpenEnum"), enclosed(code`<`, distinctCode(members), code`>`));
}

/** Returns the text of a type as an operand of `[]` or `&`, in parentheses where it needs them. */
function operand(type: Type, scope: TypeScope): Code {
  const members = alternatives(type, scope);
  if (members.length !== 1) return members.length === 0 ? keywords.never : enclosed(code`(`, distinctCode(members), code`)`);
  return needsParentheses(type, scope) ? code`(${typeText(type, scope)})` : typeText(type, scope);
}

/** Whether a type that is not a union of several needs parentheses beside an operator. */
function needsParentheses(type: Type, scope: TypeScope): boolean {
  const only = type.kind === "union" ? type.members[0] : undefined;
  if (only !== undefined) return needsParentheses(only, scope);
  if (type.kind === "intersection") return type.members.length > 1;
  const isList = type.kind === "array" || type.kind === "tuple" || (type.kind === "literal" && Array.isArray(type.value));
  return isList && scope.access === "readonly";
}

function intersection(members: readonly Code[], scope: TypeScope): Code {
  const distinct = distinctCode(members);
  return distinct.length === 0 ? anyValue(scope) : group(indent(join(distinct, code`${line}& `)));
}

function tupleText(type: TypeOf<"tuple">, scope: TypeScope): Code {
  const items = type.items.map((item, index) => (index < type.required ? typeText(item, scope) : code`${operand(item, scope)}?`));
  const rest = type.rest === undefined ? [] : [code`...${operand(type.rest, scope)}[]`];
  return group(modifier(scope), code`[`, indent(softline, join([...items, ...rest], code`,${line}`), ifBreak(code`,`)), softline, code`]`);
}

function objectText(type: TypeOf<"object">, scope: TypeScope, separator: Code): Code {
  const members = type.properties.map((property) => propertyText(property, scope));
  if (type.extra !== undefined) return block([...members, indexSignature(extraText(type.properties, type.extra, scope), scope)], separator);
  return block(members.length === 0 ? [indexSignature(anyValue(scope), scope)] : members, separator);
}

function propertyText(property: Property, scope: TypeScope): Code {
  const inherited = inheritedType(property);
  const text = inherited.length === 0 ? typeText(property.type, scope) : unionOf([property.type], scope, ...inherited);
  const optional = property.required ? nothing : code`?`;
  return code`${propertyDoc(property)}${modifier(scope)}${propertyKey(property.name)}${optional}: ${text}`;
}

/**
 * The type that an optional property also has because every object inherits one with its name.
 * TypeScript refuses every object without the property otherwise.
 */
function inheritedType({ name, required }: Property): readonly Code[] {
  return required || !objectMethods.has(name) ? [] : [code`${globalName("Object")}[${name}]`];
}

/** What every object inherits (TypeScript, lib.es5.d.ts). */
const objectMethods: ReadonlySet<string> = new Set([
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);

/**
 * An index signature covers every property, the declared ones too (TypeScript handbook, Index
 * Signatures).
 */
function extraText(properties: readonly Property[], extra: Type, scope: TypeScope): Code {
  const types = [extra, ...properties.map(({ type }) => type)];
  if (types.some(({ kind }) => kind === "unknown")) return anyValue(scope);
  const optional = properties.some(({ required }) => !required) ? [code`undefined`] : [];
  return union([...types.flatMap((type) => alternatives(type, scope)), ...properties.flatMap(inheritedType), ...optional]);
}

/**
 * Not `Record<string, T>`: an alias cannot refer to itself through the type arguments of another
 * alias.
 */
function indexSignature(type: Code, scope: TypeScope): Code {
  return code`${modifier(scope)}[key: string]: ${type}`;
}
