// Generates a client for Airflow v2 with each generator. Each round measures every generator once, so that a machine that slows down slows
// all of them. Prints medians over the rounds.
//
//   npm run bench                   5 rounds, writes bench/RESULTS.md
//   npm run bench -- 9              9 rounds
//   npm run bench -- 9 --budget     writes nothing, and fails when pinwheel exceeds its budget; over a budget, measures 18 rounds more
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installGenerators } from "../scripts/install/sets.mjs";
import { generators } from "./generators.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const document = join(root, "specs/airflow/v2.yaml");
/**
 * Where the generators write. It is removed after the last round: ext4 searches past files that were removed minutes ago, so that
 * a new file takes 0.7 ms instead of 0.05 ms. For the same reason it is not the system's folder for temporary files, from which
 * tests remove thousands of files.
 */
const outputs = join(root, "artifacts/bench");
const [first = "5", ...flags] = process.argv.slice(2);
const rounds = Number(first);

const unchangedRun = "pinwheel, nothing changed";

/** Limits of pinwheel, relative to another measurement of the same round. The median of all rounds must not exceed them. */
const budgets = [
  { measured: "pinwheel", relativeTo: "openapi-typescript-codegen", key: "milliseconds", limit: 0.75 },
  { measured: "pinwheel", relativeTo: "@hey-api/openapi-ts", key: "milliseconds", limit: 0.33 },
  { measured: unchangedRun, relativeTo: "pinwheel", key: "milliseconds", limit: 0.5 },
  { measured: "pinwheel, with docs and package", relativeTo: "openapi-typescript-codegen", key: "megabytes", limit: 1 },
];

if (!Number.isInteger(rounds) || rounds < 1) fail(`The number of rounds must be a whole number from 1, not ${first}.`);
await installGenerators();
run("npm", ["run", "--silent", "build"], root);

rmSync(outputs, { recursive: true, force: true });
mkdirSync(outputs, { recursive: true });
const samples = new Map([...generators.map(({ name }) => [name, []]), [unchangedRun, []]]);
runRound();
process.stderr.write("warmed up\n");
measureRounds(rounds);
if (flags.includes("--budget") && budgets.some((budget) => !isWithin(budget))) {
  process.stderr.write("over a budget: twice as many rounds more, and the median of all of them counts\n");
  measureRounds(2 * rounds);
}

rmSync(outputs, { recursive: true });

const table = renderTable();
process.stdout.write(table);
if (flags.includes("--budget")) checkBudget();
else writeFileSync(join(root, "bench/RESULTS.md"), table);

function measureRounds(count) {
  for (let round = 1; round <= count; round++) {
    for (const [name, sample] of runRound()) samples.get(name).push(sample);
    process.stderr.write(`round ${round} of ${count}\n`);
  }
}

function runRound() {
  return [...generators.map((generator) => [generator.name, measure(generator)]), [unchangedRun, measureUnchanged()]];
}

/** Measures one run of a generator into an empty folder. */
function measure(generator) {
  const out = mkdtempSync(join(outputs, "new-"));
  return { ...time(generator.arguments(root, document, out), out), ...sizeOf(out) };
}

function time(args, cwd) {
  const memoryFile = join(outputs, "peak-memory");
  const env = { ...process.env, BENCH_MEMORY_FILE: memoryFile, CI: "true", NO_COLOR: "1" };
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--import", join(root, "bench/report-memory.mjs"), ...args], {
    cwd,
    env,
    encoding: "utf8",
  });
  const milliseconds = performance.now() - start;
  if (status !== 0) fail(`${args[0]} ended with ${status}:\n${stdout}\n${stderr}`);
  const megabytes = Number(readFileSync(memoryFile, "utf8")) / 1024;
  return { milliseconds, megabytes };
}

/** Measures a second run over the output of the first, which writes nothing. */
function measureUnchanged() {
  const out = mkdtempSync(join(outputs, "unchanged-"));
  const args = generators[0].arguments(root, document, out);
  time(args, out);
  return { ...time(args, out), files: 0, kilobytes: 0 };
}

function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes(".pinwheel"),
  );
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return { files: files.length, kilobytes: bytes / 1024 };
}

function renderTable() {
  const versions = new Map(generators.map(({ name, version }) => [name, version]));
  const rows = [...samples.keys()].map((name) => {
    const title = [name, versions.get(name)].filter(Boolean).join(" ");
    const [milliseconds, megabytes, kilobytes] = ["milliseconds", "megabytes", "kilobytes"].map((key) => medianOf(name, key).toFixed(0));
    const ratio = medianRatio("pinwheel", name, "milliseconds").toFixed(2);
    return `| ${title} | ${milliseconds} | ${ratio} | ${megabytes} | ${medianOf(name, "files")} | ${kilobytes} |`;
  });
  return [
    "# Generating Airflow v2",
    "",
    `\`npm run bench\` writes this page: medians of ${samples.get(unchangedRun).length} rounds of whole processes, after one warm-up round. Every round runs all generators`,
    `in turn. This run used Node ${process.version} on ${cpus().length} processors. Times depend on the machine and its load, so rely on the ratios.`,
    "The document is `specs/airflow/v2.yaml` (128 operations). The ratio is the time of pinwheel divided by the time of the row in the same",
    "round. Below 1, pinwheel is faster.",
    "",
    "| generator | time, ms | ratio | peak memory, MB | files | output, kB |",
    "|---|--:|--:|--:|--:|--:|",
    ...rows,
    "",
  ].join("\n");
}

function checkBudget() {
  for (const budget of budgets) {
    const { measured, relativeTo, key, limit } = budget;
    const ratio = medianRatio(measured, relativeTo, key).toFixed(2);
    const verdict = isWithin(budget) ? "within" : "OVER";
    process.stdout.write(`${verdict} budget: ${key} of ${measured}, relative to ${relativeTo}, is ${ratio}, at most ${limit}\n`);
    if (!isWithin(budget)) process.exitCode = 1;
  }
}

function isWithin({ measured, relativeTo, key, limit }) {
  return medianRatio(measured, relativeTo, key) <= limit;
}

/** The median over all rounds of the ratio of two measurements of one round. */
function medianRatio(measured, relativeTo, key) {
  const others = samples.get(relativeTo);
  return median(samples.get(measured).map((sample, round) => sample[key] / others[round][key]));
}

function medianOf(name, key) {
  return median(samples.get(name).map((sample) => sample[key]));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
