import { spawnSync } from "node:child_process";
import { existsSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/**
 * Type-checks all outputs with one process, and returns the first problem of each. The runtime is the same in all outputs, so that one of them
 * stands for all.
 */
export function compileAll(outputs, parent) {
  if (outputs.length === 0) return [];
  let runtime;
  for (const { sources } of outputs) {
    const folder = join(sources, "runtime");
    if (!existsSync(folder)) continue;
    runtime ??= folder;
    if (folder === runtime) continue;
    rmSync(folder, { recursive: true });
    symlinkSync(runtime, folder);
  }
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const config = join(parent, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, include: outputs.map(({ sources }) => `${sources}/**/*.ts`) }));
  const { stdout, stderr, status } = spawnSync(process.execPath, [compiler, "-p", config, "--pretty", "false"], {
    encoding: "utf8",
    cwd: parent,
    maxBuffer: 1 << 28,
  });
  if (status === 0) return [];
  const lines = `${stdout}${stderr}`.split("\n").filter((line) => line !== "");
  const folders = outputs.map(({ name, sources }) => ({ name, folder: realpathSync(sources).slice(realpathSync(parent).length + 1) }));
  const found = folders.flatMap(({ name, folder }) => {
    const problem = lines.find((line) => line.includes(`${folder}/`));
    return problem === undefined ? [] : [{ name, problem }];
  });
  return found.length > 0 ? found : [{ name: "all outputs", problem: lines.slice(0, 5).join("\n") }];
}
