import { visible } from "../print/markdown/visible.js";

/**
 * Returns a function that computes the anchors of the headings of one page, called in their order,
 * as GitHub does.
 */
export function startAnchors(): (heading: string) => string {
  const counts = new Map<string, number>();
  return (heading) => {
    const slug = slugOf(heading);
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    if (count === 0) return slug;
    counts.set(`${slug}-${count}`, 1);
    return `${slug}-${count}`;
  };
}

/**
 * Returns GitHub's anchor for the visible text of a heading: letters, digits, marks, `_` and `-` in
 * lower case, with spaces as hyphens.
 */
export function slugOf(heading: string): string {
  return visible(heading)
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
    .replace(/ /g, "-");
}

/**
 * Returns the relative path from the folder of page `from` to `to`. Both are relative to the output
 * folder.
 */
export function relativeLink(from: string, to: string): string {
  const folder = from.split("/").slice(0, -1);
  const target = to.split("/");
  let common = 0;
  while (common < folder.length && folder[common] === target[common]) common += 1;
  return [...folder.slice(common).map(() => ".."), ...target.slice(common)].join("/");
}
