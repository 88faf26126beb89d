import type { Severity } from "../../diagnostics/catalogue.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { displayPath } from "../display-path.js";
import type { Colour, Style } from "../paint.js";
import { printable } from "../printable.js";
import type { Reporter, ReporterContext } from "./reporter.js";

/**
 * Prints each problem with its position, the line of the document and the fix. Each fix is printed
 * once.
 */
export const reportPretty: Reporter = (diagnostics, context) => {
  const printedFixes = new Set<string>();
  return diagnostics.map((diagnostic) => `${describe(diagnostic, context, printedFixes).join("\n")}\n`).join("");
};

const colours: Readonly<Record<Severity, Colour>> = { error: "red", warning: "yellow", info: "blue" };

function describe(diagnostic: Diagnostic, context: ReporterContext, printedFixes: Set<string>): string[] {
  const { paint } = context;
  const { code, severity, message, instead } = diagnostic;
  const fix = diagnostic.fix === undefined || printedFixes.has(diagnostic.fix) ? undefined : diagnostic.fix;
  if (fix !== undefined) printedFixes.add(fix);
  const position = positionOf(diagnostic, context.cwd);
  return [
    `${paint(colours[severity], `${severity} ${code}`)}: ${printable(message)}`,
    ...(position === "" ? [] : [`  ${paint("dim", `at ${position}`)}`]),
    ...excerpt(diagnostic, context),
    ...(instead === undefined ? [] : [`  instead: ${printable(instead)}`]),
    ...(fix === undefined ? [] : [`  fix: ${printable(fix)}`]),
  ];
}

function positionOf({ file, line, column, pointer }: Diagnostic, cwd: string): string {
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
