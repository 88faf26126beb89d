import type { Operation, ResponseContent, Type } from "../../model/model.js";
import { foldTypeWith, type TypeHandlers } from "../../model/type-fold.js";

/** What a schema describes. Undefined: anything. */
type RangeData = "json" | "text" | "bytes" | undefined;

/**
 * The contents of successful responses whose media type is a range that may contain JSON. Only the
 * media type of a response shows how it is decoded.
 */
export function rangesOf({ success }: Operation): readonly ResponseContent[] {
  return success.flatMap(({ content }) => content.filter(({ decoding, mediaType }) => decoding === "json" && range.test(mediaType)));
}

const range = /^\s*(\*|application|text)\/\*\s*(;|$)/i;

/**
 * Returns what the schemas of all ranges describe: JSON, text or bytes. Undefined if there is no
 * range, or if the schemas allow several of them.
 */
export function rangeData(operation: Operation, types: ReadonlyMap<string, Type>): RangeData {
  return single(rangesOf(operation).map(({ type }) => dataOf(type, { types, visited: new Set() })));
}

interface Context {
  readonly types: ReadonlyMap<string, Type>;
  readonly visited: ReadonlySet<string>;
}

function dataOf(type: Type, context: Context): RangeData {
  return foldTypeWith(context, type, handlers);
}

const json = (): RangeData => "json";
const anything = (): RangeData => undefined;

const handlers: TypeHandlers<RangeData, Context> = {
  unknown: anything,
  never: json,
  null: json,
  scalar: ({ scalar }) => (scalar === "string" ? "text" : "json"),
  literal: ({ value }) => (typeof value === "string" ? "text" : "json"),
  enum: ({ values }) => (values.every((value) => typeof value === "string") ? "text" : "json"),
  array: json,
  tuple: json,
  record: json,
  object: json,
  union: ({ members }, fold) => single(members.filter(({ kind }) => kind !== "null").map(fold)),
  intersection: ({ members }, fold) => single(members.map(fold).filter((data) => data !== undefined)),
  ref({ name }, _, { types, visited }) {
    const target = types.get(name);
    if (target === undefined || visited.has(name)) return undefined;
    return dataOf(target, { types, visited: new Set([...visited, name]) });
  },
  binary: () => "bytes",
};

function single(all: readonly RangeData[]): RangeData {
  const [first, ...further] = new Set(all);
  return further.length === 0 ? first : undefined;
}
