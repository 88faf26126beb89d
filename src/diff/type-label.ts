import type { Type } from "../model/model.js";
import { foldType } from "../model/type-fold.js";

/** Returns a short text for a type, as a message shows it: `string`, `Book[]`, `string | null`. */
export function typeLabel(type: Type): string {
  return foldType<string>(type, {
    unknown: () => "any value",
    never: () => "no value",
    null: () => "null",
    scalar: ({ scalar, format }) => (format === undefined ? scalar : `${scalar} (${format})`),
    literal: ({ value }) => JSON.stringify(value),
    enum: ({ values }) => values.map((value) => JSON.stringify(value)).join(" | "),
    array: ({ items }, fold) => (items.kind === "union" || items.kind === "enum" ? `(${fold(items)})[]` : `${fold(items)}[]`),
    tuple: ({ items }, fold) => `[${items.map(fold).join(", ")}]`,
    record: ({ values }, fold) => `map of ${fold(values)}`,
    object: ({ properties }) => (properties.length === 0 ? "object" : `{ ${properties.map(({ name }) => name).join(", ")} }`),
    union: ({ members }, fold) => members.map(fold).join(" | "),
    intersection: ({ members }, fold) => members.map(fold).join(" & "),
    ref: ({ name }) => name,
    binary: () => "bytes",
  });
}
