// Type-checks with the oldest and the newest compilers, under every flag that is promised: the emitted Airflow client, what the types of client
// and runtime promise, those of a client whose server has variables, and the examples of middlewares. Then it type-checks sources in the
// projects that people have, also with the compilers between. Takes the generator from dist/.
//
//   node test/typescript-versions/run.mjs          three compilers for each project
//   node test/typescript-versions/run.mjs --all    all of them
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installCompilers } from "../../scripts/install/sets.mjs";
import { compile, compilers } from "./compile.mjs";
import { compileProjects } from "./projects.mjs";

/** Laid out as in the repository, so that relative imports lead where they lead there. */
const parts = [
  "generated/airflow-client/src",
  "src/runtime",
  "examples/middleware",
  "test/runtime/runtime.ts",
  "test/runtime/promises.test-d.ts",
  "test/runtime/iteration.test-d.ts",
  "test/typescript-versions/airflow.test-d.ts",
  "test/typescript-versions/opentelemetry.test-d.ts",
];
const root = fileURLToPath(new URL("../../", import.meta.url));
await installCompilers();
const folder = mkdtempSync(join(tmpdir(), "compilers-"));
for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
symlinkSync(join(root, "test/typescript-versions/node_modules"), join(folder, "test/typescript-versions/node_modules"));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
generate("test/typescript-versions/server-variables", "server-variables");
let failed = 0;
for (const version of compilers) {
  const said = compile(folder, version, { "airflow-client/runtime": [join(folder, "src/runtime/index.ts")] });
  console.log(`TypeScript ${version}: ${said === "" ? "clean" : said}`);
  if (said !== "") failed++;
}
rmSync(folder, { recursive: true, force: true });
const projects = compileProjects(join(root, "test/typescript-versions/server-variables/openapi.json"), {
  all: process.argv.includes("--all"),
});
for (const failure of projects.failures) console.log(failure);
failed += projects.failures.length;
console.log(`sources in ${projects.count} projects: ${projects.failures.length} with errors`);
console.log(`${compilers.length + projects.count - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Writes the client of a fixture's document, and what uses it beside its index. */
function generate(fixture, to) {
  const args = [join(root, "dist/cli/main.js"), "generate", join(root, fixture, "openapi.json"), "-o", join(folder, to), "--no-docs"];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`The client of ${fixture} could not be generated: ${stderr}`);
  cpSync(join(root, fixture, "use.txt"), join(folder, to, "use.ts"));
}
