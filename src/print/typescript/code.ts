import type { Json } from "../../util/json.js";
import { reservedWords } from "../../util/reserved-words.js";
import { commentLine, commentLines } from "./comment-text.js";
import { numberLiteral, stringLiteral } from "./literal-text.js";

/**
 * A piece of TypeScript. This file is the only place where one is made, so that text of a document gets into a file as a literal, as a
 * comment, or as a name that has been checked, and in no other way.
 */
class Code {
  readonly parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }
}

export type { Code };

/** Text, in which the marks below say where lines may break; a name that depends on the file it stands in; or code again. */
export type Part = string | Use | GlobalName | Code;

/** A symbol of another emitted file, by its path relative to the sources' root. */
export interface Use {
  readonly kind: "use";
  readonly symbol: string;
  readonly from: string;
  /** `module` is everything that the file exports, as one object. */
  readonly as: "type" | "value" | "module";
  /** Printed as a member of an object literal, with its name as the key. */
  readonly member?: true;
}

/** A global of the platform, such as `Blob`. */
export interface GlobalName {
  readonly kind: "global";
  readonly name: string;
}

/**
 * Marks in the text of code, taken out by `layOut`. They are control characters, which neither literals nor comments nor names can hold.
 * A group stands on one line if it fits; else its lines break, and `ifBroken` text appears.
 */
export const marks = {
  open: "\x01",
  close: "\x02",
  /** A space, or the end of a line. */
  line: "\x03",
  /** Nothing, or the end of a line. */
  soft: "\x04",
  /** What follows, up to `out`, starts its lines two columns further than the line it begins on. */
  indent: "\x05",
  /** What follows, up to `out`, starts its lines where the line it begins on starts. */
  align: "\x06",
  out: "\x07",
  /** Always the end of a line. */
  hard: "\x08",
  ifBroken: "\x0e",
  endIf: "\x0f",
} as const;

export function isCode(value: unknown): value is Code {
  return value instanceof Code;
}

/** Code from a template of our own. Values that are no code become literals, as parameters do in SQL. */
export function code(text: TemplateStringsArray, ...values: readonly (Code | Json)[]): Code {
  const parts: Part[] = [];
  for (const [index, own] of text.entries()) {
    if (index > 0) parts.push(asCode(values[index - 1] ?? null));
    if (own !== "") parts.push(own);
  }
  return new Code(parts);
}

export const nothing: Code = new Code([]);
export const line: Code = new Code([marks.line]);
export const softline: Code = new Code([marks.soft]);
export const hardline: Code = new Code([marks.hard]);

/** All on one line if it fits. */
export function group(...items: readonly Code[]): Code {
  return new Code([marks.open, ...items, marks.close]);
}

export function indent(...items: readonly Code[]): Code {
  return new Code([marks.indent, ...items, marks.out]);
}

/** What appears only where the group around it is broken over lines. */
export function ifBreak(item: Code): Code {
  return new Code([marks.ifBroken, item, marks.endIf]);
}

export function concat(...items: readonly Code[]): Code {
  return new Code(items);
}

export function join(items: readonly Code[], separator: Code): Code {
  return new Code(items.flatMap((item, index) => (index === 0 ? [item] : [separator, item])));
}

/** `open`, the items with a comma between them, `close`: on one line, or each item on a line of its own. */
export function list(open: Code, items: readonly Code[], close: Code, padding: Code = softline): Code {
  if (items.length === 0) return concat(open, close);
  return group(open, indent(padding, join(items, code`,${line}`), ifBreak(code`,`)), padding, close);
}

/** `<A, B>`: no comma may follow the last. */
export function typeArguments(items: readonly Code[]): Code {
  return group(code`<`, indent(softline, join(items, code`,${line}`)), softline, code`>`);
}

/** Any JSON value as an expression with that value. Throws a RangeError for numbers that JSON does not have. */
export function literal(value: Json): Code {
  if (typeof value === "string") return new Code([stringLiteral(value)]);
  if (typeof value === "number") return new Code([numberLiteral(value)]);
  if (typeof value !== "object" || value === null) return new Code([String(value)]);
  if (isList(value)) return list(code`[`, value.map(literal), code`]`);
  return objectLiteral(Object.entries(value));
}

/** An object literal of code and JSON values; what is undefined is left out. */
export function objectLiteral(members: readonly (readonly [string, Code | Json | undefined])[]): Code {
  return list(code`{`, objectMembers(members), code`}`, line);
}

export function objectMembers(members: readonly (readonly [string, Code | Json | undefined])[]): readonly Code[] {
  return members.flatMap(([name, value]) => (value === undefined ? [] : [code`${propertyKey(name)}: ${value}`]));
}

/** A name as the key of a property: bare where it is an ASCII identifier. `__proto__` as a plain key would set the prototype. */
export function propertyKey(name: string): Code {
  if (name === "__proto__") return code`[${name}]`;
  return asciiIdentifier.test(name) ? new Code([name]) : literal(name);
}

/** A name that is declared, or used where it is declared. Throws a TypeError if it is no identifier name of ECMAScript. */
export function identifier(name: string): Code {
  return new Code([identifierName(name)]);
}

/** `object.name`, or `object["name"]`. */
export function memberAccess(object: Code, name: string): Code {
  return asciiIdentifier.test(name) ? code`${object}.${identifier(name)}` : code`${object}[${name}]`;
}

/** A symbol of another emitted file; printing it adds the import. */
export function use(symbol: string, from: string, as: "type" | "value"): Code {
  return new Code([{ kind: "use", symbol: identifierName(symbol), from, as }]);
}

/** A member of an object literal that holds a value of another file under its own name: `api`, or `api: api_1`. */
export function useAsMember(symbol: string, from: string): Code {
  return new Code([{ kind: "use", symbol: identifierName(symbol), from, as: "value", member: true }]);
}

/** All exports of another emitted file under one name. */
export function useModule(name: string, from: string): Code {
  return new Code([{ kind: "use", symbol: identifierName(name), from, as: "module" }]);
}

/** A global, which prints as `globalThis.NAME` in a file that declares the name itself. */
export function globalName(name: string): Code {
  return new Code([{ kind: "global", name: identifierName(name) }]);
}

/** A doc comment with the end of its line; nothing where there is no text. Tags are ours: `@default`, `@deprecated`. */
export function docComment(text: readonly (string | undefined)[], tags: readonly DocTag[] = []): Code {
  const paragraphs = text.flatMap((each) => (each === undefined ? [] : [commentLines(each)])).filter((lines) => lines.length > 0);
  const tagLines = tags.map(({ tag, text }) => `@${tag}${text === undefined ? "" : ` ${commentLine(text)}`}`);
  const all = [...paragraphs, tagLines]
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
  const [first] = all;
  if (first === undefined) return nothing;
  if (all.length === 1) return new Code([`/** ${first} */`, marks.hard]);
  return new Code(["/**", marks.hard, ...all.flatMap((each) => [each === "" ? " *" : ` * ${each}`, marks.hard]), " */", marks.hard]);
}

export interface DocTag {
  readonly tag: "default" | "deprecated";
  readonly text?: string;
}

/** A comment to the end of the line. */
export function lineComment(text: string): Code {
  return new Code([`// ${commentLine(text)}`]);
}

/** Comments at the top of an emitted file: its origin, and directives that keep formatters and linters away from it. */
export function fileHeader(origin: string): Code {
  return join([code`/** @noprettier */`, lineComment(origin), ...ignoreDirectives], hardline);
}

const ignoreDirectives: readonly Code[] = [
  code`/* eslint-disable */`,
  code`// biome-ignore-all format: generated`,
  code`// biome-ignore-all lint: generated`,
  code`// biome-ignore-all assist: generated`,
];

/** The static text of a template. For the template interpreter only: nothing else may turn text into code. */
export function templateText(text: string): Code {
  return new Code([text]);
}

/** A value inside a template: lines that break in it start in the column of the line that it begins on. */
export function aligned(item: Code): Code {
  return new Code([marks.align, item, marks.out]);
}

/** Text and names of a piece of code, in order. */
export function leavesOf(piece: Code): readonly Exclude<Part, Code>[] {
  const leaves: Exclude<Part, Code>[] = [];
  addLeaves(piece, leaves);
  return leaves;
}

/** True for names that cannot be declared in a module, though they can be exported and be members. */
export function isReserved(name: string): boolean {
  return reservedWords.has(name) || globals.has(name);
}

function addLeaves(piece: Code, leaves: Exclude<Part, Code>[]): void {
  for (const part of piece.parts) {
    if (part instanceof Code) addLeaves(part, leaves);
    else leaves.push(part);
  }
}

function asCode(value: Code | Json): Code {
  return isCode(value) ? value : literal(value);
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}

/** Nearly all names are, and telling so is much faster than asking for properties of characters. */
const asciiIdentifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** ECMA-262, 12.7 Names and Keywords, without escapes and joiners; normalised, so that one name has one spelling. */
function identifierName(name: string): string {
  if (asciiIdentifier.test(name)) return name;
  if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && !/\p{Cf}/u.test(name) && name.normalize("NFC") === name) return name;
  throw new TypeError(`Not an identifier: ${stringLiteral(name)}.`);
}

/** Globals that TypeScript lets no module declare. */
const globals: ReadonlySet<string> = new Set(["undefined", "globalThis", "exports", "module", "require"]);
