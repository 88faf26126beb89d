import { marks } from "./code.js";

/** Columns that a line should not pass. */
const width = 140;

/** Decides where the groups in a text break, takes the marks out, and leaves no white space at the end of a line. */
export function layOut(text: string): string {
  const tokens = text.split(/([\x01-\x08\x0e\x0f\n])/);
  const printer: Printer = { tokens, position: 0, lines: [], line: "", indents: [], broken: [], hidden: 0, shown: [] };
  for (; printer.position < tokens.length; printer.position++) print(printer, tokens[printer.position] ?? "");
  return [...printer.lines, printer.line.trimEnd()].join("\n");
}

interface Printer {
  readonly tokens: readonly string[];
  position: number;
  readonly lines: string[];
  line: string;
  /** Columns that lines start at which break inside `indent` and `align`. */
  readonly indents: number[];
  /** Of each open group, whether it is broken. */
  readonly broken: boolean[];
  /** Of each open `ifBroken`, whether its text appears. */
  readonly shown: boolean[];
  /** How many of them are hidden. */
  hidden: number;
}

function print(printer: Printer, token: string): void {
  const act = actionOf(token);
  if (act !== undefined) act(printer);
  else if (printer.hidden === 0) printer.line += token;
}

/** Marks are single characters; text is not looked up. */
function actionOf(token: string): ((printer: Printer) => unknown) | undefined {
  return token.length === 1 ? actions.get(token) : undefined;
}

const actions: ReadonlyMap<string, (printer: Printer) => unknown> = new Map<string, (printer: Printer) => unknown>([
  ["\n", (printer) => newLine(printer, 0)],
  [marks.hard, (printer) => newLine(printer, printer.indents.at(-1) ?? 0)],
  [marks.line, (printer) => breakOr(printer, " ")],
  [marks.soft, (printer) => breakOr(printer, "")],
  [marks.open, (printer) => printer.broken.push(isBroken(printer) && !fits(printer))],
  [marks.close, (printer) => printer.broken.pop()],
  [marks.indent, (printer) => printer.indents.push(indentation(printer.line) + 2)],
  [marks.align, (printer) => printer.indents.push(indentation(printer.line))],
  [marks.out, (printer) => printer.indents.pop()],
  [marks.ifBroken, openIf],
  [marks.endIf, closeIf],
]);

function newLine(printer: Printer, columns: number): void {
  printer.lines.push(printer.line.trimEnd());
  printer.line = " ".repeat(columns);
}

function breakOr(printer: Printer, flat: string): void {
  if (isBroken(printer)) newLine(printer, printer.indents.at(-1) ?? 0);
  else printer.line += flat;
}

function isBroken(printer: Printer): boolean {
  return printer.broken.at(-1) ?? true;
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

function openIf(printer: Printer): void {
  const shown = isBroken(printer);
  printer.shown.push(shown);
  if (!shown) printer.hidden++;
}

function closeIf(printer: Printer): void {
  if (printer.shown.pop() === false) printer.hidden--;
}

/** Whether the group that opens here, and what follows it up to where the line may end, fits on the line. */
function fits({ tokens, position, line }: Printer): boolean {
  let left = width - line.length;
  let depth = 0;
  let hidden = 0;
  for (let index = position; index < tokens.length && left >= 0; index++) {
    const token = tokens[index] ?? "";
    if (token === "\n" || token === marks.hard) return depth <= 0;
    if (depth <= 0 && index > position && (token === marks.line || token === marks.soft)) return true;
    if (token.length === 1) {
      depth += nesting.get(token) ?? 0;
      hidden += hiding.get(token) ?? 0;
    }
    if (hidden === 0) left -= actionOf(token) ? Number(token === marks.line) : token.length;
  }
  return left >= 0;
}

const nesting: ReadonlyMap<string, number> = new Map([
  [marks.open, 1],
  [marks.close, -1],
]);

const hiding: ReadonlyMap<string, number> = new Map([
  [marks.ifBroken, 1],
  [marks.endIf, -1],
]);
