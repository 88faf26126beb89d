import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folders = ["src", "templates"];
const files = ["package.json", "tsconfig.json", "scripts/build.mjs", "scripts/build-inputs.mjs"];
const record = `${root}dist/inputs.sha256`;

/** Records the inputs of the build in dist. */
export function recordInputs() {
  writeFileSync(record, `${hashOfInputs()}\n`);
}

/** Removes the record while dist is being written, so that an interrupted build counts as stale. */
export function removeRecord() {
  rmSync(record, { force: true });
}

/** Whether dist was built from the present files. */
export function isBuildCurrent() {
  return existsSync(record) && readFileSync(record, "utf8").trim() === hashOfInputs();
}

/** SHA-256 of every file that the build reads. */
function hashOfInputs() {
  const hash = createHash("sha256");
  for (const path of [...folders.flatMap(filesIn), ...files].sort()) {
    const bytes = readFileSync(root + path);
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

function filesIn(folder) {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").slice(root.length));
}
