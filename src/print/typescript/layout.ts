import { marks } from "./layout-marks.js";

/**
 * Decides where lines break, as Prettier does after Wadler's "A prettier printer" (2003).
 *
 * The vocabulary is that of Prettier: a `group` is printed flat if it fits on the line, and is
 * broken otherwise. `line` and `softline` break where their innermost group is broken, `hardline`
 * always. `indent` and `align` set the indentation of the lines inside, and `ifBreak` is text for
 * broken groups.
 *
 * Unlike Prettier's, this printer reads a flat text with marks rather than a tree, from start to
 * end. So that printing is linear, a broken group indents relative to the line that it begins on,
 * not to the groups around it.
 */
export function layOut(text: string): string {
  const tokens = text.split(tokenBoundary);
  const printer: Printer = { lines: [], line: "", indents: [], brokenGroups: [], visible: [] };
  tokens.forEach((token, index) => {
    if (token !== "") print(printer, token, tokens, index);
  });
  return [...printer.lines, printer.line.trimEnd()].join("\n");
}

/** Columns that a group must fit in to stay flat. */
const width = 140;

const tokenBoundary = new RegExp(`([\n${Object.values(marks).join("")}])`);

/** The state of printing. The last item of a list belongs to the innermost mark. */
interface Printer {
  /** Finished lines. */
  readonly lines: string[];
  /** The current line. */
  line: string;
  /** Columns before the lines in each open `indent` and `align`. */
  readonly indents: number[];
  /** Whether each open group is broken. */
  readonly brokenGroups: boolean[];
  /** Whether the text in each open `ifBreak` appears. */
  readonly visible: boolean[];
}

function print(printer: Printer, token: string, tokens: readonly string[], index: number): void {
  // All marks are one character long. This test spares most tokens ten comparisons.
  if (token.length > 1) {
    append(printer, token);
    return;
  }
  switch (token) {
    case "\n":
      breakLine(printer, 0);
      break;
    case marks.hardline:
      breakLine(printer);
      break;
    case marks.line:
      if (isBroken(printer)) breakLine(printer);
      else append(printer, " ");
      break;
    case marks.softline:
      if (isBroken(printer)) breakLine(printer);
      break;
    case marks.group:
      // A group inside a flat group is flat.
      printer.brokenGroups.push(isBroken(printer) && !fits(tokens, index, width - printer.line.length));
      break;
    case marks.groupEnd:
      printer.brokenGroups.pop();
      break;
    case marks.indent:
      printer.indents.push(indentation(printer.line) + 2);
      break;
    case marks.align:
      printer.indents.push(indentation(printer.line));
      break;
    case marks.dedent:
      printer.indents.pop();
      break;
    case marks.ifBreak:
      printer.visible.push(isVisible(printer) && isBroken(printer));
      break;
    case marks.ifBreakEnd:
      printer.visible.pop();
      break;
    default:
      append(printer, token);
  }
}

function append(printer: Printer, text: string): void {
  if (isVisible(printer)) printer.line += text;
}

function breakLine(printer: Printer, columns = printer.indents.at(-1) ?? 0): void {
  printer.lines.push(printer.line.trimEnd());
  printer.line = " ".repeat(columns);
}

/** Text outside all groups is broken. */
function isBroken({ brokenGroups }: Printer): boolean {
  return brokenGroups.at(-1) ?? true;
}

function isVisible({ visible }: Printer): boolean {
  return visible.at(-1) ?? true;
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

/**
 * Whether the group that starts at `start` fits flat in `columns`, with the text after it up to the
 * next break.
 *
 * A group with a `hardline` never fits.
 */
function fits(tokens: readonly string[], start: number, columns: number): boolean {
  let remaining = columns;
  let openGroups = 0;
  let openIfBreaks = 0;
  for (let index = start; index < tokens.length && remaining >= 0; index++) {
    const token = tokens[index] ?? "";
    if (token.length > 1) {
      if (openIfBreaks === 0) remaining -= token.length;
      continue;
    }
    const isAfterGroup = openGroups <= 0;
    switch (token) {
      case marks.group:
        openGroups++;
        break;
      case marks.groupEnd:
        openGroups--;
        break;
      case marks.ifBreak:
        openIfBreaks++;
        break;
      case marks.ifBreakEnd:
        openIfBreaks--;
        break;
      case "\n":
      case marks.hardline:
        return isAfterGroup;
      case marks.line:
        if (isAfterGroup) return true;
        remaining -= 1;
        break;
      case marks.softline:
        if (isAfterGroup) return true;
        break;
      case marks.indent:
      case marks.align:
      case marks.dedent:
        break;
      default:
        if (openIfBreaks === 0) remaining -= token.length;
    }
  }
  return remaining >= 0;
}
