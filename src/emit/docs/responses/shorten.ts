import type { Json } from "../../../util/json.js";
import { isJsonArray, isJsonObject, type JsonObject, ownValue } from "../../../util/json-kind.js";

/** A value as the text of a scalar, or as entries between brackets. Small enough for a page. */
export type ShortValue =
  | string
  | { readonly open: string; readonly close: string; readonly entries: readonly (readonly [label: string, value: ShortValue])[] };

/** How much of a value was left out. */
export interface Cuts {
  items: number;
  properties: number;
  texts: number;
}

/** How much of a value is kept. */
export interface Limits {
  /** Items of each array. An array of scalars keeps three times as many. */
  readonly items: number;
  /** Properties of each object down to the items of a list that is a property. */
  readonly properties: number;
  /** Properties of the objects below these. */
  readonly nested: number;
}

/** Objects and arrays deeper than this lose their content. */
const maxDepth = 6;
/** The longest text, in UTF-16 units. */
const maxText = 160;
/** More values than this do not fit, so that a large body costs no more time than a small one. */
const maxValues = 1000;

interface Shortening {
  readonly limits: Limits;
  readonly cuts: Cuts;
  readonly namesOf: NamesOf;
  values: number;
}

/**
 * Returns the property names of an object. The caller may remember them, because a large object
 * takes long.
 */
export type NamesOf = (object: JsonObject) => readonly string[];

/** Returns a value within limits. Undefined if it has too many values for a page. */
export function shorten(
  value: Json,
  limits: Limits,
  namesOf: NamesOf = Object.keys,
): { readonly value: ShortValue; readonly cuts: Cuts } | undefined {
  const state: Shortening = { limits, cuts: { items: 0, properties: 0, texts: 0 }, namesOf, values: 0 };
  const short = shortenAt(value, state, 0);
  return state.values > maxValues ? undefined : { value: short, cuts: state.cuts };
}

function shortenAt(value: Json, state: Shortening, depth: number): ShortValue {
  state.values++;
  if (state.values > maxValues) return "null";
  if (isJsonArray(value)) return shortenArray(value, state, depth);
  if (isJsonObject(value)) return shortenObject(value, state, depth);
  return typeof value === "string" ? JSON.stringify(shortText(value, state.cuts)) : JSON.stringify(value);
}

function shortenArray(items: readonly Json[], state: Shortening, depth: number): ShortValue {
  const areScalars = items.every((item) => typeof item !== "object" || item === null);
  const most = depth >= maxDepth ? 0 : state.limits.items * (areScalars ? 3 : 1);
  const kept = items.slice(0, most);
  state.cuts.items += items.length - kept.length;
  return { open: "[", close: "]", entries: kept.map((item) => ["", shortenAt(item, state, depth + 1)]) };
}

/** A key is shown whole or not at all, because it is a name. */
function shortenObject(object: JsonObject, state: Shortening, depth: number): ShortValue {
  const { limits, cuts } = state;
  const most = depth >= maxDepth ? 0 : depth > 2 ? limits.nested : limits.properties;
  const names = state.namesOf(object);
  const kept: string[] = [];
  for (let index = 0; index < names.length && kept.length < most; index++) {
    const name = names[index] ?? "";
    if (name.length <= maxText) kept.push(name);
  }
  cuts.properties += names.length - kept.length;
  const entries = kept.map((name) => [`${JSON.stringify(name)}: `, shortenAt(ownValue(object, name) ?? null, state, depth + 1)] as const);
  return { open: "{", close: "}", entries };
}

/** The start of a long text, and `…`. Never half a character. */
export function shortText(text: string, cuts: Cuts): string {
  if (text.length <= maxText) return text;
  cuts.texts++;
  return `${text.slice(0, maxText - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
