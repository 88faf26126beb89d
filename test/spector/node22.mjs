import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { run } from "../../scripts/install/run.mjs";

/** TypeSpec's packages need Node 22, which this folder installs. */
const program = fileURLToPath(new URL("node_modules/node22/bin/node", import.meta.url));

/** Runs a script of this folder with Node 22 and returns its output. Throws when it fails. */
export function runNode22(script, ...args) {
  return run(program, [pathOf(script), ...args]);
}

/** Starts a script of this folder with Node 22. */
export function startNode22(script, ...args) {
  return spawn(program, [pathOf(script), ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

function pathOf(script) {
  return fileURLToPath(new URL(script, import.meta.url));
}
