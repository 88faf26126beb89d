import type { Property, ValueDoc } from "../../../model/model.js";
import { concat, type Inline, join, plain } from "../../../print/markdown/markdown.js";
import type { Json } from "../../../util/json.js";
import type { ApiPages } from "./api-pages.js";
import { jsonCode } from "./type-markdown.js";

/** What the document states about values. */
export type ValueDocs = ReadonlyMap<Json, ValueDoc>;

export function valueDocsByValue(values: readonly ValueDoc[] = []): ValueDocs {
  return new Map(values.map((doc) => [doc.value, doc]));
}

/** Returns a value of an enum with its name and description: `1` (Active): It runs. */
export function valueText(value: Json, docs: ValueDocs, line: ApiPages["line"]): Inline {
  return docText(value, docs.get(value), line);
}

function docText(value: Json, doc: ValueDoc | undefined, line: ApiPages["line"]): Inline {
  const name = doc?.name === undefined ? [] : [plain(` (${doc.name})`)];
  const text = doc?.text === undefined ? [] : [plain(": "), line(doc.text)];
  return concat([jsonCode(value), ...name, ...text]);
}

/** The values of a property that have a name or a description, as the end of a cell. */
export function valuesSentence({ values }: Property, line: ApiPages["line"]): readonly Inline[] {
  if (values === undefined) return [];
  const shown = values.slice(0, maxValues).map((doc) => docText(doc.value, doc, line));
  return [concat([plain("Values: "), join(values.length > maxValues ? [...shown, plain("…")] : shown, "; ")])];
}

const maxValues = 40;
