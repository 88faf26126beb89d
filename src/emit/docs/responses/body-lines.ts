import type { Json } from "../../../util/json.js";
import { isJsonArray } from "../../../util/json-kind.js";
import { memoize } from "../../../util/memoize.js";
import { type Cuts, type Limits, type NamesOf, type ShortValue, shorten, shortText } from "./shorten.js";

/** A body as the lines of a block, and how much is missing. */
export interface BodyLines {
  readonly lines: readonly string[];
  readonly cuts: Cuts & { readonly lines?: number };
}

/** A response takes about as much of a page as its samples. */
const maxLines = 30;
const maxWidth = 90;

/** From the most to the least content. The last one fits for every value. */
const attempts: readonly Limits[] = [
  { items: 10, properties: 30, nested: 30 },
  { items: 5, properties: 30, nested: 30 },
  { items: 3, properties: 30, nested: 30 },
  { items: 2, properties: 30, nested: 30 },
  { items: 1, properties: 30, nested: 30 },
  { items: 1, properties: 30, nested: 6 },
  { items: 1, properties: 24, nested: 3 },
  { items: 1, properties: 20, nested: 2 },
  { items: 1, properties: 16, nested: 1 },
  { items: 1, properties: 10, nested: 1 },
  { items: 1, properties: 5, nested: 1 },
  { items: 1, properties: 2, nested: 1 },
  { items: 1, properties: 1, nested: 1 },
];

/** Lays a JSON value out in at most 30 lines, which are valid JSON. */
export function jsonLines(value: Json): BodyLines | undefined {
  const namesOf: NamesOf = memoize((object) => Object.keys(object));
  for (const limits of attempts) {
    const short = shorten(value, limits, namesOf);
    if (short === undefined) continue;
    const lines = layOut(short.value, "", "", "");
    if (lines.length <= maxLines) return { lines, cuts: short.cuts };
  }
  return undefined;
}

/** Lays out the items of a stream, with one JSON value in each line. */
export function itemLines(body: Json): BodyLines | undefined {
  const items = isJsonArray(body) ? body : [body];
  const cuts = { items: 0, properties: 0, texts: 0 };
  const lines: string[] = [];
  for (const item of items.slice(0, maxItems)) {
    const short = shorten(item, { items: 3, properties: 12, nested: 6 });
    if (short === undefined) return undefined;
    lines.push(inLine(short.value));
    for (const kind of ["items", "properties", "texts"] as const) cuts[kind] += short.cuts[kind];
  }
  return { lines, cuts: { ...cuts, lines: items.length - lines.length } };
}

const maxItems = 8;

/** The first lines of a text. */
export function textLines(text: string): BodyLines {
  const cuts = { items: 0, properties: 0, texts: 0 };
  const all = text.replace(/(?:\r\n?|\n)$/, "").split(/\r\n?|\n/);
  const lines = all.slice(0, maxLines).map((line) => shortText(line, cuts));
  return { lines, cuts: { ...cuts, lines: all.length - lines.length } };
}

function layOut(value: ShortValue, label: string, indent: string, end: string): string[] {
  if (typeof value === "string") return [`${indent}${label}${value}${end}`];
  const line = `${indent}${label}${inLine(value)}${end}`;
  if (value.entries.length === 0 || (indent !== "" && line.length <= maxWidth)) return [line];
  const last = value.entries.length - 1;
  const inner = value.entries.flatMap(([name, item], index) => layOut(item, name, `${indent}  `, index < last ? "," : ""));
  return [`${indent}${label}${value.open}`, ...inner, `${indent}${value.close}${end}`];
}

function inLine(value: ShortValue): string {
  if (typeof value === "string") return value;
  if (value.entries.length === 0) return `${value.open}${value.close}`;
  const inner = value.entries.map(([name, item]) => `${name}${inLine(item)}`).join(", ");
  return value.open === "{" ? `{ ${inner} }` : `[${inner}]`;
}
