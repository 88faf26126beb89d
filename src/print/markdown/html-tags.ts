/** Whether a text may contain HTML that is converted. */
export const hasTag = /<\/?(?:p|br|b|i|strong|em|code|pre|ul|ol|li|a|table)[\s/>]/i;

/** Repetitions are bounded, so that each start takes limited time for any text. */
const attribute = String.raw`\s{1,20}[a-z][\w-]{0,40}(?:\s{0,9}=\s{0,9}(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^\s"'<>]{1,2000}))?`;
/**
 * An escaped character, code of Markdown, or a tag, whose slash, name and attributes are the groups
 * 3 to 5.
 */
export const codeOrTag = new RegExp(
  [
    String.raw`\\[\\<]`,
    String.raw`(?:^|\n) *(${"`"}{3,}(?!${"`"})|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:\n *\1[${"`"}~]* *(?=\n|$)|$)`,
    String.raw`(?<!${"`"})(${"`"}{1,9})(?!${"`"})[^\n]{1,2000}?(?<!${"`"})\2(?!${"`"})`,
    String.raw`<(\/?)(p|br|b|i|strong|em|code|pre|ul|ol|li|a|table)((?:${attribute}){0,20})\s{0,9}\/?>`,
  ].join("|"),
  "gi",
);

/**
 * Returns a function that finds the end of the list that starts at a position. A list without an
 * end has none, so that its tag stays text.
 */
export function listEndFinder(text: string): (start: number) => number | undefined {
  let ends: ReadonlyMap<number, number> | undefined;
  return (start) => {
    ends ??= findListEnds(text);
    return ends.get(start);
  };
}

function findListEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: Readonly<Record<"ul" | "ol", number[]>> = { ul: [], ol: [] };
  for (const { index, 3: slash, 4: tag } of text.matchAll(codeOrTag)) {
    const name = tag?.toLowerCase();
    if (name !== "ul" && name !== "ol") continue;
    if (slash !== "/") {
      open[name].push(index);
      continue;
    }
    const start = open[name].pop();
    if (start === undefined) continue;
    ends.set(start, index);
    const others = open[name === "ul" ? "ol" : "ul"];
    while ((others.at(-1) ?? -1) > start) others.pop();
  }
  return ends;
}
