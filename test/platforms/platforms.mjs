import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installChromium } from "../../scripts/install/debian.mjs";
import { runInWorkerd } from "./in-workerd.mjs";

const packages = fileURLToPath(new URL("node_modules", import.meta.url));

/**
 * The platforms: the kind that cases receive, and the command that starts them, the program of a browser, or a script with a function
 * that runs it. Throws if it is missing.
 */
export const platforms = {
  node20: { kind: "node", command: (script) => [node20(), [script]] },
  node22: { kind: "node", command: (script) => [program("node22/bin/node"), [script]] },
  node24: { kind: "node", command: (script) => [program("node24/bin/node"), [script]] },
  deno: {
    kind: "deno",
    command: (script) => [
      deno(),
      ["run", "--quiet", "--no-prompt", "--no-config", "--no-lock", "--no-remote", "--allow-net=127.0.0.1", script],
    ],
    env: (folder) => ({ DENO_DIR: join(folder, "deno"), DENO_NO_UPDATE_CHECK: "1" }),
  },
  bun: { kind: "bun", command: (script) => [program("@oven/bun-linux-x64/bin/bun"), ["run", script]] },
  chromium: { kind: "browser", program: installChromium },
  workerd: { kind: "worker", script: "worker.mjs", run: runInWorkerd },
};

/** The program of Deno. */
export function deno() {
  return program("@deno/linux-x64-glibc/deno");
}

function node20() {
  if (process.version.startsWith("v20.")) return process.execPath;
  throw new Error(`the Node at hand is ${process.version}; start this with Node 20`);
}

function program(path) {
  const file = join(packages, path);
  if (existsSync(file)) return file;
  throw new Error(`npm ci in test/platforms has brought no ${path} for ${process.platform} ${process.arch}`);
}
