import type { Resource } from "../model/model.js";
import { isDeviceName } from "../util/device-names.js";
import { foldCase } from "../util/fold-case.js";
import { shortHash } from "../util/short-hash.js";

/** Bytes of the longest stem. With any extension, it is a file name that every system allows. */
const longestStem = 80;

/**
 * Returns a file name without extension for each name. Characters that file names cannot have
 * become `_`.
 *
 * A name gets a hash if it is too long, or if an earlier name has the same file on a file system
 * that ignores letter case. `reserved` are stems that are taken.
 */
export function fileStems(names: readonly string[], reserved: readonly string[] = []): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of [...names].sort()) {
    const stem = shortStem(name, reserved);
    const free = taken.has(foldCase(stem)) ? withHash(stem, name) : stem;
    taken.add(foldCase(free));
    stems.set(name, free);
  }
  return stems;
}

/**
 * Returns a path without extension for each resource: `chat/completions` for `chat.completions`.
 * Names that would have the same file or folder get a hash, as in {@link fileStems}.
 */
export function resourceStems(resources: readonly ResourceName[], reserved: readonly string[] = []): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const folders = new Map<string, Set<string>>();
  for (const { segments } of resources) {
    segments.forEach((segment, index) => {
      const folder = segments.slice(0, index).join(".");
      folders.set(folder, (folders.get(folder) ?? new Set()).add(segment));
    });
  }
  const stemsOf = new Map([...folders].map(([folder, names]) => [folder, fileStems([...names], reserved)]));
  for (const { name, segments } of resources) {
    const parts = segments.map((segment, index) => stemsOf.get(segments.slice(0, index).join("."))?.get(segment) ?? segment);
    stems.set(name, parts.join("/"));
  }
  return stems;
}

type ResourceName = Pick<Resource, "name" | "segments">;

/** Returns the stem, with as many underscores as distinguish it from the others. */
export function freeStem(stem: string, others: readonly string[]): string {
  return others.some((other) => foldCase(other) === foldCase(stem)) ? freeStem(`${stem}_`, others) : stem;
}

function shortStem(name: string, reserved: readonly string[]): string {
  const stem = name.normalize("NFC").replace(/[^\p{ID_Continue}$]/gu, "_");
  if (Buffer.byteLength(stem) > longestStem) return withHash(stem, name);
  return stem === "" || isDeviceName(stem) || reserved.includes(foldCase(stem)) ? `${stem}_` : stem;
}

/** The beginning of a stem, and a hash of the whole name. */
function withHash(stem: string, name: string): string {
  const hash = `-${shortHash(name)}`;
  let start = "";
  for (const character of stem) {
    if (Buffer.byteLength(start + character + hash) > longestStem) break;
    start += character;
  }
  return start + hash;
}
