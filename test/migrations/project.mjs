import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { run } from "../../scripts/install/run.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const pinwheel = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/** Like the tsconfig.json of Vite's templates, without its checks of unused names. */
const compilerOptions = {
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  types: ["node"],
  module: "esnext",
  moduleResolution: "bundler",
  jsx: "react-jsx",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Makes a project with the modules of an app in `src`. Files of configuration are in its root. */
export function makeProject(app) {
  const folder = mkdtempSync(join(tmpdir(), "migration-"));
  cpSync(join(here, "apps", app), join(folder, "src"), { recursive: true });
  if (existsSync(join(folder, "src/orval.config.ts"))) renameSync(join(folder, "src/orval.config.ts"), join(folder, "orval.config.ts"));
  copyFileSync(join(here, "hotel.yaml"), join(folder, "hotel.yaml"));
  symlinkSync(join(here, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "night-desk", private: true, type: "module" }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  return {
    folder,
    /** Runs a command of `migrations.mjs`. */
    generate: (command, java) => generate(folder, command, java),
    checkTypes: () => run(process.execPath, [compiler, "-p", "."], { cwd: folder }),
    /** Bundles the app and runs it. Resolves to the lines that it prints. */
    print: (env) => print(folder, env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function generate(folder, command, java) {
  const [program, ...args] = command.split(" ");
  mkdirSync(join(folder, "src/api"), { recursive: true });
  if (program === "openapi-generator-cli") await run(java.program, ["-jar", java.jar, ...args], { cwd: folder });
  else if (program === "pinwheel") await run(process.execPath, [pinwheel, ...args], { cwd: folder });
  else await run(join(folder, "node_modules/.bin", program), args, { cwd: folder });
}

async function print(folder, env) {
  const main = ["src/main.ts", "src/main.tsx"].map((path) => join(folder, path)).find((path) => existsSync(path));
  const outfile = join(folder, "dist/main.mjs");
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };
  await build({
    entryPoints: [main],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    banner,
    logLevel: "silent",
  });
  const output = await run(process.execPath, [outfile], { cwd: folder, env: { ...process.env, ...env }, limit: 60_000 });
  return output.trimEnd().split("\n");
}
