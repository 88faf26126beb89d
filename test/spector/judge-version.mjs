import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../scripts/install/run.mjs";
import { compileCalls, generateClient } from "./build-clients.mjs";
import { writeCall } from "./calls/write-call.mjs";
import { freePort, startMockServer } from "./mock-server.mjs";
import { runNode22 } from "./node22.mjs";
import { readDocuments } from "./plan/documents.mjs";
import { planScenario } from "./plan/plan-scenario.mjs";

const callsFolder = fileURLToPath(new URL("calls", import.meta.url));
const lanes = Math.min(2, availableParallelism());

/**
 * Judges the clients of all scenarios in one version of OpenAPI. Resolves to one entry for each scenario: the verdict of the mock server,
 * the problem of its calls and the messages of the compiler, which are empty if there are none.
 */
export async function judgeVersion(version, folder) {
  const port = await freePort();
  const scenarios = JSON.parse(await runNode22("scenarios/list-mock-apis.mjs", `http://localhost:${port}`));
  const documents = await compileDocuments(version, join(folder, "documents"));
  const operations = await generateClients([...documents.values()].flat(), folder);
  const plans = scenarios.map((scenario) => planScenario(scenario, documents.get(scenario.folder)));
  const unplanned = writeCalls(plans, operations, folder);
  const messages = await compileCalls(folder);
  if (messages[""] !== undefined) throw new Error(`The clients do not compile:\n${messages[""]}`);
  const { problems, verdicts } = await makeCalls(port, folder);
  return scenarios.map(({ name }) => ({
    name,
    verdict: verdicts[name] ?? "no verdict",
    problem: unplanned.get(name) ?? problems[name] ?? "the call was not made",
    types: messages[name] ?? "",
  }));
}

async function compileDocuments(version, folder) {
  const compile = (lane) => runNode22("scenarios/compile-documents.mjs", version, folder, String(lane), String(lanes));
  await Promise.all(Array.from({ length: lanes }, (_, lane) => compile(lane)));
  return readDocuments(folder);
}

/** Resolves to the operations of each document, by the name of the document. */
async function generateClients(documents, folder) {
  const operations = new Map();
  for (const document of documents) operations.set(document.name, await generateClient(document, folder));
  return operations;
}

/** Writes the module of each scenario. Returns the reasons why some have none. */
function writeCalls(plans, operations, folder) {
  const unplanned = new Map();
  mkdirSync(join(folder, "calls"));
  copyFileSync(join(callsFolder, "context.ts"), join(folder, "context.ts"));
  for (const plan of plans) {
    try {
      if (plan.steps.length === 0) throw new Error("the document has no operation for the scenario");
      writeFileSync(join(folder, "calls", `${plan.name}.ts`), writeCall(plan, operations.get(plan.document.name)));
    } catch (error) {
      unplanned.set(plan.name, error.message);
    }
  }
  return unplanned;
}

async function makeCalls(port, folder) {
  const server = await startMockServer(port, folder);
  try {
    const output = await run(process.execPath, [join(callsFolder, "make-calls.mjs"), join(folder, "js/calls"), server.url]);
    return { problems: JSON.parse(output), verdicts: await server.coverage() };
  } finally {
    await server.close();
  }
}
