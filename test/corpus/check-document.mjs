import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "../support/run-program.mjs";
import { flagsOf } from "../typescript-versions/compile.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist/cli/main.js");
const compiler = join(root, "test/typescript-versions/node_modules/typescript-7/bin/tsc");
const importer = fileURLToPath(new URL("import-package.mjs", import.meta.url));

/** Every strict flag. The compiler's own libraries are not checked, which takes longer than most clients. */
const compilerOptions = { ...flagsOf("7"), skipDefaultLibCheck: true, sourceMap: false, declarationMap: false };

/** What happens with a generated package. The first two steps are its own `build` script, with more flags. */
const steps = {
  compile: [compiler, "-p", "tsconfig.strict.json", "--pretty", "false"],
  bundle: ["bundle.mjs"],
  import: [importer, "."],
};

/**
 * Generates a package from a document, builds it and imports all of its modules. `parent` must have a `node_modules` with esbuild. Each
 * program may take `limit` milliseconds. Resolves to the problem, which is empty if there is none, the codes of the errors if the document
 * is refused, and the seconds of processor time that the generator took.
 */
export async function checkDocument({ file }, parent, limit) {
  const folder = mkdtempSync(join(parent, "document-"));
  try {
    const args = [cli, "generate", file, "-o", ".", "--package", "client", "--reporter", "json"];
    const generated = await runProgram(args, { cwd: folder, limit });
    const { seconds } = generated;
    if (generated.status !== 0) return { seconds, ...failureOf(generated) };
    return { seconds, problem: await buildProblem(folder, limit) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildProblem(folder, limit) {
  writeFileSync(join(folder, "tsconfig.strict.json"), JSON.stringify({ extends: "./tsconfig.json", compilerOptions }));
  for (const [name, args] of Object.entries(steps)) {
    const { status, stdout, stderr } = await runProgram(args, { cwd: folder, limit });
    if (status !== 0) return `${name} ended with ${status}: ${stdout}${stderr}`.trim();
  }
  return "";
}

/** A refusal has codes. Any other failure of the generator is a problem by itself. */
function failureOf({ status, stdout, stderr }) {
  const errors = status === 1 ? errorsIn(stderr) : [];
  if (errors.length === 0) return { problem: `generate ended with ${status}: ${stdout}${stderr}`.trim() };
  const problem = errors.map(({ code, message, pointer = "" }) => `${code} ${pointer}: ${message}`).join("\n");
  return { problem: `refused: ${problem}`, refusal: [...new Set(errors.map(({ code }) => code))].join() };
}

function errorsIn(stderr) {
  try {
    return JSON.parse(stderr).diagnostics.filter(({ severity }) => severity === "error");
  } catch {
    return [];
  }
}
