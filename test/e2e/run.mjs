// Runs the suites against real servers. See README.md.
//
//   node test/e2e/run.mjs                             as in CI: a sample of the claims, and one of the releases that take turns
//   node test/e2e/run.mjs --all                       every release and every claim
//   node test/e2e/run.mjs --server 3.3 --server 2.11  some releases
//   node test/e2e/run.mjs --server 3.3 --only pools   files whose name starts with "pools", without the table of operations
//   node test/e2e/run.mjs --update                    updates the table of operations
//   node test/e2e/run.mjs --kills 5 --seed a          number of the kills, and seed of the kills and samples; see kills.mjs and sample.mjs
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installChromium } from "../../scripts/install/debian.mjs";
import { airflowEnvironment, installPlatforms } from "../../scripts/install/sets.mjs";
import { tellFindings } from "./findings.mjs";
import { killSettings } from "./kill-settings.mjs";
import { checkTable } from "./operations.mjs";
import { describeServer, prepare } from "./prepare.mjs";
import { readRecords } from "./records.mjs";
import { releaseNames, releaseOf } from "./releases.mjs";
import { isSample } from "./sample.mjs";
import { startAirflow } from "./server/start-airflow.mjs";
import { suiteFiles } from "./suite-files.mjs";
import { runSuites } from "./suites.mjs";

/** Number of servers that run at the same time. */
const lanes = 2;

const { values: options } = parseArgs({
  options: {
    server: { type: "string", multiple: true },
    only: { type: "string" },
    all: { type: "boolean" },
    update: { type: "boolean" },
    kills: { type: "string" },
    seed: { type: "string" },
  },
});
const kills = killSettings(options);
const sample = isSample(options) ? kills.seed : undefined;
const artifacts = fileURLToPath(new URL("../../artifacts/e2e", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "pinwheel-e2e-"));
mkdirSync(join(folder, "records"));
let passed = 0;
let failed = 0;
/** What failed. Repeated at the end, because much is printed in between. */
const failures = [];
/** How much of what ran, and on which release. */
const summary = [];
try {
  const chosen = (options.server ?? releaseNames(sample)).map(releaseOf);
  if (options.server === undefined) summary.push(`${chosen.length} of ${releaseNames().length} releases: ${namesOf(chosen)}`);
  await timed("virtual environments", () => makeVenvs(chosen));
  const prepared = await timed("client, packed and installed", () => prepare(folder));
  const waiting = chosen.filter((release) => filesOf(release).files.length > 0);
  if (waiting.flatMap((release) => filesOf(release).files).some((file) => file.includes("/suites/workflows/")))
    await timed("Deno and Chromium", havePlatforms);
  await Promise.all(Array.from({ length: lanes }, () => lane(waiting, prepared)));
  for (const release of chosen)
    await count(`findings ${release.name}`, () => tellFindings(readRecords(prepared, release), release, isWhole(release)));
  if (options.only === undefined)
    for (const release of chosen.filter(({ table }) => table))
      await count(`operations ${release.name}`, () => checkTable(release, prepared, options.update));
} catch (error) {
  fail(error.message);
} finally {
  if (failed > 0) keepLogs();
  rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.log(`failed: ${failure.slice(0, 1000)}`);
if (summary.length > 0) console.log(`seed ${kills.seed}: ${summary.join(", ")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Creates one environment after the other, because pip keeps the network and the processors busy. */
async function makeVenvs(chosen) {
  for (const { name, pins = name } of chosen) await airflowEnvironment(pins);
}

/** Installs the platforms once, before any server starts. If this fails, the suites that need them fail and report the reason. */
async function havePlatforms() {
  try {
    await installPlatforms();
    await installChromium();
  } catch (error) {
    console.error(error.message);
  }
}

async function lane(waiting, prepared) {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    await testRelease(next, prepared).catch((error) => fail(error.message));
}

async function testRelease(release, prepared) {
  const log = join(folder, `airflow-${release.name}.log`);
  const server = await timed(`Airflow ${release.airflow} up`, () => startAirflow(release, { log }));
  try {
    const description = describeServer(folder, server, prepared);
    const { files, notes } = filesOf(release);
    const result = await timed(`suites on ${release.airflow}`, () => runSuites(files, description, { kills, sample }));
    console.log(`  ${release.airflow}: ${result.passed} tests passed, ${result.failed} failed`);
    for (const problem of result.problems) console.log(problem);
    failures.push(...result.problems.map((problem) => `${release.airflow}: ${problem}`));
    for (const { file, ms } of result.files.slice(0, 8)) console.log(`  ${(ms / 1000).toFixed(1).padStart(6)} s  ${file}`);
    for (const { file, test, ms } of result.slowest) console.log(`  ${(ms / 1000).toFixed(1).padStart(6)} s  ${basename(file)}: ${test}`);
    summary.push(...[...notes, ...result.summary].map((line) => `${line} on ${release.name}`));
    passed += result.passed;
    failed += result.failed;
    if (result.failed > 0) cpSync(join(server.home, "logs"), join(folder, `tasks-${release.name}`), { recursive: true });
  } finally {
    await timed(`Airflow ${release.airflow} down`, server.stop);
  }
}

/** Whether all files of a release run. */
function isWhole(release) {
  return options.only === undefined && filesOf(release).notes.length === 0;
}

function namesOf(chosen) {
  return chosen.map(({ name }) => name).join(" ");
}

function filesOf(release) {
  return suiteFiles(release, { only: options.only, sample, isByHand: options.server !== undefined });
}

/** Runs a check that returns its problems as lines, and counts it as passed or failed. */
async function count(name, check) {
  const problems = await check();
  if (problems.length === 0) passed++;
  else fail(`${name}:\n  ${problems.join("\n  ")}`);
}

async function timed(name, work) {
  const begin = performance.now();
  const result = await work();
  console.log(`${name.padEnd(36)} ${((performance.now() - begin) / 1000).toFixed(1).padStart(7)} s`);
  return result;
}

function fail(message) {
  failed++;
  console.error(message);
  failures.push(message);
}

function keepLogs() {
  const kept = join(artifacts, new Date().toISOString().replaceAll(":", "-"));
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(folder).filter((one) => /^(airflow|tasks)-|^records$/.test(one))) {
    cpSync(join(folder, name), join(kept, name), { recursive: true });
  }
  console.error(`Logs of the servers and of their tasks are in ${kept}`);
}
