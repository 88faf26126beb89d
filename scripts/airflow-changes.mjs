// What changes for callers between the releases of Airflow, from their documents:
//   npm run airflow-changes             writes docs/airflow-changes.md, which compares each release with the one before it
//   npm run airflow-changes -- --check  only reports whether the page is current
//   npm run airflow-changes -- --all    compares all pairs of releases of an API in both directions, and checks them against each other
// The documents lie in ../shared/airflow/specs; --documents names another folder.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { problemsOfAllPairs } from "./airflow-changes/all-pairs.mjs";
import { changesBetween, findReleases } from "./airflow-changes/compare.mjs";
import { changesPage } from "./airflow-changes/page.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {readonly string[]} argv */
async function main(argv) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      check: { type: "boolean" },
      all: { type: "boolean" },
      documents: { type: "string", default: `${root}../shared/airflow/specs` },
    },
  });
  if (!existsSync(values.documents)) throw new Error(`The documents of the releases are not at ${values.documents}.`);
  const releases = findReleases(values.documents);
  if (values.all === true) return checkAll(releases);
  const page = changesPage(await adjacent(releases));
  const file = `${root}docs/airflow-changes.md`;
  if (values.check !== true) writeFileSync(file, page);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== page)
    throw new Error("docs/airflow-changes.md is not current. Run npm run airflow-changes.");
  else console.log("docs/airflow-changes.md is current");
}

/** @param {readonly import("./airflow-changes/compare.mjs").Release[]} releases */
async function adjacent(releases) {
  const comparisons = [];
  for (const [index, after] of releases.entries()) {
    const before = releases[index - 1];
    if (before?.api !== after.api) continue;
    comparisons.push({ before, after, changes: await changesBetween(before, after) });
  }
  return comparisons;
}

/** @param {readonly import("./airflow-changes/compare.mjs").Release[]} releases */
async function checkAll(releases) {
  const { count, problems } = await problemsOfAllPairs(releases, (line) => console.log(line));
  for (const problem of problems) console.error(problem);
  console.log(`${count} comparisons, ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
