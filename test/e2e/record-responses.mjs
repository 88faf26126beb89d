// Records one response of each operation for the docs, from real servers: `npm run record-responses`. See README.md.
//
//   node test/e2e/record-responses.mjs                  both servers, and writes specs/airflow/*.responses.json
//   node test/e2e/record-responses.mjs --server 3.3     one of them
//   node test/e2e/record-responses.mjs --keep FOLDER    also keeps all responses in a folder
//   node test/e2e/record-responses.mjs --keep FOLDER --only pools   keeps those of files whose name starts with "pools", and writes no more
//   node test/e2e/record-responses.mjs --from FOLDER    starts no server, and reads that folder; may be repeated
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { describeServer, prepare } from "./prepare.mjs";
import { releaseOf } from "./releases.mjs";
import { chooseResponses, formatResponses } from "./responses/choose.mjs";
import { leaksIn } from "./responses/normalise.mjs";
import { startAirflow } from "./server/start-airflow.mjs";
import { runSuites } from "./suites.mjs";
import { readModels } from "./validator/model.mjs";

const { values: options } = parseArgs({
  options: {
    server: { type: "string", multiple: true },
    only: { type: "string" },
    keep: { type: "string" },
    from: { type: "string", multiple: true },
  },
});
const chosen = (options.server ?? ["3.3", "2.11"]).map(releaseOf);
const folder = mkdtempSync(join(tmpdir(), "pinwheel-responses-"));
try {
  const responses = options.from ?? [options.keep ?? join(folder, "responses")];
  if (options.from === undefined) await recordAll(responses[0]);
  const models = readModels();
  if (options.only === undefined) for (const release of chosen) writeResponses(release, models[release.api], responses);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function recordAll(responses) {
  mkdirSync(responses, { recursive: true });
  mkdirSync(join(folder, "records"));
  const prepared = { ...(await prepare(folder)), responses };
  for (const release of chosen) await record(release, prepared);
}

/** Runs the first suite of a release, which calls every operation. */
async function record(release, prepared) {
  const server = await startAirflow(release, { log: join(folder, `airflow-${release.name}.log`) });
  try {
    const { url, users, home } = server;
    const secrets = Object.values(users).map(({ password }) => password);
    const facts = { url, home, hostname: hostname(), secrets, day: new Date().toISOString().slice(0, 10) };
    writeFileSync(join(prepared.responses, `${release.name}.server.json`), JSON.stringify(facts));
    const suite = fileURLToPath(new URL(`suites/${release.suites[0]}/`, import.meta.url));
    const files = readdirSync(suite).filter((name) => name.endsWith(".mjs") && name.startsWith(options.only ?? ""));
    const { passed, failed, problems } = await runSuites(
      files.map((name) => join(suite, name)),
      describeServer(folder, server, prepared),
    );
    console.log(`${release.airflow}: ${passed} tests passed, ${failed} failed`);
    for (const problem of problems) console.log(problem);
  } finally {
    await server.stop();
  }
}

function writeResponses(release, model, folders) {
  const runs = folders.map((path) => readRun(release, path));
  const recorded = chooseResponses(
    model,
    runs.flatMap(({ lines }) => lines),
  );
  const text = formatResponses({ note: `Airflow ${release.airflow}`, responses: recorded });
  const leaks = runs.flatMap(({ server }) => leaksIn(text, server));
  if (leaks.length > 0)
    throw new Error(`The responses contain facts about this machine: ${leaks.join(", ")}. Add a rule to normalise.mjs.`);
  writeFileSync(fileURLToPath(new URL(`../../specs/airflow/${release.api}.responses.json`, import.meta.url)), text);
  console.log(`${release.api}.responses.json: ${Object.keys(recorded).length} operations`);
}

/** The entries that the suites wrote to a folder, each with the facts about its server. */
function readRun(release, path) {
  const server = JSON.parse(readFileSync(join(path, `${release.name}.server.json`), "utf8"));
  const names = readdirSync(path).filter((name) => name.startsWith(`${release.name}.`) && name.endsWith(".ndjson"));
  const lines = names.sort().flatMap((name) => readFileSync(join(path, name), "utf8").split("\n"));
  return { server, lines: lines.filter((line) => line !== "").map((line) => ({ server, ...JSON.parse(line) })) };
}
