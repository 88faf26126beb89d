import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("node_modules", import.meta.url));

/** Where cases run: the kind that they are told, and the command that starts them, or for a browser the program. Thrown: why it cannot be had. */
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
  chromium: { kind: "browser", program: chromium },
};

/** The program of Deno. */
export function deno() {
  return program("@deno/linux-x64-glibc/deno");
}

/** The program of the machine's Chromium; on Debian root gets it installed. */
export function chromium() {
  const found = () => ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((file) => existsSync(file));
  const there = found();
  if (there !== undefined) return there;
  if (process.getuid?.() !== 0) throw new Error("there is no Chromium, and only root can install one: apt-get install chromium");
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
  const installed = found();
  if (installed === undefined) throw new Error("apt-get install chromium has brought no program");
  return installed;
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

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stderr, error } = spawnSync("apt-get", args, { env, encoding: "utf8", timeout: 300_000 });
  if (status !== 0) throw new Error(`apt-get ${args[0]} ended with ${status ?? error?.message}: ${stderr ?? ""}`);
}
