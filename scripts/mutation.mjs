// Runs the tests against a random sample of the mutants of a folder, and lists the mutants that no test notices:
//
//   npm run mutation -- src/print             200 mutants, with a new seed
//   npm run mutation -- src/print 1234        the same mutants as in the run that printed this seed
//   npm run mutation -- src/print 1234 10     10 of them
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import config from "../stryker.config.mjs";
import { keyOf, listMutants, rangeOf, sample } from "./mutation/sample.mjs";

/** The folders of `test` whose tests cover a folder of src. Others cover it too, but take long and find little more. */
const testFolders = {
  "src/model": ["model", "openapi", "emit"],
  "src/openapi": ["openapi", "model", "diagnostics"],
  "src/print": ["print", "handlebars", "emit"],
  "src/runtime": ["runtime"],
};

/** Tests that fail without any mutant, because they read the text of src, to which Stryker adds code, or the docs, which it does not copy. */
const unsuitable = ["/test/runtime/sources.test.ts", "/test/diagnostics/documented.test.ts"];

const root = fileURLToPath(new URL("..", import.meta.url));
const [folder = "", seedText, countText = "200"] = process.argv.slice(2);
const tests = Object.entries(testFolders).find(([name]) => folder === name || folder.startsWith(`${name}/`))?.[1];
if (tests === undefined) throw new Error(`The first argument must be in one of ${Object.keys(testFolders).join(", ")}.`);
const seed = Number(seedText ?? Math.floor(Math.random() * 1_000_000));
const count = Number(countText);
if (!Number.isInteger(seed) || !Number.isInteger(count)) throw new Error("The seed and the number of mutants must be whole numbers.");

process.chdir(root);
const mutants = await listMutants(folder);
const chosen = sample(mutants, count, seed);
console.log(`${chosen.length} of ${mutants.length} mutants of ${folder}, seed ${seed}`);

const temporary = mkdtempSync(join(tmpdir(), "mutation-"));
try {
  const keys = chosen.map((mutant) => keyOf(mutant));
  process.env.PINWHEEL_MUTATION_SAMPLE = join(temporary, "sample.json");
  writeFileSync(process.env.PINWHEEL_MUTATION_SAMPLE, JSON.stringify(keys));
  const roots = tests.map((name) => `<rootDir>/test/${name}`);
  const testPathIgnorePatterns = [...config.jest.config.testPathIgnorePatterns, ...unsuitable];
  const jest = { ...config.jest, config: { ...config.jest.config, roots, testPathIgnorePatterns } };
  const results = await new Stryker({ ...config, checkers: ["sample"], jest, mutate: [...new Set(chosen.map(rangeOf))] }).runMutationTest();
  report(results.filter((mutant) => keys.includes(keyOf(fromReport(mutant), root))));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** A result with lines and columns from 0, as the mutants have. Stryker reports them from 1. */
function fromReport({ location: { start, end }, ...mutant }) {
  const decrement = ({ line, column }) => ({ line: line - 1, column: column - 1 });
  return { ...mutant, location: { start: decrement(start), end: decrement(end) } };
}

function report(results) {
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const survivors = results.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  for (const { fileName, location, mutatorName, replacement, status } of survivors) {
    const file = fileName.replace(root, "");
    console.log(`${file}:${location.start.line}:${location.start.column} ${status} ${mutatorName} -> ${replacement.split("\n")[0]}`);
  }
  const other = results.length - killed - survivors.length;
  const score = (100 * killed) / (killed + survivors.length);
  console.log(`${killed} killed, ${survivors.length} survived, ${other} invalid, score ${score.toFixed(1)} %, seed ${seed}`);
}
