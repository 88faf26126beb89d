import { readFileSync, writeFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = fileURLToPath(new URL("../case-counts.json", import.meta.url));

/**
 * A Jest reporter that fails a full run in which a folder of `test` ran fewer tests than `case-counts.json` lists, or in which a test was
 * skipped. Otherwise a loop that finds no cases would pass. `npm run test:counts` writes the file.
 */
export default class CaseCounts {
  #config;
  #problems = [];

  constructor(config) {
    this.#config = config;
  }

  onRunComplete(_contexts, { testResults, numPendingTests, numTodoTests }) {
    if (!isFullRun(this.#config)) return;
    const counts = countByFolder(testResults);
    if (process.env.PINWHEEL_WRITE_CASE_COUNTS === "1") return writeFileSync(file, `${JSON.stringify(counts, null, 2)}\n`);
    const expected = JSON.parse(readFileSync(file, "utf8"));
    for (const [folder, minimum] of Object.entries(expected)) {
      const count = counts[folder] ?? 0;
      if (count < minimum) this.#problems.push(`${folder} ran ${count} tests, and case-counts.json lists ${minimum}`);
    }
    for (const folder of Object.keys(counts)) {
      if (!Object.hasOwn(expected, folder)) this.#problems.push(`${folder} is missing in case-counts.json`);
    }
    const skipped = numPendingTests + numTodoTests;
    if (skipped > 0) this.#problems.push(`${skipped} tests were skipped`);
    for (const problem of this.#problems) console.error(problem);
    if (this.#problems.length > 0) console.error("If this is intended, run `npm run test:counts`.");
  }

  getLastError() {
    return this.#problems.length > 0 ? new Error(this.#problems.join("\n")) : undefined;
  }
}

/** Whether the command line selects all tests. */
function isFullRun({ testPathPatterns, testNamePattern, onlyChanged, findRelatedTests, shard, onlyFailures, watch }) {
  const isNarrowed = testNamePattern || onlyChanged || findRelatedTests || shard || onlyFailures || watch;
  return !isNarrowed && testPathPatterns.patterns.length === 0;
}

/** Returns the number of tests by folder of `test`, sorted by name. */
function countByFolder(testResults) {
  const counts = new Map();
  for (const { testFilePath, testResults: tests } of testResults) {
    const folder = relative(root, testFilePath).split(sep).slice(0, 2).join("/");
    const ran = tests.filter(({ status }) => status === "passed" || status === "failed").length;
    counts.set(folder, (counts.get(folder) ?? 0) + ran);
  }
  return Object.fromEntries([...counts].sort(([left], [right]) => (left < right ? -1 : 1)));
}
