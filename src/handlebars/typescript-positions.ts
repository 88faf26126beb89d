import { allSteps, type Program, templateError } from "./program.js";

/**
 * Throws a PinwheelError for a value inside a comment, a string or the text of a template literal.
 * Values print as code and as whole literals: inside a comment, text of a document could end it.
 */
export function checkPositions(program: Program): void {
  const scanner: Scanner = { open: [], last: "" };
  for (const step of allSteps(program)) {
    if (step.kind === "text") scan(scanner, step.text);
    if (step.kind !== "value" && step.kind !== "symbol") continue;
    const place = places.get(scanner.open.at(-1) ?? "{");
    if (place === undefined) continue;
    const position = step.kind === "value" ? step.path.position : step.position;
    throw templateError(position, `A value cannot be inside ${place}, because it prints as code.`);
  }
}

/** How each kind of text that is not code begins. */
const places: ReadonlyMap<string, string> = new Map([
  ["//", "a comment"],
  ["/*", "a comment"],
  ['"', "a string"],
  ["'", "a string"],
  ["`", "a template literal"],
]);

/** A position in TypeScript. */
interface Scanner {
  /** Open texts, and braces between the texts of template literals. The innermost is last. */
  readonly open: string[];
  /** The character before, unless it belongs to a mark. */
  last: string;
}

function scan(scanner: Scanner, text: string): void {
  for (const character of text) {
    const isMark = scanCharacter(scanner, character, scanner.last + character);
    scanner.last = isMark ? "" : character;
  }
}

/** Returns whether the character belongs to a mark, so that the next one begins another. */
function scanCharacter({ open, last }: Scanner, character: string, pair: string): boolean {
  const inner = open.at(-1) ?? "{";
  switch (inner) {
    case "//":
      return character === "\n" && closes(open);
    case "/*":
      return pair === "*/" && closes(open);
    case '"':
    case "'":
    case "`":
      return scanString(open, inner, last, character);
    default:
      if (pair === "//" || pair === "/*") return opens(open, pair);
      if (places.has(character)) return opens(open, character);
      if (character === "{" && open.length > 0) return opens(open, "{");
      return character === "}" && open.length > 0 && closes(open);
  }
}

function scanString(open: string[], delimiter: string, last: string, character: string): boolean {
  if (last === "\\") return true;
  if (delimiter === "`" && last === "$" && character === "{") return opens(open, "{");
  return (character === delimiter || (character === "\n" && delimiter !== "`")) && closes(open);
}

function opens(open: string[], mark: string): boolean {
  open.push(mark);
  return true;
}

function closes(open: string[]): boolean {
  open.pop();
  return true;
}
