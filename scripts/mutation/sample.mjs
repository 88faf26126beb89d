import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";

const silent = { debug() {}, info() {}, isDebugEnabled: () => false };

/** Lists every mutant of the TypeScript files in a folder. */
export async function listMutants(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .sort();
  const sources = files.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };
  const { mutants } = await new Instrumenter(silent).instrument(sources, options);
  return mutants;
}

/** Returns `count` of the items, chosen by a seed: the same seed chooses the same items. */
export function sample(items, count, seed) {
  const random = randomNumbers(seed);
  const pool = [...items];
  return Array.from({ length: Math.min(count, pool.length) }, () => pool.splice(Math.floor(random() * pool.length), 1)[0]);
}

/** Identifies a mutant in two runs, whose ids differ. `file` is relative to the project. */
export function keyOf({ fileName, location: { start, end }, mutatorName, replacement }, root = "") {
  const file = fileName.replaceAll("\\", "/").replace(root, "");
  return JSON.stringify([file, start.line, start.column, end.line, end.column, mutatorName, replacement]);
}

/** The range of a mutant as Stryker's option `mutate` expects it. */
export function rangeOf({ fileName, location: { start, end } }) {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}

/** The generator mulberry32: numbers from 0 to 1 that a seed determines. */
function* mulberry32(seed) {
  for (let state = seed >>> 0; ; ) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

function randomNumbers(seed) {
  const numbers = mulberry32(seed);
  return () => numbers.next().value;
}
