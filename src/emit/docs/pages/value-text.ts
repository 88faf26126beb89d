import type { Property, ValueDoc } from "../../../model/model.js";
import { concat, type Inline, join, plain } from "../../../print/markdown/markdown.js";
import type { Json } from "../../../util/json.js";
import type { ApiPages } from "./api-pages.js";
import { jsonCode } from "./type-markdown.js";

/** Returns a value of an enum with its name and description: `1` (Active): It runs. */
export function valueText(value: Json, values: readonly ValueDoc[] | undefined, line: ApiPages["line"]): Inline {
  const doc = values?.find((candidate) => String(candidate.value) === String(value));
  const name = doc?.name === undefined ? [] : [plain(` (${doc.name})`)];
  const text = doc?.text === undefined ? [] : [plain(": "), line(doc.text)];
  return concat([jsonCode(value), ...name, ...text]);
}

/** The values of a property that have a name or a description, as the end of a cell. */
export function valuesSentence({ values }: Property, line: ApiPages["line"]): readonly Inline[] {
  if (values === undefined) return [];
  const shown = values.slice(0, maxValues).map(({ value }) => valueText(value, values, line));
  return [concat([plain("Values: "), join(values.length > maxValues ? [...shown, plain("…")] : shown, "; ")])];
}

const maxValues = 40;
