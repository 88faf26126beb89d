import { isDeviceName } from "../util/device-names.js";
import { hasUnprintable } from "../util/unprintable.js";

/** The folder inside the output folder that holds the manifest, the lock and temporary files. */
export const stateFolder = ".pinwheel";

/** Where the manifest is, relative to the output folder. */
export const manifestPath = `${stateFolder}/manifest.json`;

const maximalSegmentBytes = 100;

const segmentRules: readonly { readonly broken: (segment: string) => boolean; readonly problem: string }[] = [
  { broken: (segment) => segment === "", problem: "is absolute or has an empty segment" },
  { broken: (segment) => segment === "." || segment === "..", problem: "has a dot segment" },
  { broken: (segment) => /[\\<>:"|?*]/.test(segment), problem: "has a character that a file name cannot have on every system" },
  { broken: hasUnprintable, problem: "has an invisible character" },
  { broken: (segment) => segment !== segment.normalize("NFC"), problem: "is not in Unicode normalization form C" },
  { broken: (segment) => /^ |[. ]$/.test(segment), problem: "has a segment that begins with a space, or ends with a dot or space" },
  { broken: isDeviceName, problem: "has the name of a Windows device" },
  {
    broken: (segment) => Buffer.byteLength(segment) > maximalSegmentBytes,
    problem: `has a segment of more than ${maximalSegmentBytes} bytes`,
  },
];

/** Why a path must not be in an output folder, as the rest of a sentence; undefined where it may. */
export function pathProblem(path: string): string | undefined {
  const segments = path.split("/");
  if (foldPath(segments[0] ?? "") === stateFolder) return `is in ${stateFolder}, which is not for output`;
  for (const segment of segments) {
    const rule = segmentRules.find(({ broken }) => broken(segment));
    if (rule !== undefined) return rule.problem;
  }
  return undefined;
}

/** The first thing wrong with a set of paths, as a sentence: with one of them, or that two of them cannot stand side by side. */
export function pathsProblem(paths: readonly string[]): string | undefined {
  const folders = new Map<string, string>();
  const seen = new Map<string, string>();
  for (const path of paths) {
    const problem = pathProblem(path);
    if (problem !== undefined) return `The path ${JSON.stringify(path)} ${problem}.`;
    const folded = foldPath(path);
    const same = seen.get(folded);
    if (same !== undefined)
      return `The paths ${JSON.stringify(same)} and ${JSON.stringify(path)} are one on a file system that ignores letter case.`;
    seen.set(folded, path);
    for (const folder of parentFolders(path)) folders.set(foldPath(folder), path);
  }
  for (const [folded, path] of seen) {
    const inside = folders.get(folded);
    if (inside !== undefined) return `The path ${JSON.stringify(path)} is a file, and a folder in ${JSON.stringify(inside)}.`;
  }
  return undefined;
}

/** One form for all paths that are one file where letter case does not count. Upper case first: it joins letters (`ſ`, the Kelvin sign) that lower case leaves apart. */
export function foldPath(path: string): string {
  return path.toUpperCase().toLowerCase();
}

/** The folders of a relative path, the outermost first: `a/b/c.ts` is in `a` and `a/b`. */
export function parentFolders(path: string): string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

/** Code unit order: the same on every machine. */
export function comparePaths(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
