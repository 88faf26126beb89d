// Generates from hostile documents, and judges each run and its output (README.md).
//
//   node test/hostile-documents/run.mjs                  one version of each text
//   node test/hostile-documents/run.mjs --all            every version
//   node test/hostile-documents/run.mjs --only SEC-G07   ids and names that contain a text
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compileAll } from "./compile-all.mjs";
import { hostileDocuments } from "./documents/hostile-documents.mjs";
import { judge } from "./judge.mjs";
import { limits } from "./run-generator.mjs";

const { values: flags } = parseArgs({
  options: { all: { type: "boolean" }, only: { type: "string", default: "" }, jobs: { type: "string" } },
});
const title = ({ id, name }) => `${id} ${name}`;
const selected = hostileDocuments(flags.all === true).filter((document) => title(document).includes(flags.only));
const parent = mkdtempSync(join(tmpdir(), "hostile-documents-"));
mkdirSync(join(parent, "node_modules"));
const failures = [];
const outputs = [];
let slowest = { seconds: 0 };
let largest = { megabytes: 0 };
try {
  const pending = [...selected];
  await Promise.all(Array.from({ length: Number(flags.jobs ?? availableParallelism()) }, () => work(pending)));
  for (const { name, problem } of compileAll(outputs, parent)) fail(name, [problem]);
} finally {
  rmSync(parent, { recursive: true, force: true });
}
console.log(`slowest: ${slowest.seconds.toFixed(1)} s of ${limits.seconds} s (${slowest.name})`);
console.log(`largest: ${largest.megabytes.toFixed(0)} MB of ${limits.megabytes} MB (${largest.name})`);
console.log(
  `${selected.length - new Set(failures).size} of ${selected.length} hostile documents end well; ${outputs.length} outputs were compiled`,
);
process.exitCode = failures.length === 0 && selected.length > 0 ? 0 : 1;

async function work(pending) {
  for (let document = pending.shift(); document !== undefined; document = pending.shift()) {
    const name = title(document);
    const { problems, run, sources } = await judge(document, parent).catch((error) => ({ problems: [error.stack], run: {} }));
    if (problems.length > 0) fail(name, problems);
    if (sources !== undefined) outputs.push({ name, sources });
    if (run.seconds > slowest.seconds) slowest = { name, seconds: run.seconds };
    if (run.megabytes > largest.megabytes) largest = { name, megabytes: run.megabytes };
  }
}

function fail(name, problems) {
  failures.push(name);
  console.log(`${name}\n  ${problems.slice(0, 6).join("\n  ")}`);
}
