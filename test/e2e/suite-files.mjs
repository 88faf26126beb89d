import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { turnOf } from "./sample.mjs";

/**
 * Returns the files of all suites of a release: those whose name starts with `only`. With the seed of a `sample`, a suite in `turns` has one
 * file, and `notes` says so. Includes the suites of `byHand` if `isByHand` is set.
 */
export function suiteFiles({ suites, byHand = [], turns = [] }, { only = "", sample, isByHand }) {
  const names = [...suites, ...(isByHand ? byHand : [])];
  const folders = names.map((name) => ({ name, files: filesOf(name, only) })).filter(({ files }) => files.length > 0);
  const chosen = folders.map(({ name, files }) => {
    const takesTurns = sample !== undefined && turns.includes(name);
    return { name, files: takesTurns ? [turnOf(files, sample)] : files, count: files.length };
  });
  return {
    files: chosen.flatMap(({ name, files }) => files.map((file) => join(pathOf(name), file))),
    notes: chosen
      .filter(({ files, count }) => files.length < count)
      .map(({ name, files, count }) => `${files[0]} of ${count} files of ${name}`),
  };
}

/** Returns the names of all files, without their ending, that a sample may leave out. */
export function filesInTurn({ turns = [] }) {
  return turns.flatMap((name) => filesOf(name, "").map((file) => basename(file, ".mjs")));
}

const pathOf = (name) => fileURLToPath(new URL(`suites/${name}`, import.meta.url));

function filesOf(name, only) {
  return readdirSync(pathOf(name))
    .filter((file) => file.endsWith(".mjs") && file.startsWith(only))
    .sort();
}
