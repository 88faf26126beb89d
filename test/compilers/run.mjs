// Type-checks with the oldest and the newest compilers, under every flag that is promised: the emitted Airflow client, what the types of client
// and runtime promise, and the examples of middlewares.
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, compilers, installCompilers } from "./compile.mjs";

/** Laid out as in the repository, so that relative imports lead where they lead there. */
const parts = [
  "generated/airflow-client/src",
  "src/runtime",
  "examples/middleware",
  "test/runtime/promises.test-d.ts",
  "test/runtime/iteration.test-d.ts",
  "test/compilers/airflow.test-d.ts",
  "test/compilers/opentelemetry.test-d.ts",
];
const root = fileURLToPath(new URL("../../", import.meta.url));
installCompilers();
const folder = mkdtempSync(join(tmpdir(), "compilers-"));
for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
symlinkSync(join(root, "test/compilers/node_modules"), join(folder, "test/compilers/node_modules"));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
let failed = 0;
for (const version of compilers) {
  const said = compile(folder, version, { "airflow-client/runtime": [join(folder, "src/runtime/index.ts")] });
  console.log(`TypeScript ${version}: ${said === "" ? "clean" : said}`);
  if (said !== "") failed++;
}
rmSync(folder, { recursive: true, force: true });
console.log(`${compilers.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
