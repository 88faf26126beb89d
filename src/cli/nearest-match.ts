/** Returns the candidate with the fewest edits, if they are few enough for a typing mistake. */
export function nearestMatch(input: string, candidates: readonly string[]): string | undefined {
  const [match] = candidates
    .map((candidate) => ({ candidate, edits: distance(input, candidate) }))
    .filter(({ edits }) => edits <= Math.max(1, Math.floor(input.length / 3)))
    .sort((left, right) => left.edits - right.edits);
  return match?.candidate;
}

/** Levenshtein distance: the number of insertions, removals and replacements of characters. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, character] of [...from].entries()) {
    const next = [line + 1];
    for (const [index, other] of [...to].entries()) {
      const replacement = (row[index] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(replacement, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
