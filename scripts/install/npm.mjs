import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { retryOnNetworkFailure } from "./retry.mjs";
import { run } from "./run.mjs";

/**
 * Installs the packages of a folder that has a lock file, unless that lock file is already installed. Package scripts run only with
 * `scripts: true`, which a package that compiles C++ needs. Throws when npm fails.
 */
export async function installNpmPackages(folder, { scripts = false } = {}) {
  const stamp = join(folder, "node_modules/.pinwheel-installed");
  const expected = `${process.platform} ${process.arch} ${process.versions.modules} ${hashOf(join(folder, "package-lock.json"))}\n`;
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, "utf8") === expected;
  if (isInstalled()) return;
  await withLock(folder, async () => {
    if (isInstalled()) return;
    const args = ["ci", "--no-audit", "--no-fund", "--prefer-offline", ...(scripts ? [] : ["--ignore-scripts"])];
    await retryOnNetworkFailure(() => run("npm", args, { cwd: folder, limit: 600_000 }));
    writeFileSync(stamp, expected);
  });
}

function hashOf(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
