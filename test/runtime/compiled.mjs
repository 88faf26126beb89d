// The runtime as JavaScript, compiled from src/runtime into a folder of the system's own that goes with the process.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Compiles the runtime and returns the URL of one module with its public and its internal exports. Throws an Error if it does not
 * compile.
 */
export function compiledRuntime() {
  const folder = mkdtempSync(join(tmpdir(), "runtime-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const options = ["-p", "test/runtime/tsconfig.json", "--noEmit", "false", "--declaration", "false", "--isolatedDeclarations", "false"];
  const { status, stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", ...options, "--outDir", folder], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the runtime does not compile:\n${stdout}`);
  writeFileSync(join(folder, "all.js"), 'export * from "./index.js";\nexport * from "./internal.js";\n');
  return pathToFileURL(join(folder, "all.js")).href;
}
