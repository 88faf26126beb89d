import type { NamedType, ValueDoc } from "../model.js";
import { nonNullType } from "../type-fold.js";
import { identifier } from "./words.js";

/** A property of the constant with the values of an enum. */
export interface EnumConstant {
  readonly name: string;
  readonly value: string | number | boolean;
}

/**
 * Returns the properties of the constant with the values of an enum, in document order. Undefined
 * if the type is not an enum.
 *
 * A value is named as the document states (`x-enum-varnames`), else by itself in PascalCase:
 * `in_use` is `InUse`, and `-name` is `MinusName`. Of two values with the same name, the second one
 * gets an underscore, so that a value that is added at the end renames none.
 */
export function enumConstants({ type, values = [] }: Pick<NamedType, "type" | "values">): readonly EnumConstant[] | undefined {
  const choice = nonNullType(type);
  if (choice?.kind !== "enum") return undefined;
  const stated = new Map(values.map((doc) => [doc.value, doc]));
  const taken = new Set<string>();
  return [...new Set(choice.values)].map((value) => {
    const name = freeName(nameOf(value, stated.get(value)), taken);
    taken.add(name);
    return { name, value };
  });
}

function nameOf(value: EnumConstant["value"], doc: ValueDoc | undefined): string {
  if (doc?.name !== undefined && isIdentifier.test(doc.name)) return doc.name;
  return identifier(signInWords(doc?.name ?? String(value)), "pascal");
}

const isIdentifier = /^[A-Za-z_$][\w$]*$/;

/** Otherwise `-1` and `1` would have the same name. */
function signInWords(text: string): string {
  if (/^-./.test(text)) return `minus ${text.slice(1)}`;
  return /^\+./.test(text) ? `plus ${text.slice(1)}` : text;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeName(`${name}_`, taken) : name;
}
