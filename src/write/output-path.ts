import { isDeviceName } from "../util/device-names.js";
import { foldCase } from "../util/fold-case.js";
import { hasUnprintable } from "../util/unprintable.js";

/**
 * The folder inside the output folder that holds the manifest, caches, the lock and temporary
 * files.
 */
export const stateFolder = ".pinwheel";

/** Path of the manifest, relative to the output folder. */
export const manifestPath = `${stateFolder}/manifest.json`;

/**
 * Path of the file of names, relative to the output folder. With a configuration, the file is
 * beside it.
 */
export const namesPath = `${stateFolder}/names.json`;

/** Path of the cache of facts about helper modules, relative to the output folder. */
export const helperCachePath = `${stateFolder}/helpers.json`;

/**
 * Path of the diagnostics that a run without changes reports again, relative to the output folder.
 */
export const diagnosticsPath = `${stateFolder}/diagnostics.json`;

/**
 * Path of the models of the last run, relative to the output folder. They are large and only for
 * the next run, so that git ignores them.
 */
export const modelStatePath = `${stateFolder}/model.json`;

/** Path of the file that makes git ignore the models. */
export const ignorePath = `${stateFolder}/.gitignore`;

const maximumSegmentBytes = 100;

const segmentRules: readonly { readonly isBroken: (segment: string) => boolean; readonly problem: string }[] = [
  { isBroken: (segment) => segment === "", problem: "is absolute or has an empty segment" },
  { isBroken: (segment) => segment === "." || segment === "..", problem: "has a dot segment" },
  { isBroken: (segment) => /[\\<>:"|?*]/.test(segment), problem: "has a character that file names cannot have on every system" },
  { isBroken: hasUnprintable, problem: "has an invisible character" },
  { isBroken: (segment) => segment !== segment.normalize("NFC"), problem: "is not in Unicode normalization form C" },
  { isBroken: (segment) => /^ |[. ]$/.test(segment), problem: "has a segment that begins with a space, or ends with a dot or space" },
  { isBroken: isDeviceName, problem: "has the name of a Windows device" },
  {
    isBroken: (segment) => Buffer.byteLength(segment) > maximumSegmentBytes,
    problem: `has a segment of more than ${maximumSegmentBytes} bytes`,
  },
];

/**
 * Returns why a path must not be in an output folder, as the rest of a sentence; undefined if it
 * may.
 */
export function pathProblem(path: string): string | undefined {
  const segments = path.split("/");
  if (foldCase(segments[0] ?? "") === stateFolder) return `is in ${stateFolder}, which is not for output`;
  for (const segment of segments) {
    const rule = segmentRules.find(({ isBroken }) => isBroken(segment));
    if (rule !== undefined) return rule.problem;
  }
  return undefined;
}

/**
 * Returns the first problem in a set of paths, as a sentence: with one path, or between two of
 * them.
 */
export function pathsProblem(paths: readonly string[]): string | undefined {
  const folders = new Map<string, string>();
  const files = new Map<string, string>();
  for (const path of paths) {
    const problem = pathProblem(path);
    if (problem !== undefined) return `The path ${JSON.stringify(path)} ${problem}.`;
    const folded = foldCase(path);
    const same = files.get(folded);
    if (same !== undefined)
      return `The paths ${JSON.stringify(same)} and ${JSON.stringify(path)} are the same on a file system that ignores letter case.`;
    files.set(folded, path);
    for (const folder of parentFolders(path)) folders.set(foldCase(folder), path);
  }
  for (const [folded, path] of files) {
    const inside = folders.get(folded);
    if (inside !== undefined) return `The path ${JSON.stringify(path)} is a file, but a folder in ${JSON.stringify(inside)}.`;
  }
  return undefined;
}

/** Returns the folders of a relative path, the outermost first: `a` and `a/b` for `a/b/c.ts`. */
export function parentFolders(path: string): string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

/** Compares by code unit, so that the order is the same on every machine. */
export function comparePaths(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
