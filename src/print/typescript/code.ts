import type { Json } from "../../util/json.js";
import { commentLine, commentLines } from "./comment-text.js";
import { asciiIdentifier, identifierName } from "./identifier-text.js";
import { marks } from "./layout-marks.js";
import { numberLiteral, stringLiteral } from "./literal-text.js";

/**
 * A piece of TypeScript.
 *
 * Text from a document is data. It enters a file only as a literal, as a comment, or as a checked
 * name, because only this module creates code.
 */
class Code {
  /** Without it, any object with `parts` would have this type. */
  declare protected readonly isPrinted: true;
  readonly parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }
}

export type { Code };

/** Text with layout marks, a name whose spelling depends on the file, or more code. */
export type Part = string | Use | GlobalName | Code;

/** A symbol of another emitted file. Printing it adds the import. */
export interface Use {
  readonly kind: "use";
  readonly symbol: string;
  /** Path of the file, relative to the sources' root. */
  readonly from: string;
  /** `module` is the namespace of everything that the file exports. */
  readonly as: "type" | "value" | "module";
  /** Printed as a property of an object literal, with the symbol as its key. */
  readonly member?: true;
}

/** A global of the platform, such as `Blob`. */
export interface GlobalName {
  readonly kind: "global";
  readonly name: string;
}

export function isCode(value: unknown): value is Code {
  return value instanceof Code;
}

/**
 * Template tag that makes code from a template in our own source.
 *
 * Values that are not code become literals, like parameters in SQL. Text from a document is data
 * and can only become a literal here.
 */
export function code(strings: TemplateStringsArray, ...values: readonly (Code | Json)[]): Code {
  const parts: Part[] = [];
  for (let index = 0; index < strings.length; index += 1) {
    if (index > 0) parts.push(asCode(values[index - 1] ?? null));
    const text = strings[index] ?? "";
    if (text !== "") parts.push(text);
  }
  return new Code(parts);
}

export const nothing: Code = new Code([]);
/** A space in a flat group, a line break in a broken group. */
export const line: Code = new Code([marks.line]);
/** Nothing in a flat group, a line break in a broken group. */
export const softline: Code = new Code([marks.softline]);
/** A line break. */
export const hardline: Code = new Code([marks.hardline]);

/** Prints on one line if it fits, else breaks at each `line` and `softline` directly inside. */
export function group(...items: readonly Code[]): Code {
  return new Code([marks.group, ...items, marks.groupEnd]);
}

/** Indents the lines inside by two columns. */
export function indent(...items: readonly Code[]): Code {
  return new Code([marks.indent, ...items, marks.dedent]);
}

/** Prints only if the group around it is broken. */
export function ifBreak(item: Code): Code {
  return new Code([marks.ifBreak, item, marks.ifBreakEnd]);
}

export function concat(...items: readonly Code[]): Code {
  return new Code(items);
}

/** Like `concat`, for any number of items. A call cannot have more than some 100,000 arguments. */
export function concatAll(items: readonly Code[]): Code {
  return new Code(items);
}

export function join(items: readonly Code[], separator: Code): Code {
  const parts: Code[] = [];
  for (const item of items) {
    if (parts.length > 0) parts.push(separator);
    parts.push(item);
  }
  return new Code(parts);
}

/** Prints items between brackets, with commas: on one line if they fit, else one item per line. */
export function list(open: Code, items: readonly Code[], close: Code, padding: Code = softline): Code {
  if (items.length === 0) return concat(open, close);
  return group(open, indent(padding, join(items, code`,${line}`), ifBreak(code`,`)), padding, close);
}

/** Prints `<A, B>`. Type arguments must not have a trailing comma. */
export function typeArguments(items: readonly Code[]): Code {
  return group(code`<`, indent(softline, join(items, code`,${line}`)), softline, code`>`);
}

/**
 * Prints a JSON value as an expression with that value. Throws a RangeError for numbers that JSON
 * does not have.
 */
export function literal(value: Json): Code {
  if (typeof value === "string") return new Code([stringLiteral(value)]);
  if (typeof value === "number") return new Code([numberLiteral(value)]);
  if (typeof value !== "object" || value === null) return new Code([String(value)]);
  if (isList(value)) return list(code`[`, value.map(literal), code`]`);
  return objectLiteral(Object.entries(value));
}

/** Prints a bigint: `123n`. */
export function bigintLiteral(value: bigint): Code {
  return new Code([`${value}n`]);
}

/** Prints an object literal. Properties whose value is undefined are omitted. */
export function objectLiteral(members: readonly (readonly [string, Code | Json | undefined])[]): Code {
  return list(code`{`, objectMembers(members), code`}`, line);
}

/** Prints the properties of an object literal. Properties whose value is undefined are omitted. */
export function objectMembers(members: readonly (readonly [string, Code | Json | undefined])[]): readonly Code[] {
  return members.flatMap(([name, value]) => (value === undefined ? [] : [code`${propertyKey(name)}: ${value}`]));
}

/**
 * Prints a property key, quoted unless it is an ASCII identifier. `__proto__` is computed, because
 * it would set the prototype.
 */
export function propertyKey(name: string): Code {
  if (name === "__proto__") return code`[${name}]`;
  return asciiIdentifier.test(name) ? new Code([name]) : literal(name);
}

/** Prints a name. Throws a TypeError if it is not a valid ECMAScript identifier name. */
export function identifier(name: string): Code {
  return new Code([identifierName(name)]);
}

/** Prints `object.name`, or `object["name"]` if the name is not an ASCII identifier. */
export function memberAccess(object: Code, name: string): Code {
  return asciiIdentifier.test(name) ? code`${object}.${identifier(name)}` : code`${object}[${name}]`;
}

/** Prints a symbol of another emitted file, and adds the import. */
export function use(symbol: string, from: string, as: "type" | "value"): Code {
  return new Code([{ kind: "use", symbol: identifierName(symbol), from, as }]);
}

/**
 * Prints a property of an object literal that holds a value of another file: `api`, or `api: api_1`
 * if it is renamed.
 */
export function useAsMember(symbol: string, from: string): Code {
  return new Code([{ kind: "use", symbol: identifierName(symbol), from, as: "value", member: true }]);
}

/** Prints the namespace of all exports of another emitted file. */
export function useModule(name: string, from: string): Code {
  return new Code([{ kind: "use", symbol: identifierName(name), from, as: "module" }]);
}

/** Prints a global, as `globalThis.NAME` in a file that declares the name itself. */
export function globalName(name: string): Code {
  return new Code([{ kind: "global", name: identifierName(name) }]);
}

/** Prints a doc comment and a line break, or nothing if there is no text. */
export function docComment(text: readonly (string | undefined)[], tags: readonly DocTag[] = []): Code {
  const paragraphs = text.flatMap((paragraph) => (paragraph === undefined ? [] : [commentLines(paragraph)]));
  const tagLines = tags.map(({ tag, text }) => `@${tag}${text === undefined ? "" : ` ${commentLine(text)}`}`);
  const all = [...paragraphs, tagLines]
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
  const [first] = all;
  if (first === undefined) return nothing;
  if (all.length === 1 && first.length <= longestOneLineComment) return new Code([`/** ${first} */`, marks.hardline]);
  const body = all.flatMap((text) => [text === "" ? " *" : ` * ${text}`, marks.hardline]);
  return new Code(["/**", marks.hardline, ...body, " */", marks.hardline]);
}

export interface DocTag {
  readonly tag: "default" | "deprecated";
  readonly text?: string;
}

/** Prints a line comment. */
export function lineComment(text: string): Code {
  return new Code([`// ${commentLine(text)}`]);
}

/**
 * Characters of a comment on one line: with its delimiters and indentation it has at most 100
 * columns.
 */
const longestOneLineComment = 89;

/** Returns the static text of a template as code. Only the template interpreter may call it. */
export function templateText(text: string): Code {
  return new Code([text]);
}

/** Indents the lines of a value in a template like the line that the value begins on. */
export function aligned(item: Code): Code {
  return new Code([marks.align, item, marks.dedent]);
}

function asCode(value: Code | Json): Code {
  return isCode(value) ? value : literal(value);
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
