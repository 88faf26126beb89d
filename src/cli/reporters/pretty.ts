import type { Severity } from "../../diagnostics/catalogue.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { displayPath } from "../display-path.js";
import type { Colour, Style } from "../paint.js";
import { printable } from "../printable.js";
import type { Reporter, ReporterContext } from "./reporter.js";

/** For people: what, where with the line of the document, what was done instead, how to mend it. The same advice is given once. */
export const reportPretty: Reporter = (diagnostics, surroundings) => {
  const given = new Set<string>();
  return diagnostics.map((diagnostic) => `${describe(diagnostic, surroundings, given).join("\n")}\n`).join("");
};

const colours: Readonly<Record<Severity, Colour>> = { error: "red", warning: "yellow", info: "blue" };

function describe(diagnostic: Diagnostic, surroundings: ReporterContext, given: Set<string>): string[] {
  const { paint } = surroundings;
  const { code, severity, message, instead } = diagnostic;
  const fix = diagnostic.fix === undefined || given.has(diagnostic.fix) ? undefined : diagnostic.fix;
  if (fix !== undefined) given.add(fix);
  const place = placeOf(diagnostic, surroundings.cwd);
  return [
    `${paint(colours[severity], `${severity} ${code}`)}: ${printable(message)}`,
    ...(place === "" ? [] : [`  ${paint("dim", `at ${place}`)}`]),
    ...excerpt(diagnostic, surroundings),
    ...(instead === undefined ? [] : [`  instead: ${printable(instead)}`]),
    ...(fix === undefined ? [] : [`  fix: ${printable(fix)}`]),
  ];
}

function placeOf({ file, line, column, pointer }: Diagnostic, cwd: string): string {
  const position = [file === undefined ? undefined : displayPath(file, cwd), line, column].filter((part) => part !== undefined).join(":");
  return [position, pointer]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => printable(String(part)))
    .join(" ");
}

function excerpt({ file, line, column }: Diagnostic, { paint, textOf }: ReporterContext): string[] {
  const text = file === undefined || line === undefined ? undefined : lineOf(textOf(file), line);
  if (text === undefined || line === undefined) return [];
  const { shown, caret } = windowAround(text, column ?? 1);
  const gutter = `${line} | `;
  return [`  ${paint("dim", gutter)}${shown}`, ...(column === undefined ? [] : [caretLine(gutter.length + caret, paint)])];
}

function caretLine(offset: number, paint: Style): string {
  return `  ${" ".repeat(offset)}${paint("red", "^")}`;
}

function lineOf(text: string | undefined, line: number): string | undefined {
  if (text === undefined) return undefined;
  let start = 0;
  for (let at = 1; at < line; at++) {
    start = text.indexOf("\n", start) + 1;
    if (start === 0) return undefined;
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
}

const width = 100;

/** A document can be one line of megabytes: a piece of it around the column, counted from 1. */
function windowAround(text: string, column: number): { shown: string; caret: number } {
  const start = column > width ? column - width / 2 : 0;
  const before = text.slice(start, column - 1);
  const after = text.slice(column - 1, start + width);
  return { shown: printable(before) + printable(after), caret: printable(before).length };
}
