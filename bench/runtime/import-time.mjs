import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "./median.mjs";

/** Milliseconds by which a process that imports the whole client takes longer than one that imports an empty module: medians of pairs. */
export function importTimes(folder, pairs) {
  writeFileSync(join(folder, "nothing.mjs"), "export {};\n");
  const modules = { "airflow-client": "./package/dist/bundled/index.js", "airflow-client/v1": "./package/dist/bundled/v1/index.js" };
  return Object.entries(modules).map(([name, module]) => {
    const main = write(folder, name, module);
    const empty = write(folder, "empty", "./nothing.mjs");
    const samples = Array.from({ length: pairs + 2 }, (_, pair) =>
      pair % 2 === 0 ? both(main, empty) : both(empty, main).reverse(),
    ).slice(2);
    return { name, whole: median(samples.map(([whole]) => whole)), over: median(samples.map(([whole, nothing]) => whole - nothing)) };
  });
}

function write(folder, name, module) {
  const file = join(folder, `import-${name.replace("/", "-")}.mjs`);
  writeFileSync(file, `import * as module from "${module}";\nif (module === undefined) process.exitCode = 1;\n`);
  return file;
}

function both(first, second) {
  return [time(first), time(second)];
}

function time(file) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8", timeout: 60_000 });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`importing ended with ${status}: ${stderr}`);
  return milliseconds;
}
