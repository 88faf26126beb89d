import { marks } from "./code.js";

/** Columns that a line should not pass. */
const width = 140;

/** Decides where the groups in a text break, and takes the marks out. */
export function layOut(text: string): string {
  const tokens = text.split(/([\x01-\x08\x0e\x0f]|\n)/).filter((token) => token !== "");
  const printer = startPrinter();
  for (const [index, token] of tokens.entries()) print(printer, token, () => fits(tokens, index, width - printer.column));
  return printer.out.join("");
}

interface Printer {
  readonly out: string[];
  column: number;
  /** Columns of white space that the current line starts with. */
  lineIndent: number;
  atStart: boolean;
  /** Indentation of lines that break inside `indent` and `align`. */
  readonly indents: number[];
  /** Of each open group, whether it is broken. */
  readonly broken: boolean[];
  /** Depth of `ifBroken` texts that are left out. */
  hidden: number;
  readonly ifs: boolean[];
}

function startPrinter(): Printer {
  return { out: [], column: 0, lineIndent: 0, atStart: true, indents: [], broken: [], hidden: 0, ifs: [] };
}

function print(printer: Printer, token: string, fitsHere: () => boolean): void {
  const act = actionOf(token);
  if (act !== undefined) act(printer, fitsHere);
  else if (printer.hidden === 0) write(printer, token);
}

type Action = (printer: Printer, fitsHere: () => boolean) => unknown;

const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
  ["\n", (printer) => newLine(printer, 0)],
  [marks.hard, (printer) => newLine(printer, printer.indents.at(-1) ?? 0)],
  [marks.line, (printer) => breakOr(printer, " ")],
  [marks.soft, (printer) => breakOr(printer, "")],
  [marks.open, (printer, fitsHere) => printer.broken.push(isBroken(printer) && !fitsHere())],
  [marks.close, (printer) => printer.broken.pop()],
  [marks.indent, (printer) => printer.indents.push(printer.lineIndent + 2)],
  [marks.align, (printer) => printer.indents.push(printer.lineIndent)],
  [marks.out, (printer) => printer.indents.pop()],
  [marks.ifBroken, (printer) => openIf(printer)],
  [marks.endIf, (printer) => closeIf(printer)],
]);

/** Marks are single characters; text is not looked up. */
function actionOf(token: string): Action | undefined {
  return token.length === 1 ? actions.get(token) : undefined;
}

function write(printer: Printer, text: string): void {
  printer.out.push(text);
  printer.column += text.length;
  if (!printer.atStart) return;
  const blank = text.length - text.trimStart().length;
  printer.lineIndent += blank;
  printer.atStart = blank === text.length;
}

function newLine(printer: Printer, indentation: number): void {
  trimLine(printer.out);
  printer.out.push("\n", " ".repeat(indentation));
  printer.column = indentation;
  printer.lineIndent = indentation;
  printer.atStart = true;
}

/** No line ends in white space. */
function trimLine(out: string[]): void {
  for (let last = out.at(-1); last !== undefined && last !== "\n"; last = out.at(-1)) {
    const trimmed = last.trimEnd();
    out.pop();
    if (trimmed === "") continue;
    out.push(trimmed);
    return;
  }
}

function breakOr(printer: Printer, flat: string): void {
  if (isBroken(printer)) newLine(printer, printer.indents.at(-1) ?? 0);
  else write(printer, flat);
}

function isBroken(printer: Printer): boolean {
  return printer.broken.at(-1) ?? true;
}

function openIf(printer: Printer): void {
  const shown = isBroken(printer);
  printer.ifs.push(shown);
  if (!shown) printer.hidden++;
}

function closeIf(printer: Printer): void {
  if (printer.ifs.pop() === false) printer.hidden--;
}

/** Whether the group that opens at `start`, and what follows it up to where the line may end, fits in so many columns. */
function fits(tokens: readonly string[], start: number, columns: number): boolean {
  let left = columns;
  let depth = 0;
  let hidden = 0;
  for (let index = start; index < tokens.length && left >= 0; index++) {
    const token = tokens[index] ?? "";
    if (token === "\n" || token === marks.hard) return depth <= 0;
    if (depth <= 0 && index > start && (token === marks.line || token === marks.soft)) return true;
    depth += nesting.get(token) ?? 0;
    hidden += hiding.get(token) ?? 0;
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
