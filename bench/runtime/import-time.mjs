import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { median } from "./median.mjs";

const entries = { "airflow-client": "./package/dist/bundled/index.js", "airflow-client/v1": "./package/dist/bundled/v1/index.js" };

/**
 * Measures whole processes that import a client. Each is paired with a process that imports as many trivial modules of the same sizes.
 * Returns medians: the milliseconds of both, and the ratio of the two in one pair. The ratio does not depend on the machine,
 * and hardly on its load.
 */
export async function importTimes(folder, pairs) {
  const results = [];
  for (const [name, entry] of Object.entries(entries)) {
    const client = writeMain(folder, name, entry);
    const control = writeMain(folder, `${name}-control`, await writeControl(folder, name, entry));
    const samples = Array.from({ length: pairs + 2 }, (_, pair) =>
      pair % 2 === 0 ? both(client, control) : both(control, client).reverse(),
    ).slice(2);
    results.push({
      name,
      whole: median(samples.map(([whole]) => whole)),
      control: median(samples.map(([, trivial]) => trivial)),
      ratio: median(samples.map(([whole, trivial]) => whole / trivial)),
    });
  }
  return results;
}

/** Writes one trivial module for each module that the entry loads, and a module that imports them all. */
async function writeControl(folder, name, entry) {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const sizes = Object.values(metafile.inputs).map(({ bytes }) => bytes);
  const directory = `./control/${name}`;
  const files = sizes.map((_, index) => `${directory}/${index}.mjs`);
  mkdirSync(join(folder, directory), { recursive: true });
  files.forEach((file, index) => {
    writeFileSync(join(folder, file), trivialModule(sizes[index]));
  });
  const main = `${directory}/index.mjs`;
  writeFileSync(join(folder, main), files.map((file) => `export * from "./${file.slice(directory.length + 1)}";\n`).join(""));
  return main;
}

/** A module of about `bytes` bytes of functions that are never called. */
function trivialModule(bytes) {
  const lines = [];
  for (let length = 0; length < bytes; length += lines.at(-1).length) {
    lines.push(`function f${lines.length}(first, second) {\n  return { first, second, sum: first + second };\n}\n`);
  }
  return lines.join("");
}

function writeMain(folder, name, module) {
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
