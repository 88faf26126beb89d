import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { context } from "./context.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const unlessLocked = new URL("unless-locked-fetch.mjs", import.meta.url).href;
const { username, password } = context.users.admin;

/** Returns a new folder beside the installed client, in which scripts can import it, with some scripts of `jobs`. */
export function jobsFolder(name, scripts = []) {
  const folder = join(context.client, `${name}-${context.release}-${process.pid}`);
  mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
  for (const module of ["@types/node", "undici-types"])
    symlinkSync(join(root, "node_modules", module), join(folder, "node_modules", module));
  for (const script of scripts) cpSync(join(root, "test/e2e/jobs", context.api, `${script}.mts`), join(folder, `${script}.mts`));
  cpSync(join(root, "test/e2e/jobs/tsconfig.json"), join(folder, "tsconfig.json"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  return folder;
}

/** Type-checks and compiles the scripts of a folder with the installed client. Returns the messages of the compiler. */
export async function compile(folder) {
  const { output } = await run([join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {});
  return output;
}

/** Runs a compiled script as an operator would. Returns its exit status and its output. */
export function runJob(folder, name, args = [], env = {}) {
  return run(["--import", unlessLocked, join(folder, `${name}.mjs`), ...args], {
    cwd: folder,
    env: { ...process.env, AIRFLOW_API_URL: context.url, AIRFLOW_API_USERNAME: username, AIRFLOW_API_PASSWORD: password, ...env },
  });
}

/** Runs a script that must succeed, and returns the lines of its output. */
export async function linesOf(folder, name, ...args) {
  const { status, output } = await runJob(folder, name, args);
  assert.equal(status, 0, output);
  return output.trimEnd().split("\n");
}

function run(args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 180_000,
      killSignal: "SIGKILL",
      ...options,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output }));
  });
}
