// Generates a client into a project of each tool, builds the project as its users do, and runs what was built against a local server.
// Takes the generator from dist/.
//
//   node test/code-bases/run.mjs                every project
//   node test/code-bases/run.mjs next nestjs    some
//   node test/code-bases/run.mjs --sample       those that always run, and two others that the hash of the commit chooses
//   node test/code-bases/run.mjs --keep         keeps the projects and prints their folders
import { isDeepStrictEqual, parseArgs } from "node:util";
import { installCodeBases } from "../../scripts/install/sets.mjs";
import { commitHash } from "../support/commit-hash.mjs";
import { sampleByName } from "../support/sample-by-name.mjs";
import { always, rotating } from "./cells/index.mjs";
import { makeProject } from "./project.mjs";
import { expectedRequests, expectedResult, startServer } from "./server.mjs";

/** Number of projects that are built at a time. */
const lanes = 2;

const cells = { ...always, ...rotating };
const { values: options, positionals } = parseArgs({
  options: { sample: { type: "boolean" }, keep: { type: "boolean" } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(cells, name));
if (unknown.length > 0) throw new Error(`There is no project ${unknown.join(", ")}. There are ${Object.keys(cells).join(", ")}.`);
await installCodeBases();
let passed = 0;
let failed = 0;
const waiting = chosen();
await Promise.all(Array.from({ length: lanes }, lane));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function chosen() {
  if (positionals.length > 0) return positionals;
  if (!options.sample) return Object.keys(cells);
  const seed = commitHash();
  console.log(`seed ${seed} chooses two of ${Object.keys(rotating).join(", ")}`);
  const others = Object.keys(rotating).map((name) => ({ name }));
  return [...Object.keys(always), ...sampleByName(others, 2, seed).map(({ name }) => name)];
}

async function lane() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const start = performance.now();
    const problems = await problemsOf(cells[name]).catch((error) => [error.stack]);
    if (problems.length === 0) passed++;
    else failed++;
    console.log(`${name}: ${problems.length === 0 ? "passed" : "failed"}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
    for (const problem of problems) console.log(`  ${problem.replaceAll("\n", "\n  ")}`);
  }
}

/** Builds and runs one project. `test` resolves to the result of the app, which may run `runs` times. */
async function problemsOf({ test, runs = 1, ...cell }) {
  const server = await startServer();
  let project;
  try {
    project = await makeProject(cell, server.url);
    if (options.keep) console.log(project.folder);
    const result = await test(project);
    const requests = Array(runs).fill(expectedRequests).flat();
    return [
      isDeepStrictEqual(result, expectedResult) ? [] : `the app returned ${JSON.stringify(result)}`,
      isDeepStrictEqual(server.requests, requests) ? [] : `the server received\n${server.requests.join("\n")}`,
    ].flat();
  } finally {
    if (!options.keep) project?.remove();
    await server.close();
  }
}
