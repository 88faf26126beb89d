/** The candidate that differs from what was typed by the fewest edits, if they are few enough for a slip of the hand. */
export function nearestMatch(typed: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, edits: distance(typed, candidate) }))
    .filter(({ edits }) => edits <= Math.max(1, Math.floor(typed.length / 3)))
    .sort((left, right) => left.edits - right.edits);
  return best?.candidate;
}

/** Levenshtein's: the number of insertions, removals and replacements of one character. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, character] of [...from].entries()) {
    const next = [line + 1];
    for (const [index, other] of [...to].entries()) {
      const replaced = (row[index] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
