// Judges emitted clients by TypeSpec's HTTP scenarios. Takes the generator from dist/.
//
//   node test/spector/run.mjs                    as in CI: one version of OpenAPI
//   node test/spector/run.mjs --version 3.2.0    this version
//   node test/spector/run.mjs --all              every version
//   node test/spector/run.mjs --keep             keeps the documents, clients and calls, and prints their folder
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installCompilers, installScenarios } from "../../scripts/install/sets.mjs";
import { commitHash } from "../support/commit-hash.mjs";
import { sampleByName } from "../support/sample-by-name.mjs";
import { compareWithKnown } from "./compare-with-known.mjs";
import { judgeVersion } from "./judge-version.mjs";

const versions = ["3.0.0", "3.1.0", "3.2.0"];

const { values: options } = parseArgs({
  options: { all: { type: "boolean" }, keep: { type: "boolean" }, version: { type: "string" }, seed: { type: "string" } },
});
await installCompilers();
await installScenarios();
let passed = 0;
let failed = 0;
for (const version of chooseVersions()) {
  const folder = mkdtempSync(join(tmpdir(), "spector-"));
  try {
    const scenarios = await judgeVersion(version, folder);
    const result = compareWithKnown(version, scenarios);
    for (const line of result.lines) console.log(line);
    passed += result.passed;
    failed += result.failed;
  } finally {
    if (options.keep) console.log(folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** The commit decides which version is the next one. */
function chooseVersions() {
  if (options.all) return versions;
  if (options.version) return versions.filter((version) => version === options.version);
  const seed = options.seed ?? commitHash();
  const [{ name }] = sampleByName(
    versions.map((version) => ({ name: version })),
    1,
    seed,
  );
  console.log(`OpenAPI ${name}, seed ${seed}`);
  return [name];
}
