// Checks 65 things that OpenAPI says and generators get wrong: types as the compiler sees them, and requests and responses on the wire
// (README.md). Takes the generator from dist/.
//
//   node test/conformance/run.mjs                every case
//   node test/conformance/run.mjs --only 42      the cases with names that contain the text
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compileCases } from "./compile-cases.mjs";
import { generateClients } from "./generate-clients.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const documents = join(root, "../shared/conformance");
if (!existsSync(documents)) {
  console.error(`The documents of the cases are not at ${documents}.`);
  process.exit(1);
}
const { values: options } = parseArgs({ options: { only: { type: "string", default: "" } } });
const cases = readdirSync(join(here, "cases"))
  .filter((name) => name.includes(options.only))
  .map((file) => ({ name: file.replace(/\.ts$/, ""), text: readFileSync(join(here, "cases", file), "utf8") }));

const folder = mkdtempSync(join(tmpdir(), "conformance-"));
let failed = 0;
try {
  for (const name of ["cases", "clients"]) mkdirSync(join(folder, name));
  for (const { name, text } of cases) writeFileSync(join(folder, "cases", `${name}.ts`), text);
  cpSync(join(here, "harness.ts"), join(folder, "harness.ts"));
  await generateClients(folder, clientsOf(cases.map(({ text }) => text).join("\n")), [documents, join(here, "documents")]);
  const errors = compileCases(folder);
  for (const { name, text } of cases) {
    const problem = typeErrors(errors, name, text) || (await run(name));
    if (problem !== "") failed++;
    console.log(problem === "" ? `${name}: ok` : `${name}: failed\n    ${problem.replaceAll("\n", "\n    ")}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${cases.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && cases.length > 0 ? 0 : 1;

/** The clients that cases import: the name of a document and, after a dot, of an option. */
function clientsOf(text) {
  return new Set([...text.matchAll(/"\.\.\/clients\/([^/"]+)\//g)].map(([, name]) => name));
}

/** What the compiler says of a case, and of the clients that it imports. */
function typeErrors(errors, name, text) {
  const prefixes = [`cases/${name}.ts`, "harness.ts", "shared/", ...[...clientsOf(text)].map((client) => `clients/${client}/`)];
  return errors.filter((line) => prefixes.some((prefix) => line.startsWith(prefix))).join("\n");
}

async function run(name) {
  process.env.PINWHEEL_CONFORMANCE = folder;
  process.env.PINWHEEL_ROOT = root;
  try {
    const { check } = await import(new URL(`file://${join(folder, "out/cases", `${name}.js`)}`).href);
    await check?.();
    return "";
  } catch (error) {
    return error instanceof Error ? String(error.stack) : String(error);
  }
}
