// Compares size and speed of the emitted runtime with other clients.
//
//   node bench/runtime/run.mjs             writes bench/runtime/RESULTS.md
//   node bench/runtime/run.mjs --budget    writes nothing, and ends with 1 when a limit is exceeded
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
  const files = await fileSizes(folder);
  const imports = await importTimes(folder, pairs);
  const rival = bundles.findIndex(({ name }) => name.startsWith("@hey-api/"));
  const calls = overheads(
    bundles.map(({ file }) => file),
    rival,
    processes,
  );
  const clients = bundles.map((bundle, index) => ({ ...bundle, ...calls[index] }));
  const results = { clients, features, files, imports, processes, pairs };
  const page = render(results);
  process.stdout.write(page);
  if (process.argv.includes("--budget")) reportLimits(brokenLimits(results));
  else writeFileSync(new URL("RESULTS.md", import.meta.url), page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function reportLimits(broken) {
  for (const line of broken) process.stderr.write(`${line}\n`);
  process.stdout.write(broken.length === 0 ? "Within all limits.\n" : `${broken.length} limits are exceeded.\n`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}
