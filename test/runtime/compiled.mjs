// The runtime as JavaScript, compiled from src/runtime into a folder of the system's own that goes with the process.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** URL of the compiled module; throws if the runtime does not compile. */
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
  return pathToFileURL(join(folder, "index.js")).href;
}
