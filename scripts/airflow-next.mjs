// Prepares the client for an Airflow release: updates the document, generates, runs the tests, and shows what changed.
//   npm run airflow-next -- [RELEASE]      default: the newest release
// Changes only the working tree. Fails if a test fails, for example because a new operation has no name yet.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { changedOperations, operationsOf, releaseOfWheel, requirementOf } from "./airflow-next/changes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js"];
const suites = ["specs", "client", "helpers", "auth"].map((name) => `test/airflow-${name}`);

/** @param {string} command @param {readonly string[]} args */
function succeeds(command, ...args) {
  console.log(`\n$ ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { cwd: root, stdio: "inherit" }).status === 0;
}

/** @param {string} command @param {readonly string[]} args */
function run(command, ...args) {
  if (!succeeds(command, ...args)) throw new Error(`${command} failed`);
}

const operations = () => operationsOf(parse(readFileSync(join(root, "specs/airflow/v2.yaml"), "utf8")));

const folder = mkdtempSync(join(tmpdir(), "airflow-next-"));
try {
  const before = operations();
  run(
    "python3",
    "-m",
    "pip",
    "download",
    "--quiet",
    "--no-deps",
    "--only-binary",
    ":all:",
    "--dest",
    folder,
    requirementOf(process.argv[2]),
  );
  const [wheel = ""] = readdirSync(folder);
  const release = releaseOfWheel(wheel);
  run("npm", "run", "--silent", "specs:update", "--", "v2", join(folder, wheel));
  run("npm", "run", "--silent", "generate");
  run("node", "scripts/guide-tables.mjs");
  run("npm", "run", "--silent", "generate");
  const failed = [succeeds("npm", "run", "--silent", "types"), succeeds("node", ...jest, ...suites)].includes(false);
  console.log(`\nAirflow ${release}:\n${changedOperations(before, operations()).join("\n")}`);
  run("git", "diff", "--stat");
  if (failed) throw new Error("some checks failed, see above");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
