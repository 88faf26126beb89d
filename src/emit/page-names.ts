import { visible } from "../print/markdown/visible.js";
import { isDeviceName } from "../util/device-names.js";

/**
 * File names, without ending, for pages that are named after identifiers. Two names that differ in case alone get two files on every file
 * system; names that Windows keeps for devices get an underscore.
 */
export function pageNames(names: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of [...names].sort()) {
    const file = freeFile(name, taken);
    taken.add(file.toLowerCase());
    files.set(name, file);
  }
  return files;
}

/** Gives the headings of one page, in their order, the anchors that GitHub gives them. */
export function startAnchors(): (heading: string) => string {
  const seen = new Map<string, number>();
  return (heading) => {
    const slug = slugOf(heading);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    if (count === 0) return slug;
    seen.set(`${slug}-${count}`, 1);
    return `${slug}-${count}`;
  };
}

/** Of a heading as it shows: lower case, only letters, digits, marks, `_` and `-`; each space a hyphen. */
export function slugOf(heading: string): string {
  return visible(heading)
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, "")
    .replace(/ /g, "-");
}

/** Path from the folder of page `from` to `to`, both relative to the output folder. */
export function relativeLink(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let common = 0;
  while (common < here.length && here[common] === there[common]) common += 1;
  return [...here.slice(common).map(() => ".."), ...there.slice(common)].join("/");
}

function freeFile(name: string, taken: ReadonlySet<string>): string {
  const clean = name.replace(/[^\p{ID_Continue}$]/gu, "_");
  const safe = clean === "" || clean.toLowerCase() === "readme" || isDeviceName(clean) ? `${clean}_` : clean;
  let file = safe;
  for (let count = 2; taken.has(file.toLowerCase()); count += 1) file = `${safe}-${count}`;
  return file;
}
