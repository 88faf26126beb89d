import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate, inspect } from "../../dist/library/index.js";
import { runProgram } from "../support/run-program.mjs";
import { flagsOf } from "../typescript-versions/compile.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const compiler = join(root, "test/typescript-versions/node_modules/typescript-7/bin/tsc");

/** Milliseconds that a program may take. */
const limit = 300_000;

/** Calls have a module each, and unused names do not matter in them. */
const compilerOptions = {
  ...flagsOf("7"),
  noUnusedLocals: false,
  noUnusedParameters: false,
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  declaration: true,
  rootDir: ".",
  outDir: "js",
  noEmitOnError: false,
  skipDefaultLibCheck: true,
  types: [],
};

/** Generates the client of a document. Resolves to the operations of its model, by method and path. Throws if the document is refused. */
export async function generateClient({ name, file }, folder) {
  const { ok, diagnostics } = await generate({ document: file, output: join(folder, "clients", name), client: "Client", docs: false });
  if (!ok) throw new Error(`${name} is refused: ${JSON.stringify(diagnostics)}`);
  const { values } = await inspect({ document: file, stage: "model" });
  const operations = values[0].resources.flatMap((resource) =>
    resource.operations.map((operation) => ({ ...operation, resource: resource.name })),
  );
  return new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
}

/**
 * Compiles the clients and the calls in a folder to `js`. Resolves to the messages of the compiler: those about a call by the name of its
 * scenario, and all others under an empty name.
 */
export async function compileCalls(folder) {
  mkdirSync(join(folder, "js"));
  for (const path of ["", "js"]) writeFileSync(join(folder, path, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const { stdout } = await runProgram([compiler, "-p", folder, "--pretty", "false"], { cwd: folder, limit });
  const messages = {};
  for (const message of stdout.split(/\n(?=\S)/)) {
    if (message.trim() === "") continue;
    const scenario = /^calls\/(\w+)\.ts\(/.exec(message)?.[1] ?? "";
    messages[scenario] = [messages[scenario], message].filter(Boolean).join("\n");
  }
  return messages;
}
