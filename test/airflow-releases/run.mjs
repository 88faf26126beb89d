// Generates a client from the document of every available Airflow release, type-checks it, and compares the names. An operation must have
// the same name in all releases of an API: with our overlays each time anew, and without them if the file of names is kept from the release
// before, as users keep it. The page about the changes between the releases must be current.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installCompilers } from "../../scripts/install/sets.mjs";
import { compile } from "../typescript-versions/compile.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const documents = join(root, "../shared/airflow/specs");
if (!existsSync(documents)) {
  console.error(`The documents of the releases are not at ${documents}.`);
  process.exit(1);
}
await installCompilers();

let passed = 0;
const failures = [];
const releases = readdirSync(documents)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.replace(".yaml", ""));
for (const withOverlays of [true, false]) {
  const names = { v1: new Map(), v2: new Map() };
  const recorded = mkdtempSync(join(tmpdir(), "release-names-"));
  for (const release of releases.sort((left, right) => left.localeCompare(right, "en", { numeric: true }))) {
    const api = release.startsWith("2.") ? "v1" : "v2";
    const folder = mkdtempSync(join(tmpdir(), "release-"));
    const what = `${release} ${withOverlays ? "with" : "without"} overlays`;
    try {
      const kept = join(recorded, `${api}.json`);
      if (!withOverlays) copyNames(kept, namesIn(folder));
      const said = generate(release, api, folder, withOverlays) || compile(folder, "7") || compareNames(folder, names[api], release);
      copyNames(namesIn(folder), kept);
      if (said === "") passed++;
      else failures.push(`${what}: ${said}`);
      console.log(`${what}: ${said === "" ? "ok" : "failed"}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  rmSync(recorded, { recursive: true, force: true });
}
// docs/airflow-changes.md compares the releases.
const page = spawnSync(process.execPath, [join(root, "scripts/airflow-changes.mjs"), "--check"], { encoding: "utf8" });
if (page.status === 0) passed++;
else failures.push(page.stderr.trim());
for (const failure of failures) console.error(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

function generate(release, api, folder, withOverlays) {
  const overlays = withOverlays
    ? ["fixes", "names", "descriptions"].flatMap((kind) => ["--overlay", join(root, `specs/airflow/${api}.${kind}.yaml`)])
    : [];
  const args = [
    join(root, "dist/cli/main.js"),
    "generate",
    join(documents, `${release}.yaml`),
    "-o",
    join(folder, "client"),
    "--naming",
    "resources",
    "--no-docs",
    ...overlays,
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return status === 0 ? "" : `generate ended with ${status}: ${stderr}`;
}

/** Returns the operations whose names differ from an earlier release. */
function compareNames(folder, known, release) {
  const names = JSON.parse(readFileSync(namesIn(folder), "utf8"));
  const renamed = [];
  for (const [operation, name] of Object.entries(names).filter(([key]) => /^[A-Z]+ \//.test(key))) {
    const before = known.get(operation);
    if (before !== undefined && before.name !== name) renamed.push(`${operation} is ${name}, but was ${before.name} in ${before.release}`);
    known.set(operation, before ?? { name, release });
  }
  return known.size === 0 ? "no operation has a name" : renamed.join("\n");
}

function namesIn(folder) {
  return join(folder, "client/.pinwheel/names.json");
}

function copyNames(from, to) {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
