// Size and speed of the emitted runtime beside other clients: writes bench/runtime/RESULTS.md.
//
//   node bench/runtime/run.mjs             measures and writes
//   node bench/runtime/run.mjs --budget    also ends with 1 where a limit is broken
import { rmSync, writeFileSync } from "node:fs";
import { installClients } from "../../scripts/install/sets.mjs";
import { importTimes } from "./import-time.mjs";
import { overheads } from "./overhead.mjs";
import { prepare } from "./prepare.mjs";
import { brokenLimits, render } from "./report.mjs";
import { bundleClients, featureSizes, fileSizes } from "./size.mjs";

const processes = 3;
const pairs = 31;

await installClients();
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
