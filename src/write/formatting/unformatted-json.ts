/** Removes the white space between the tokens of JSON. */
export function unformattedJson(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1");
}
