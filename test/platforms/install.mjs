import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Installs the platforms that npm has, unless they are there as the lock file says. Throws where that fails. */
export function installPlatforms() {
  const age = (file) => statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (age("node_modules/.package-lock.json") > age("package-lock.json")) return;
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const { status, stdout, stderr } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"], {
    cwd,
    encoding: "utf8",
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(`npm ci in test/platforms ended with ${status}:\n${stdout}\n${stderr}`);
}
