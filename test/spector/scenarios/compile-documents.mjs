// Compiles TypeSpec's scenarios to OpenAPI documents, with Node 22: compile-documents.mjs VERSION FOLDER [LANE LANES]
import { registerHooks } from "node:module";
import { join } from "node:path";
import { changedScenario, fixEmitter } from "./changes.mjs";
import { scenarioFolders, specs } from "./scenario-folders.mjs";

registerHooks({
  load(url, context, nextLoad) {
    const module = nextLoad(url, context);
    return url.endsWith("/@typespec/openapi3/dist/src/openapi.js") ? { ...module, source: fixEmitter(String(module.source)) } : module;
  },
});
const { compile, createSourceFile, NodeHost } = await import("@typespec/compiler");

const [version, output, lane = "0", lanes = "1"] = process.argv.slice(2);
for (const [index, name] of scenarioFolders().entries()) {
  if (index % Number(lanes) === Number(lane)) await compileFolder(name);
}

async function compileFolder(name) {
  const folder = join(output, name);
  const main = join(specs, name.replaceAll(".", "/"), "main.tsp");
  const { diagnostics } = await compile(hostOf(name, main), main, {
    emit: ["@typespec/openapi3"],
    outputDir: folder,
    options: { "@typespec/openapi3": { "emitter-output-dir": folder, "openapi-versions": [version], "file-type": "yaml" } },
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  for (const { code, message } of errors) console.error(`${name}: ${code}: ${message}`);
  if (errors.length > 0) process.exitCode = 1;
}

/** Reads files as Node does, except a scenario that is changed. */
function hostOf(name, main) {
  const readFile = async (path) => {
    const file = await NodeHost.readFile(path);
    return path === main ? createSourceFile(changedScenario(name, file.text), path) : file;
  };
  return { ...NodeHost, readFile };
}
