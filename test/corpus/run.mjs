// Generates a package from each document of a large collection, builds it under every strict flag, and imports its modules. Takes the
// generator from dist/.
//
//   node test/corpus/run.mjs                    as in CI: a sample of the collections with many documents
//   node test/corpus/run.mjs --seed 1234        another sample, as in the run that printed this seed
//   node test/corpus/run.mjs --all              every document
//   node test/corpus/run.mjs --only stripe      the documents with names that contain the text
//   node test/corpus/run.mjs --limit 600        seconds that each program may take, for a machine that does other work too
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installCompilers } from "../../scripts/install/sets.mjs";
import { commitHash } from "../support/commit-hash.mjs";
import { sampleByName } from "../support/sample-by-name.mjs";
import { checkDocument } from "./check-document.mjs";
import { documentAt, listDocuments } from "./documents.mjs";
import { judge } from "./judge.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values: options } = parseArgs({
  options: {
    all: { type: "boolean" },
    limit: { type: "string", default: "60" },
    only: { type: "string" },
    seed: { type: "string" },
  },
});
const seed = options.seed ?? commitHash();
const limit = Number(options.limit) * 1000;
const documents = chooseDocuments();
await installCompilers();

const parent = mkdtempSync(join(tmpdir(), "corpus-"));
symlinkSync(join(root, "node_modules"), join(parent, "node_modules"));
const results = [];
try {
  const reference = await measureReference();
  console.log(`${documents.length} documents, seed ${seed}. The document of Airflow takes ${reference.seconds.toFixed(1)} s.`);
  const waiting = [...documents];
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, () => lane(waiting, reference)));
} finally {
  rmSync(parent, { recursive: true, force: true });
}
console.log("The documents that take the most processor time to generate:");
const slowest = results.sort((left, right) => right.seconds - left.seconds).slice(0, 5);
for (const { name, seconds } of slowest) console.log(`    ${seconds.toFixed(1)} s  ${name}`);
const failed = results.filter(({ problem }) => problem !== "").length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.length > 0 ? 0 : 1;

function chooseDocuments() {
  const collections = listDocuments(join(root, "../shared"));
  const everything = collections.flatMap((collection) => collection.documents);
  if (options.only !== undefined) return everything.filter(({ name }) => name.includes(options.only));
  if (options.all) return everything;
  return collections.flatMap((collection) => sampleByName(collection.documents, collection.count, seed));
}

/** Other documents are compared with one of usual size. */
async function measureReference() {
  const document = documentAt("airflow", join(root, "specs/airflow/v2.yaml"));
  const { problem, seconds } = await checkDocument(document, parent, limit);
  if (problem !== "") throw new Error(`The document of Airflow fails: ${problem}`);
  return { seconds, bytes: document.bytes };
}

async function lane(waiting, reference) {
  for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) {
    const result = judge(document, await checkDocument(document, parent, limit), reference);
    results.push(result);
    const lines = result.problem.split("\n");
    if (result.problem !== "") console.log([`${document.name}: ${lines[0]}`, ...lines.slice(1, 20)].join("\n    "));
  }
}
