/**
 * Returns the candidate with the fewest edits, if they are few enough for a typing mistake.
 *
 * @param limit how many edits a typing mistake may have
 */
export function nearestMatch(
  input: string,
  candidates: Iterable<string>,
  limit: number = Math.max(1, Math.floor(input.length / 3)),
): string | undefined {
  const [match] = [...candidates]
    .filter(({ length }) => Math.abs(length - input.length) <= limit)
    .map((candidate) => ({ candidate, edits: distance(input, candidate) }))
    .filter(({ edits }) => edits <= limit)
    .sort((left, right) => left.edits - right.edits);
  return match?.candidate;
}

/**
 * The number of insertions, removals and replacements of characters, and of swapped neighbours
 * (optimal string alignment).
 */
function distance(from: string, to: string): number {
  let previous: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let line = 0; line < from.length; line += 1) {
    const next = [line + 1];
    for (let index = 0; index < to.length; index += 1) {
      const replacement = (row[index] ?? 0) + (from[line] === to[index] ? 0 : 1);
      const isSwapped = line > 0 && index > 0 && from[line] === to[index - 1] && from[line - 1] === to[index];
      const swap = isSwapped ? (previous[index - 1] ?? 0) + 1 : replacement;
      next.push(Math.min(replacement, swap, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    previous = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
