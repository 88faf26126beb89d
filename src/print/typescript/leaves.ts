import { type Code, isCode, type Part } from "./code.js";

/** Returns the texts and names of a piece of code, in order. */
export function leavesOf(piece: Code): readonly Exclude<Part, Code>[] {
  const leaves: Exclude<Part, Code>[] = [];
  addLeaves(piece, leaves);
  return leaves;
}

function addLeaves(piece: Code, leaves: Exclude<Part, Code>[]): void {
  for (const part of piece.parts) {
    if (isCode(part)) addLeaves(part, leaves);
    else leaves.push(part);
  }
}
