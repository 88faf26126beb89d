import { isDeepStrictEqual } from "node:util";
import { parseConfigJson } from "../../config/parse-config.js";
import { isObject } from "../../util/is-object.js";

export interface ScriptsChange {
  /** The new text, or the old one if nothing is to be done. */
  readonly text: string;
  readonly added: readonly string[];
  /** Scripts that exist with another command. */
  readonly kept: readonly string[];
}

/**
 * Adds scripts to a package.json. Everything else stays, byte for byte, with the indentation and
 * line endings of the file.
 *
 * @throws PinwheelError `config-syntax` if the file is not valid JSON
 */
export function addScripts(text: string, file: string, scripts: Readonly<Record<string, string>>): ScriptsChange {
  const value = parseConfigJson(text.replace(/^\uFEFF/, ""), file);
  const existing = property(value, "scripts");
  if (!isObject(value) || !(existing === undefined || isObject(existing))) return { text, added: [], kept: Object.keys(scripts) };
  const names = Object.keys(scripts);
  const added = names.filter((name) => property(existing, name) === undefined);
  const kept = names.filter((name) => !added.includes(name) && !isDeepStrictEqual(property(existing, name), scripts[name]));
  if (added.length === 0) return { text, added, kept };
  const layout = layoutOf(text);
  const entries = added.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(scripts[name])}`);
  const end = existing === undefined ? undefined : findScripts(text);
  const change =
    end === undefined
      ? insertLast(text, text.lastIndexOf("}"), [`"scripts": {${layout.lines(entries, 2)}}`], { ...layout, level: 1 })
      : insertLast(text, end, entries, { ...layout, level: 2 });
  return { text: change, added, kept };
}

interface Layout {
  readonly eol: string;
  readonly indent: string;
  /** Returns one entry per line, followed by the start of the line that closes them. */
  readonly lines: (entries: readonly string[], level: number) => string;
}

function layoutOf(text: string): Layout {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const indent = /^\uFEFF?\s*\{\r?\n([ \t]+)/.exec(text)?.[1] ?? "  ";
  const lines = (entries: readonly string[], level: number) =>
    `${entries.map((entry) => eol + indent.repeat(level) + entry).join(",")}${eol}${indent.repeat(level - 1)}`;
  return { eol, indent, lines };
}

/** Inserts entries before the bracket that closes an object. An object on one line stays so. */
function insertLast(text: string, end: number, entries: readonly string[], layout: Layout & { readonly level: number }): string {
  const before = text.slice(0, end).trimEnd();
  const gap = text.slice(before.length, end);
  const isEmpty = before.endsWith("{");
  if (isEmpty) return before + layout.lines(entries, layout.level) + text.slice(end);
  if (gap.includes("\n")) {
    const line = `,${layout.eol}${layout.indent.repeat(layout.level)}`;
    return before + entries.map((entry) => line + entry).join("") + text.slice(before.length);
  }
  return `${before}${entries.map((entry) => `, ${entry}`).join("")}${text.slice(before.length)}`;
}

/** Returns the offset of the bracket that closes the object `scripts` of a valid package.json. */
function findScripts(text: string): number | undefined {
  let depth = 0;
  let key: string | undefined;
  let isScripts = false;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    if (token === "}" && depth === 2 && isScripts) return index;
    if (token === "{" && depth === 1) isScripts = key === "scripts";
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    else if (depth === 1 && token.startsWith('"')) key = JSON.parse(token);
  }
  return undefined;
}

function property(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
