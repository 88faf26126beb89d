import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Installs the packages of a folder that has a lock file of its own, unless they are there as it says. Their scripts run only if asked for, as
 * where a package has to be compiled. Throws where npm fails.
 */
export function installLocked(folder, { scripts = false } = {}) {
  const age = (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (age("node_modules/.package-lock.json") > age("package-lock.json")) return;
  const args = ["ci", "--no-audit", "--no-fund", "--prefer-offline", ...(scripts ? [] : ["--ignore-scripts"])];
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8", timeout: 600_000 });
  if (status !== 0) throw new Error(`npm ci in ${relative(root, folder)} ended with ${status}:\n${stdout}\n${stderr}`);
}
