// Shows on one screen that the project works: builds, generates and compiles the clients, and runs the getting-started example. The example
// calls a stand-in for Airflow, or a real server if AIRFLOW_API_URL is set. Needs only Node and the packages of `npm ci`.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const client = join(root, "generated/airflow-client");
const example = join(root, "examples/getting-started");
const tsc = join(root, "node_modules/typescript/bin/tsc");
const longest = 120_000;

class StepFailed extends Error {}

const began = performance.now();
try {
  await step("Build pinwheel", () => run([join(root, "scripts/build.mjs")]));
  const generated = await step("Generate the clients for Airflow 3 and 2", () => run([join(root, "dist/cli/main.js"), "generate"]));
  print(lastLine(generated));
  await step("Type-check and compile them", compile);
  link();
  await (process.env.AIRFLOW_API_URL ? onServer(process.env.AIRFLOW_API_URL) : onStandIn());
  console.log(
    `\nDone in ${seconds(began)}. The example is ${relative(root, join(example, "index.mjs"))}; its client is ${relative(root, client)}.`,
  );
} catch (error) {
  console.error(`\n${error instanceof StepFailed ? error.message : (error?.stack ?? error)}`);
  process.exitCode = 1;
}

/** Compiles the clients, like `npm run build` in the package. */
async function compile() {
  await run([tsc, "-p", "tsconfig.json"], { cwd: client });
  await run(["bundle.mjs"], { cwd: client });
}

async function onStandIn() {
  const { startStandIn } = await import("../test/fake-airflow/server.mjs");
  const server = await step("Start a fake Airflow 3.3", startStandIn);
  try {
    await runExample(server.url);
    if (server.violations.length > 0) throw new StepFailed(`The stand-in answered against the document:\n${server.violations.join("\n")}`);
    print(`${server.requests.length} requests, each of them and each answer held against specs/airflow/v2.yaml`);
  } finally {
    await server.close();
  }
}

async function onServer(url) {
  console.log(`Using the Airflow at ${url}`);
  await runExample(url);
}

async function runExample(url) {
  const output = await step("Run the getting-started example", () =>
    run([join(example, "index.mjs")], { env: { ...process.env, AIRFLOW_API_URL: url } }),
  );
  print(output.trimEnd());
}

/**
 * Links the generated package into node_modules, so that `import "airflow-client"` finds it. Git ignores the link. A workspace or a `file:`
 * dependency would add the generated package to package-lock.json. Then `npm ci` would fail if the package is missing.
 */
function link() {
  const path = join(example, "node_modules/airflow-client");
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { recursive: true, force: true });
  symlinkSync(client, path, "junction");
}

async function step(name, work) {
  const start = performance.now();
  try {
    const result = await work();
    console.log(`${name.padEnd(44)} ${seconds(start).padStart(7)}`);
    return result;
  } catch (error) {
    if (error instanceof StepFailed) throw new StepFailed(`${name}: failed after ${seconds(start)}\n${error.message}`);
    throw error;
  }
}

/** Runs a Node program and returns its output. Throws with the output if the program fails. */
function run(args, options = {}) {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, args, { cwd: root, timeout: longest, ...options });
    let output = "";
    for (const stream of [program.stdout, program.stderr]) stream.on("data", (chunk) => (output += chunk));
    program.on("error", (error) => reject(new StepFailed(error.message)));
    program.on("close", (status, signal) => {
      if (status === 0) resolve(output);
      else reject(new StepFailed(`${output}${signal ? `ended by ${signal} after ${longest / 1000} s or by hand` : `exit code ${status}`}`));
    });
  });
}

function print(text) {
  for (const line of text.split("\n")) console.log(`    ${line}`);
}

function lastLine(text) {
  return text.trimEnd().split("\n").at(-1) ?? "";
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(2)} s`;
}
