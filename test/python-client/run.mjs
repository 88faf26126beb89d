// Calls every operation of both APIs with our client and with Airflow's official Python client, with the same arguments, and compares the
// requests. Every difference must be in differences.tsv with a reason, and every line of that file must occur.
//
//   node test/python-client/run.mjs           compares
//   node test/python-client/run.mjs --write   rewrites differences.tsv and the tables of README.md; new lines have no reason yet
import { join } from "node:path";
import { pythonClientEnvironment } from "../../scripts/install/sets.mjs";
import { apis, buildClient, importClient, modelOf, officialRelease } from "./apis.mjs";
import { callsOf } from "./arguments.mjs";
import { differencesOf } from "./compare.mjs";
import { linesOf, problemsOf, readLines, writeLines } from "./differences.mjs";
import { callTheirs } from "./official-client.mjs";
import { callOurs } from "./our-client.mjs";
import { startRecorder } from "./recorder.mjs";
import { isCurrent, tables, writeTables } from "./table.mjs";

/** The base path of the API, as behind a proxy. */
const basePath = "/some/base";
/** The number of operations of each API, so that a missing operation is noticed. */
const operations = { v1: 89, v2: 128 };

buildClient();
const results = [];
for (const api of apis) results.push(await compared(api));

const occurred = linesOf(results.flatMap(({ findings }) => findings));
if (process.argv.includes("--write")) writeLines(occurred);
const listed = readLines();
const text = tables(results, listed);
if (process.argv.includes("--write")) writeTables(text);

const problems = [
  ...problemsOf(occurred, listed),
  ...(isCurrent(text) ? [] : ["the tables of test/python-client/README.md are old; run with --write"]),
];
for (const problem of problems) console.error(problem);
for (const { api, release, calls, findings } of results) {
  const differing = new Set(findings.map(({ id }) => id)).size;
  console.log(
    `${api}: ${operations[api]} operations in ${calls.length} calls, ${calls.length - differing} as apache-airflow-client ${release} makes them`,
  );
}
console.log(`${listed.length} differences are listed with a reason`);
console.log(`${results.reduce((sum, { calls }) => sum + calls.length, 0)} passed, ${problems.length} failed`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Makes all calls of an API with both clients. */
async function compared(api) {
  const all = callsOf(api.name, modelOf(api));
  const count = new Set(all.map(({ operation }) => operation)).size;
  if (count !== operations[api.name]) throw new Error(`${api.name} has ${count} operations, not ${operations[api.name]}`);
  const done = { calls: [], findings: [] };
  for (const { login, only } of api.logins) {
    const calls = only
      ? all.filter((call) => call.operation === only.operation && call.set === only.set).map((call) => renamed(call, only.as))
      : all;
    done.calls.push(...calls);
    done.findings.push(...(await difference(api, login, calls)));
  }
  return { api: api.name, release: officialRelease(api), ...done };
}

function renamed(call, set) {
  return { ...call, set, id: `${call.id}, ${set}` };
}

async function difference(api, login, calls) {
  const recorders = { ours: await startRecorder(), theirs: await startRecorder() };
  try {
    const package_ = await importClient(api);
    const client = new package_.Airflow({ baseUrl: recorders.ours.url + basePath, auth: api.auth(package_, login) });
    const job = { api: api.name, url: recorders.theirs.url + basePath, credentials: login, calls };
    const python = join(await pythonClientEnvironment(api.name), "bin/python");
    const [thrown, raised] = await Promise.all([callOurs(client, calls), callTheirs(python, job)]);
    const sent = (side, errors, id) => ({ requests: recorders[side].requests.get(id) ?? [], raised: errors.get(id) });
    return calls.flatMap(({ id, operation, set }) =>
      differencesOf(sent("ours", thrown, id), sent("theirs", raised, id)).map((each) => ({ api: api.name, id, operation, set, ...each })),
    );
  } finally {
    for (const recorder of Object.values(recorders)) recorder.close();
  }
}
