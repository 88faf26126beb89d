import type { Limit, Property } from "../../../model/model.js";
import { code, concat, emphasis, type Inline, join, plain } from "../../../print/markdown/markdown.js";
import type { Json } from "../../../util/json.js";
import { type ExampleUse, fittingExample } from "../samples/example.js";
import type { ApiPages } from "./api-pages.js";
import { joinSentences, wholeLine } from "./doc-view.js";
import type { Field } from "./fields.js";
import type { Page } from "./page.js";
import { jsonCode, sentTypeMarkdown, stringFormat, typeMarkdown } from "./type-markdown.js";
import { valuesSentence } from "./value-text.js";

/** A row of a table of properties or parameters. */
export interface FieldRow {
  readonly name: Inline;
  readonly type: Inline;
  readonly required: string;
  readonly default: Inline;
  readonly description: Inline;
}

/** @param use whether the value is sent by callers, who may pass other values of some enums */
export function fieldRow({ path, property }: Field, page: Page, use: ExampleUse = "response"): FieldRow {
  return {
    name: code(path),
    type: typeCell(property, page, use),
    required: property.required ? "yes" : "no",
    default: property.default === undefined ? plain("") : jsonCode(property.default),
    description: descriptionOf(property, page),
  };
}

/** `string` (date-time) */
function typeCell({ type }: Property, page: Page, use: ExampleUse): Inline {
  const format = stringFormat(type);
  const text = use === "request" ? sentTypeMarkdown(type, page) : typeMarkdown(type, page);
  return format === undefined ? text : concat([text, plain(` (${format})`)]);
}

/** The whole description, what else the document states about the value, and its example. */
function descriptionOf(property: Property, { api }: Page): Inline {
  return joinSentences([
    wholeLine(property.doc, api.line),
    ...(property.access === undefined ? [] : [emphasis(plain(accessTexts[property.access]))]),
    ...valuesSentence(property, api.line),
    ...limitsSentence(property.limits),
    ...exampleText(property, api),
  ]);
}

/** Limits: at least `1`. */
export function limitsSentence(all: readonly Limit[]): readonly Inline[] {
  const limits = all.filter(({ keyword, value }) => keyword !== "uniqueItems" || value === true).map(limitText);
  return limits.length === 0 ? [] : [concat([plain("Limits: "), join(limits, ", "), plain(".")])];
}

/** An example that the description does not contain already. */
function exampleText({ type, example, doc, origin, access }: Property, { samples }: ApiPages): readonly Inline[] {
  if (example === undefined) return [];
  const value = fittingExample(type, example, samples.types, access === "read" ? "response" : "request");
  if (value === undefined) samples.unfit.add(origin);
  if (value === undefined || mentions(doc.text ?? "", value)) return [];
  return [concat([plain("Example: "), jsonCode(value), plain(".")])];
}

/** Whether a description contains the value by itself: "at most 500" does not mention 50. */
function mentions(text: string, value: Json): boolean {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return false;
  const words = String(value).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}_]|\\p{N}[.,]|-)${words}(?![\\p{L}\\p{N}_]|[.,]\\p{N})`, "u").test(text);
}

const accessTexts = { read: "Read-only: set by the server.", write: "Write-only: never returned by the server." } as const;

/** The texts before and after the value of a limit. */
const limitTexts: Readonly<Record<Limit["keyword"], readonly [before: string, unit?: string]>> = {
  minimum: ["at least "],
  maximum: ["at most "],
  exclusiveMinimum: ["greater than "],
  exclusiveMaximum: ["less than "],
  multipleOf: ["a multiple of "],
  minLength: ["at least ", "characters"],
  maxLength: ["at most ", "characters"],
  pattern: ["pattern "],
  minItems: ["at least ", "items"],
  maxItems: ["at most ", "items"],
  uniqueItems: ["unique items"],
  minProperties: ["at least ", "properties"],
  maxProperties: ["at most ", "properties"],
};

function limitText({ keyword, value }: Limit): Inline {
  const [before, unit] = limitTexts[keyword];
  if (keyword === "uniqueItems") return plain(before);
  const parts = [plain(before), code(String(value))];
  return unit === undefined ? concat(parts) : concat([...parts, plain(` ${value === 1 ? singular(unit) : unit}`)]);
}

function singular(unit: string): string {
  return unit === "properties" ? "property" : unit.replace(/s$/, "");
}
