// Size and speed of the emitted runtime beside other clients: writes bench/runtime/RESULTS.md.
//
//   node bench/runtime/run.mjs             measures and writes
//   node bench/runtime/run.mjs --budget    also ends with 1 where a limit is broken
import { spawnSync } from "node:child_process";
import { rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importTimes } from "./import-time.mjs";
import { overheads } from "./overhead.mjs";
import { prepare } from "./prepare.mjs";
import { brokenLimits, render } from "./report.mjs";
import { bundleClients, featureSizes, fileSizes } from "./size.mjs";

const processes = 3;
const pairs = 31;

install();
const folder = prepare();
try {
  const bundles = await bundleClients(folder);
  const features = await featureSizes(folder);
  const own = await fileSizes(folder);
  const files = bundles.map(({ file }) => file);
  const imports = importTimes(folder, pairs);
  const calls = overheads(files, processes);
  const results = { clients: bundles.map((bundle, index) => ({ ...bundle, ...calls[index] })), features, own, imports, processes, pairs };
  writeFileSync(new URL("RESULTS.md", import.meta.url), render(results));
  process.stdout.write(render(results));
  if (process.argv.includes("--budget")) judge(brokenLimits(results));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function judge(broken) {
  for (const line of broken) process.stderr.write(`${line}\n`);
  process.stdout.write(broken.length === 0 ? "Within all limits.\n" : `${broken.length} limits are broken.\n`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

/** Installs what is compared, unless it is there as the lock file says. */
function install() {
  const age = (file) => statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (age("node_modules/.package-lock.json") > age("package-lock.json")) return;
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  const { status, stderr } = spawnSync("npm", args, { cwd, encoding: "utf8", timeout: 300_000 });
  if (status !== 0) throw new Error(`npm ci in bench/runtime ended with ${status}:\n${stderr}`);
}
