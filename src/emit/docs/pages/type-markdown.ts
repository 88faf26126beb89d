import type { Type } from "../../../model/model.js";
import { foldType, nonNullType, type TypeHandlers, type TypeOf } from "../../../model/type-fold.js";
import { mapWireType } from "../../../model/type-mapping.js";
import { code, concat, type Inline, join, plain } from "../../../print/markdown/markdown.js";
import type { Json } from "../../../util/json.js";
import type { UnknownType } from "../../../util/type-style.js";

/** How types are shown on a page. */
export interface TypeNames {
  /** Prints the name of a model: a link to its page, if it has one. */
  readonly modelLink: (name: string) => Inline;
  /** The type of values that can be anything. */
  readonly unknown: UnknownType;
}

/**
 * Prints a type on one line, as in `Dag[]` or `string | null`. Names are links to models,
 * everything else is code.
 */
export function typeMarkdown(type: Type, names: TypeNames): Inline {
  return inlineOf(foldType(type, pieceHandlers(names)));
}

/** Prints the type of what callers pass. It states where an enum accepts every string. */
export function sentTypeMarkdown(type: Type, names: TypeNames): Inline {
  const handlers = pieceHandlers(names);
  const others = plain(" or another string");
  return inlineOf(
    foldType(type, {
      ...handlers,
      enum: ({ values, any }) => (any ? [...enumPieces(values), others] : enumPieces(values)),
      ref: ({ name, any }) => (any ? [names.modelLink(name), others] : [names.modelLink(name)]),
      array: ({ items }, fold) => (isAnyRef(items) ? ["(", ...fold(items), ")[]"] : [...operand(items, fold), "[]"]),
    }),
  );
}

function isAnyRef(type: Type): boolean {
  return type.kind === "ref" && type.any === true;
}

/** Prints a JSON value as code, shortened if it is long. */
export function jsonCode(value: Json): Inline {
  const text = JSON.stringify(value);
  return code(text.length > maxJsonLength ? `${text.slice(0, maxJsonLength)}…` : text);
}

/**
 * Returns the format of a string if it is one that JSON Schema defines, as `date-time`. Looks into
 * arrays and nullable types.
 */
export function stringFormat(type: Type): string | undefined {
  if (type.kind === "scalar") {
    const isKnown = type.scalar === "string" && type.format !== "password" && mapWireType(type).sample !== undefined;
    return isKnown ? type.format : undefined;
  }
  if (type.kind === "array") return stringFormat(type.items);
  const alternative = type.kind === "union" ? nonNullType(type) : undefined;
  return alternative === undefined ? undefined : stringFormat(alternative);
}

/** What the client sends as bytes; `BinaryBody` in TypeScript. */
const bodyTypes = ["string", "Blob", "ArrayBuffer", "ReadableStream"];

const maxJsonLength = 120;
const maxEnumValues = 8;

/** Text of a code span that is joined with its neighbours, or finished Markdown. */
type Piece = string | Inline;
type Pieces = readonly Piece[];

function pieceHandlers({ modelLink, unknown }: TypeNames): TypeHandlers<Pieces> {
  return {
    unknown: () => [unknown],
    never: ({ kind }) => [kind],
    null: ({ kind }) => [kind],
    scalar: (type) => [mapWireType(type).typescript],
    binary: (type) => (type.body ? alternatives(bodyTypes.map((name) => [name])) : [mapWireType(type).typescript]),
    literal: ({ value }) => [jsonCode(value)],
    enum: ({ values }) => enumPieces(values),
    array: ({ items }, fold) => [...operand(items, fold), "[]"],
    tuple: (tuple, fold) => tuplePieces(tuple, fold),
    record: ({ values }, fold) => ["{ [key: string]: ", ...fold(values), " }"],
    object: ({ kind }) => [kind],
    union: ({ members }, fold) => alternatives(members.map(fold)),
    intersection: ({ members }, fold) => members.flatMap((member, index) => [...(index === 0 ? [] : [" & "]), ...operand(member, fold)]),
    ref: ({ name }) => [modelLink(name)],
  };
}

/** Joins neighbouring texts, so that they share one code span. */
function inlineOf(pieces: Pieces): Inline {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (typeof piece === "string" && typeof last === "string") merged[merged.length - 1] = last + piece;
    else merged.push(piece);
  }
  return concat(merged.map((piece) => (typeof piece === "string" ? code(piece) : piece)));
}

function enumPieces(values: readonly (string | number | boolean)[]): Pieces {
  const shown = values.slice(0, maxEnumValues).map((value) => [jsonCode(value)]);
  return alternatives(values.length > maxEnumValues ? [...shown, [plain("…")]] : shown);
}

function alternatives(members: readonly Pieces[]): Pieces {
  return [join(members.map(inlineOf), " | ")];
}

function tuplePieces({ items, required, rest }: TypeOf<"tuple">, fold: (type: Type) => Pieces): Pieces {
  const fixed = items.map((item, index) => [...fold(item), ...(index < required ? [] : ["?"])]);
  const all = rest === undefined ? fixed : [...fixed, ["...", ...operand(rest, fold), "[]"]];
  return ["[", ...all.flatMap((item, index) => [...(index === 0 ? [] : [", "]), ...item]), "]"];
}

/** A type next to an operator, in parentheses if it has an operator itself. */
function operand(type: Type, fold: (type: Type) => Pieces): Pieces {
  const hasOperator =
    type.kind === "intersection" || (type.kind === "union" && type.members.length > 1) || (type.kind === "enum" && type.values.length > 1);
  return hasOperator ? ["(", ...fold(type), ")"] : fold(type);
}
