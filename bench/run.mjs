// Generates a client for Airflow v2 with each generator. Each round measures every generator once, so that a machine that slows down slows
// all of them. Prints medians over the rounds.
//
//   npm run bench                   5 rounds, writes bench/RESULTS.md
//   npm run bench -- 9              9 rounds
//   npm run bench -- 9 --budget     writes nothing, and fails when pinwheel exceeds its budget
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installGenerators } from "../scripts/install/sets.mjs";
import { generators } from "./generators.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const document = join(root, "specs/airflow/v2.yaml");
const [first = "5", ...flags] = process.argv.slice(2);
const rounds = Number(first);

/** A folder in memory, so that the state of the disk does not count, where the system has one. */
const outputs = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

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

const samples = new Map([...generators.map(({ name }) => [name, []]), [unchangedRun, []]]);
for (let round = 0; round <= rounds; round++) {
  const results = [...generators.map((generator) => [generator.name, measure(generator)]), [unchangedRun, measureUnchanged()]];
  if (round > 0) for (const [name, sample] of results) samples.get(name).push(sample);
  process.stderr.write(round === 0 ? "warmed up\n" : `round ${round} of ${rounds}\n`);
}

const table = renderTable();
process.stdout.write(table);
if (flags.includes("--budget")) checkBudget();
else writeFileSync(join(root, "bench/RESULTS.md"), table);

/** Measures one run of a generator into an empty folder. */
function measure(generator) {
  const out = mkdtempSync(join(outputs, "bench-"));
  try {
    const sample = time(generator.arguments(root, document, out), out);
    return { ...sample, ...sizeOf(out) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function time(args, cwd) {
  const memoryFile = join(mkdtempSync(join(tmpdir(), "bench-memory-")), "peak");
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
  rmSync(dirname(memoryFile), { recursive: true, force: true });
  return { milliseconds, megabytes };
}

/** Measures a second run over the output of the first, which writes nothing. */
function measureUnchanged() {
  const out = mkdtempSync(join(outputs, "bench-"));
  try {
    const args = generators[0].arguments(root, document, out);
    time(args, out);
    return { ...time(args, out), files: 0, kilobytes: 0 };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
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
    `\`npm run bench\` writes this page: medians of ${rounds} rounds of whole processes, after one warm-up round. Every round runs all generators`,
    `in turn. This run used Node ${process.version} on ${cpus().length} processors. Times depend on the machine and its load, so rely on the ratios.`,
    "The document is `specs/airflow/v2.yaml` (128 operations). The ratio is the time of pinwheel divided by the time of the row in the same",
    "round. Below 1, pinwheel is faster. All generators write into memory (`/dev/shm`) where the system has it.",
    "",
    "| generator | time, ms | ratio | peak memory, MB | files | output, kB |",
    "|---|--:|--:|--:|--:|--:|",
    ...rows,
    "",
  ].join("\n");
}

function checkBudget() {
  for (const { measured, relativeTo, key, limit } of budgets) {
    const ratio = medianRatio(measured, relativeTo, key);
    const isWithin = ratio <= limit;
    process.stdout.write(
      `${isWithin ? "within" : "OVER"} budget: ${key} of ${measured}, relative to ${relativeTo}, is ${ratio.toFixed(2)}, at most ${limit}\n`,
    );
    if (!isWithin) process.exitCode = 1;
  }
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
