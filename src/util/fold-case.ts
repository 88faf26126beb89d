/**
 * Returns one form for all texts that are equal on a file system that ignores letter case. Upper
 * case comes first, because it joins letters (`ß` and `ss`, the Kelvin sign) that lower case keeps
 * apart.
 */
export function foldCase(text: string): string {
  return text.toUpperCase().toLowerCase();
}
