import type { BodyContent, Type } from "../model.js";
import { foldTypeWith, type TypeHandlers } from "../type-fold.js";
import type { LookUp } from "./convert-schema.js";

type RangeEncoding = Extract<BodyContent["encoding"], "json" | "text" | "binary" | "any">;

/** Whether a media type is a range that may be JSON, such as `application/*`. */
export function isJsonRange(mediaType: string): boolean {
  return /^\s*(\*|application|text)\/\*\s*(;|$)/.test(mediaType);
}

/**
 * Returns how a body is encoded whose media type is a range: the schema decides, and the value
 * itself if the schema allows several encodings.
 */
export function rangeEncoding(type: Type, lookUp: LookUp): RangeEncoding {
  return foldTypeWith({ lookUp, visited: new Set<string>() }, type, handlers);
}

interface Context {
  readonly lookUp: LookUp;
  readonly visited: ReadonlySet<string>;
}

const json = (): RangeEncoding => "json";

const handlers: TypeHandlers<RangeEncoding, Context> = {
  unknown: () => "any",
  never: json,
  null: json,
  scalar: ({ scalar }) => (scalar === "string" ? "text" : "json"),
  literal: ({ value }) => (typeof value === "string" ? "text" : "json"),
  enum: ({ values }) => (values.every((value) => typeof value === "string") ? "text" : "json"),
  array: json,
  tuple: json,
  record: json,
  object: json,
  union({ members }, fold) {
    const encoding = single(members.filter(({ kind }) => kind !== "null").map(fold));
    const hasNull = members.some(({ kind }) => kind === "null");
    return hasNull && (encoding === "text" || encoding === "binary") ? "any" : encoding;
  },
  intersection: ({ members }, fold) => single(members.map(fold).filter((encoding) => encoding !== "any")),
  ref({ name }, _, { lookUp, visited }) {
    const target = lookUp(name);
    if (target === undefined || visited.has(name)) return "any";
    return foldTypeWith({ lookUp, visited: new Set([...visited, name]) }, target, handlers);
  },
  binary: () => "binary",
};

function single(encodings: readonly RangeEncoding[]): RangeEncoding {
  const [first = "any", ...others] = new Set(encodings);
  return others.length === 0 ? first : "any";
}
