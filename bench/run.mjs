// Generates a client for Airflow v2 with each generator, all in one run: each round measures every generator once, so that a machine that
// slows down slows all of them. Medians over the rounds. Writes the table to bench/RESULTS.md.
//
//   npm run bench                   5 rounds
//   npm run bench -- 9              9 rounds
//   npm run bench -- 9 --budget     and fails where pinwheel is over its budget, writing nothing
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installGenerators } from "../scripts/install/sets.mjs";
import { generators } from "./generators.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const document = join(root, "specs/airflow/v2.yaml");
const [first = "5", ...flags] = process.argv.slice(2);
const rounds = Number(first);

/** What pinwheel may take: parts of the time of others, measured in the same run, and megabytes. */
const budget = { "openapi-typescript-codegen": 0.75, "@hey-api/openapi-ts": 0.33, unchanged: 0.5, megabytes: 130 };

if (!Number.isInteger(rounds) || rounds < 1) fail(`The number of rounds must be a whole number from 1, not ${first}.`);
await installGenerators();
run("npm", ["run", "--silent", "build"], root);

const samples = new Map(generators.map(({ name }) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const generator of generators) {
    const sample = measure(generator);
    if (round > 0) samples.get(generator.name).push(sample);
  }
  process.stderr.write(round === 0 ? "warmed up\n" : `round ${round} of ${rounds}\n`);
}
const unchanged = measureUnchanged();

const table = renderTable();
process.stdout.write(table);
if (flags.includes("--budget")) checkBudget();
else writeFileSync(join(root, "bench/RESULTS.md"), table);

/** One run of one generator into an empty folder. */
function measure(generator) {
  const out = mkdtempSync(join(tmpdir(), "bench-"));
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

/** A second run over the output of the first: nothing has changed. */
function measureUnchanged() {
  const out = mkdtempSync(join(tmpdir(), "bench-"));
  const args = generators[0].arguments(root, document, out);
  time(args, out);
  const times = Array.from({ length: rounds }, () => time(args, out));
  rmSync(out, { recursive: true, force: true });
  return { milliseconds: median(times.map((sample) => sample.milliseconds)), megabytes: median(times.map((sample) => sample.megabytes)) };
}

function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes(".pinwheel"),
  );
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return { files: files.length, kilobytes: bytes / 1024 };
}

function renderTable() {
  const medians = generators.map(({ name, version }) => {
    const of = (key) => medianOf(name, key);
    return {
      name: version === undefined ? name : `${name} ${version}`,
      milliseconds: of("milliseconds"),
      megabytes: of("megabytes"),
      files: of("files"),
      kilobytes: of("kilobytes"),
    };
  });
  const own = medians[0].milliseconds;
  const rows = medians.map(
    (row) =>
      `| ${row.name} | ${row.milliseconds.toFixed(0)} | ${(own / row.milliseconds).toFixed(2)} | ${row.megabytes.toFixed(0)} | ${row.files} | ${row.kilobytes.toFixed(0)} |`,
  );
  const again = `| pinwheel, nothing changed | ${unchanged.milliseconds.toFixed(0)} | ${(own / unchanged.milliseconds).toFixed(2)} | ${unchanged.megabytes.toFixed(0)} | 0 | 0 |`;
  return [
    "# Generating Airflow v2",
    "",
    `Written by \`npm run bench\`: medians of ${rounds} rounds after one that does not count, whole processes, all generators in turn in each round. Node`,
    `${process.version}, ${cpus().length} processors. Times are of one machine on one day; the ratios are what compares. The document is`,
    "`specs/airflow/v2.yaml` (128 operations). Ratio is pinwheel's time divided by that of the row: below 1, pinwheel is faster.",
    "",
    "| generator | time, ms | ratio | peak memory, MB | files | output, kB |",
    "|---|--:|--:|--:|--:|--:|",
    ...rows,
    again,
    "",
  ].join("\n");
}

/** Sources alone, as the others write them. */
function checkBudget() {
  const own = medianOf(generators[0].name, "milliseconds");
  const ratio = (name) => own / medianOf(name, "milliseconds");
  const checks = [
    ["time beside openapi-typescript-codegen", ratio("openapi-typescript-codegen"), budget["openapi-typescript-codegen"]],
    ["time beside hey-api", ratio("@hey-api/openapi-ts"), budget["@hey-api/openapi-ts"]],
    ["time where nothing changed, beside a full run", unchanged.milliseconds / own, budget.unchanged],
    ["peak memory in MB", medianOf(generators[1].name, "megabytes"), budget.megabytes],
  ];
  for (const [what, value, most] of checks) {
    process.stdout.write(`${value <= most ? "within" : "OVER"} budget: ${what} is ${value.toFixed(2)}, at most ${most}\n`);
    if (value > most) process.exitCode = 1;
  }
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
