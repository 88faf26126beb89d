import type { Severity } from "../../diagnostics/catalogue.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { groupBy } from "../../util/group-by.js";
import type { Colour, Style } from "../paint.js";
import { printable } from "../printable.js";
import { displayLocation } from "./location.js";
import type { Reporter, ReporterContext } from "./reporter.js";

/** How many problems are printed in full, and how many of each code a summary of more shows. */
const shown = 3;

/** Characters of the longest text of a message. A name in a document can have megabytes. */
const longestText = 1000;

/** The text on one line, and its beginning only if it is too long for a terminal. */
function brief(text: string): string {
  if (text.length <= longestText) return printable(text);
  return `${printable(text.slice(0, longestText))} ... (${text.length} characters)`;
}

/**
 * Prints each problem with its position, the line of the document and the fix. Each fix is printed
 * once. More than three problems are summarized by code, except with `verbose`.
 */
export const reportPretty: Reporter = (diagnostics, context) => {
  const lines = context.verbose || diagnostics.length <= shown ? printAll(diagnostics, context) : summarizeAll(diagnostics, context);
  return lines.map((line) => `${line}\n`).join("");
};

function printAll(diagnostics: readonly Diagnostic[], context: ReporterContext): string[] {
  const printedFixes = new Set<string>();
  return diagnostics.flatMap((diagnostic) => describe(diagnostic, context, printedFixes));
}

function summarizeAll(diagnostics: readonly Diagnostic[], context: ReporterContext): string[] {
  const groups = [...groupBy(diagnostics, ({ code }) => code).values()];
  return [...groups.flatMap((group) => summarize(group, context)), "--verbose prints each problem in full."];
}

/** Returns the code with its count, a line for each of the first diagnostics, and their fix. */
function summarize(group: readonly Diagnostic[], context: ReporterContext): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const fix = sharedFix(group);
  return [
    `${heading(first, context)}${group.length === 1 ? "" : `, ${group.length} times`}:`,
    ...group.slice(0, shown).map((diagnostic) => summaryLine(diagnostic, context)),
    ...(group.length > shown ? [`  ... and ${group.length - shown} more`] : []),
    ...(fix === undefined ? [] : [`  fix: ${brief(fix)}`]),
  ];
}

function summaryLine(diagnostic: Diagnostic, { paint, cwd }: ReporterContext): string {
  const place = displayLocation(diagnostic, cwd) ?? diagnostic.pointer;
  const message = brief(diagnostic.message);
  return place === undefined ? `  ${message}` : `  ${paint("dim", brief(place))} ${message}`;
}

/** Returns the fix that all diagnostics have, if there is one. */
function sharedFix(group: readonly Diagnostic[]): string | undefined {
  const [fix, ...others] = new Set(group.map((diagnostic) => diagnostic.fix));
  return others.length === 0 ? fix : undefined;
}

function heading({ severity, code }: Diagnostic, { paint }: ReporterContext): string {
  return paint(colours[severity], `${severity} ${code}`);
}

const colours: Readonly<Record<Severity, Colour>> = { error: "red", warning: "yellow", info: "blue" };

function describe(diagnostic: Diagnostic, context: ReporterContext, printedFixes: Set<string>): string[] {
  const { message, instead } = diagnostic;
  const fix = diagnostic.fix === undefined || printedFixes.has(diagnostic.fix) ? undefined : diagnostic.fix;
  if (fix !== undefined) printedFixes.add(fix);
  const position = positionOf(diagnostic, context.cwd);
  return [
    `${heading(diagnostic, context)}: ${brief(message)}`,
    ...(position === "" ? [] : [`  ${context.paint("dim", `at ${position}`)}`]),
    ...excerpt(diagnostic, context),
    ...(instead === undefined ? [] : [`  instead: ${brief(instead)}`]),
    ...(fix === undefined ? [] : [`  fix: ${brief(fix)}`]),
  ];
}

function positionOf(diagnostic: Diagnostic, cwd: string): string {
  return [displayLocation(diagnostic, cwd), diagnostic.pointer]
    .filter((part) => part !== undefined)
    .map(brief)
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

/**
 * Returns the part of a line around a column, counted from 1. A document can be a single line of
 * megabytes.
 */
function windowAround(text: string, column: number): { shown: string; caret: number } {
  const start = column > width ? column - width / 2 : 0;
  const before = text.slice(start, column - 1);
  const after = text.slice(column - 1, start + width);
  return { shown: printable(before) + printable(after), caret: printable(before).length };
}
