// Type-checks the emitted Airflow client with the oldest and the newest compilers, under every flag that it promises to be clean under.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, compilers, installCompilers } from "./compile.mjs";

const client = fileURLToPath(new URL("../../generated/airflow-client/src", import.meta.url));
installCompilers();
const folder = mkdtempSync(join(tmpdir(), "compilers-"));
cpSync(client, folder, { recursive: true });
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
let failed = 0;
for (const version of compilers) {
  const said = compile(folder, version);
  console.log(`TypeScript ${version}: ${said === "" ? "clean" : said}`);
  if (said !== "") failed++;
}
rmSync(folder, { recursive: true, force: true });
console.log(`${compilers.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
