import { allSteps, type Program, templateError, type ValueStep } from "./program.js";

/**
 * Throws a PinwheelError for a value inside code, a link target or HTML. Values are escaped for
 * text, and the escapes mean something else there; a view makes code, links and fenced blocks as a
 * whole.
 */
export function checkPositions(program: Program): void {
  let line: Line = { text: "", isFenced: false };
  for (const step of allSteps(program)) {
    if (step.kind === "text") line = afterText(line, step.text);
    if (step.kind === "value") {
      checkPosition(line, step);
      line = { ...line, text: `${line.text}x` };
    }
  }
}

/** A line of the template up to some position. */
interface Line {
  readonly text: string;
  /** Whether a fenced block is open before the line. */
  readonly isFenced: boolean;
}

function afterText(line: Line, text: string): Line {
  const [rest = "", ...next] = text.split("\n");
  return next.reduce((before: Line, content) => ({ text: content, isFenced: isFence(before) !== before.isFenced }), {
    ...line,
    text: line.text + rest,
  });
}

function isFence({ text }: Line): boolean {
  return /^\s*(?:`{3}|~{3})/.test(text);
}

function checkPosition(line: Line, { path: { position } }: ValueStep): void {
  const { text } = line;
  const backticks = text.split("`").length - 1;
  if (line.isFenced || isFence(line) || backticks % 2 === 1) throw templateError(position, "A value cannot be inside code.");
  if (/\]\([^)]*$|\]:\s*\S*$/.test(text)) throw templateError(position, "A value cannot be inside a link target.");
  if (/<[^>]*$/.test(text)) throw templateError(position, "A value cannot be inside an HTML tag.");
}
