/** Returns a number with its noun: `1 file`, `2 files`. */
export function count(size: number, noun: string): string {
  return `${size} ${noun}${size === 1 ? "" : "s"}`;
}
