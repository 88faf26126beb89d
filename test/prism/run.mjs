// Calls every operation of five documents on servers that Prism makes from them. Takes the generator from dist/.
//
//   node test/prism/run.mjs                  every document
//   node test/prism/run.mjs --only qdrant    one document
//   node test/prism/run.mjs --keep           keeps the clients and calls, and prints their folder
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installPrism } from "../../scripts/install/sets.mjs";
import { differences } from "./differences.mjs";
import { documents } from "./documents.mjs";

const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));
const { values: options } = parseArgs({ options: { only: { type: "string" }, keep: { type: "boolean" } } });
await installPrism();
const { judgeDocument } = await import("./judge-document.mjs");
const folder = mkdtempSync(join(tmpdir(), "prism-"));
let passed = 0;
let failed = 0;
try {
  for (const document of documents.filter(({ name }) => options.only === undefined || name === options.only)) await judge(document);
} finally {
  if (options.keep) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function judge({ name, file, withoutPaths }) {
  const start = performance.now();
  const results = await judgeDocument({ file: join(shared, file), withoutPaths }, join(folder, name));
  const rows = differences.filter(({ document }) => document === name);
  const stale = new Set(rows);
  for (const { name: call, problems } of results) {
    const row = rows.find(({ calls, types = false }) => calls.test(call) && (!types || isAboutTags(problems)));
    if (row !== undefined && problems.length > 0) {
      stale.delete(row);
      continue;
    }
    if (problems.length === 0) passed++;
    else fail(`${name}: ${call}\n  ${problems.join("\n  ")}`);
  }
  for (const { calls } of stale) fail(`${name}: the row ${calls} of differences.mjs no longer occurs. Remove it.`);
  console.log(`${name}: ${results.length} calls, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** The compiler misses a value of a discriminator. It then also reports properties that the document does not list. */
function isAboutTags(problems) {
  const about = (problem) => /^(calls|answers)\.ts.*is not assignable to type '("\w+" \| )+"\w+"'/.test(problem);
  return problems.some(about) && problems.every((problem) => about(problem) || /^answers\.ts.* error TS2353/.test(problem));
}

function fail(message) {
  failed++;
  console.log(message);
}
