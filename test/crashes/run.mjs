// Kills `pinwheel generate` with SIGKILL at random moments while it writes: before or in the middle of a change of a file. After each kill,
// no file is half-written, `check` says that a run was interrupted, and the next run completes.
//
//   node test/crashes/run.mjs 20         20 moments; the seed is the hash of the commit
//   node test/crashes/run.mjs 500 SEED   the same moments again
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = join(root, "dist/cli/main.js");
const preload = pathToFileURL(fileURLToPath(new URL("preload.mjs", import.meta.url))).href;
const [count = "20", seed = commit()] = process.argv.slice(2);
const random = randomNumbers(seed);
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "pinwheel-crashes-")));

function commit() {
  return execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
}

/** Returns a function that returns numbers from 0 to 1, the same ones for a seed (mulberry32). */
function randomNumbers(text) {
  let state = [...text].reduce((sum, character) => Math.imul(sum ^ character.charCodeAt(0), 16777619), 2166136261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Documents of two releases. The second one adds, changes and removes files, and has warnings, which a run keeps. */
function documentOf(release) {
  const names = Array.from({ length: 12 }, (_, index) => `thing${index + (release === 1 ? 0 : 4)}`);
  const path = (name) => ({
    get: {
      operationId: `get_${name}`,
      tags: [name],
      summary: `Release ${release}`,
      responses: { 200: { description: "ok", content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } } },
    },
  });
  const schema = {
    type: "object",
    properties: { id: { type: release === 1 ? "string" : "integer" }, odd: { type: release === 1 ? "string" : "text" } },
  };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Things", version: String(release) },
    paths: Object.fromEntries(names.map((name) => [`/${name}`, path(name)])),
    components: { schemas: Object.fromEntries(names.map((name) => [name, schema])) },
  });
}

const config = JSON.stringify({
  targets: [{ output: "sdk", package: "things-client", apis: [{ document: "api.json" }] }],
});

function prepare(name) {
  const folder = join(scratch, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "pinwheel.config.json"), config);
  return folder;
}

/** Runs the command to its end. */
function pinwheel(folder, args, env = {}) {
  const child = spawn(process.execPath, [command, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  return new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, output })));
}

/** Every file below a folder with its text. */
function contentsOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => join(entry.parentPath, entry.name)).map((file) => [relative(folder, file), readFileSync(file, "utf8")]),
  );
}

const mine = join("sdk", "mine.txt");
const isOurs = (path) => path.startsWith(join("sdk", ".pinwheel"));
const isLeftover = (path) =>
  path.startsWith(join("sdk", ".pinwheel", "tmp-")) || path.startsWith(join("sdk", ".pinwheel", "lock")) || path.endsWith(".tmp");

async function generate(folder, release, env) {
  writeFileSync(join(folder, "api.json"), documentOf(release));
  return pinwheel(folder, ["generate"], env);
}

function difference(actual, expected) {
  const paths = [...new Set([...actual.keys(), ...expected.keys()])];
  return paths.filter((path) => actual.get(path) !== expected.get(path));
}

/** Returns the files that are neither those of the old output nor those of the new one. */
function halfWritten(left, before, after) {
  const files = [...left].filter(([path]) => !isOurs(path) && !isLeftover(path) && path !== "api.json");
  const isWhole = ([path, text]) => (path === mine ? text === "mine" : [before.get(path), after.get(path)].includes(text));
  return files.filter((file) => !isWhole(file)).map(([path]) => `half-written: ${path}`);
}

/** Kills one run, and returns what is wrong afterwards. */
async function crash({ index, stopAt, isTorn, isFirst }, { before, after }) {
  const folder = join(scratch, `crash-${index}`);
  if (isFirst) prepare(`crash-${index}`);
  else cpSync(join(scratch, "before"), folder, { recursive: true });
  if (!isFirst) writeFileSync(join(folder, mine), "mine");
  const env = { NODE_OPTIONS: `--import=${preload}`, STOP_FOLDER: folder, STOP_AT: String(stopAt), STOP_TORN: isTorn ? "yes" : "no" };
  const killed = await generate(folder, 2, env);
  const left = contentsOf(folder);
  const problems = halfWritten(left, before, after);
  const hasTemporary = [...left.keys()].some((path) => path.startsWith(join("sdk", ".pinwheel", "tmp-")));
  const check = await pinwheel(folder, ["check"]);
  if (hasTemporary && !check.output.includes("output-unfinished")) problems.push(`check is silent: ${check.output}`);
  const next = await generate(folder, 2);
  if (next.code !== 0) problems.push(`the next run failed: ${next.output}`);
  const expected = new Map(isFirst ? after : [...after, [mine, "mine"]]);
  problems.push(...difference(contentsOf(folder), expected).map((path) => `differs from a run that was not killed: ${path}`));
  const last = await pinwheel(folder, ["check"]);
  if (last.code !== 0) problems.push(`check failed: ${last.output}`);
  rmSync(folder, { recursive: true, force: true });
  const moment = `${index}: ${killed.signal === "SIGKILL" ? "killed" : "ended"} at change ${stopAt}${isTorn ? ", torn" : ""}${isFirst ? ", first run" : ""}`;
  return { moment, isKilled: killed.signal === "SIGKILL", problems };
}

try {
  const folder = prepare("before");
  await generate(folder, 1);
  const before = contentsOf(folder);
  cpSync(folder, join(scratch, "after"), { recursive: true });
  const log = join(scratch, "writes");
  const env = { NODE_OPTIONS: `--import=${preload}`, STOP_FOLDER: join(scratch, "after"), STOP_LOG: log };
  const whole = await generate(join(scratch, "after"), 2, env);
  if (whole.code !== 0) throw new Error(`The run that is not killed failed: ${whole.output}`);
  const after = contentsOf(join(scratch, "after"));
  const writes = Number(readFileSync(log, "utf8"));
  console.log(`${count} kills among ${writes} changes, seed ${seed}`);
  let kills = 0;
  let failures = 0;
  const moments = Array.from({ length: Number(count) }, (_, index) => ({
    index,
    stopAt: 1 + Math.floor(random() * writes),
    isTorn: random() < 0.5,
    isFirst: random() < 0.2,
  }));
  const work = async () => {
    for (let next = moments.shift(); next !== undefined; next = moments.shift()) {
      const { moment, isKilled, problems } = await crash(next, { before, after });
      kills += isKilled ? 1 : 0;
      failures += problems.length > 0 ? 1 : 0;
      for (const problem of problems) console.log(`${moment}: ${problem}`);
    }
  };
  await Promise.all([work(), work()]);
  console.log(`${kills} runs were killed, ${failures} of them failed`);
  process.exitCode = failures === 0 && kills > 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
