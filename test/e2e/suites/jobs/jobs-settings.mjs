// Runs the jobs about variables, connections, pools, pauses and health, and checks what they print and what changes on the server.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { context } from "../../support/context.mjs";
import { compile, jobsFolder, linesOf as linesIn, runJob } from "../../support/jobs.mjs";

const airflow = connect();
const isV1 = context.api === "v1";
const folder = jobsFolder("jobs-settings", ["06-export-and-import", "07-pause-by-tag", "16-health", "18-rotate-password", "19-team-pools"]);
const linesOf = (...args) => linesIn(folder, ...args);
const suffix = `${process.pid}_${Date.now()}`;

before(async () => assert.equal(await compile(folder), "", "the scripts type-check"));

test("06 exports variables and connections, and imports them again", async () => {
  const [plain, gone, secret, connection_id] = ["job_region", "job_gone", "job_password", "job_http"].map((name) => `${name}_${suffix}`);
  await airflow.variables.create({ key: plain, value: "eu", description: "Of the jobs" });
  await airflow.variables.create({ key: gone, value: '{"rows":3}' });
  await airflow.variables.create({ key: secret, value: "hidden" });
  await airflow.connections.create({ connection_id, conn_type: "http", host: "old.example", login: "anna", password: "first" });
  const expected = isV1 ? [] : [`${secret} hides value`, `${connection_id} hides password`];
  const [count, ...hidden] = await linesOf("06-export-and-import", "export", ".");
  assert.match(count, /^\d+ variables, \d+ connections$/);
  const ours = hidden.filter((line) => line.includes(suffix));
  assert.deepEqual(ours, expected, "Airflow 2 shows values of variables, and no passwords");
  assert.deepEqual(JSON.parse(readFileSync(join(folder, "variables.json"), "utf8"))[plain], { value: "eu", description: "Of the jobs" });
  await airflow.variables.update({ variable_key: plain, key: plain, value: "us" });
  await airflow.variables.delete({ variable_key: gone });
  await airflow.connections.update({ connection_id, conn_type: "http", host: "new.example", password: "second" });
  assert.deepEqual(await linesOf("06-export-and-import", "import", "."), [
    `created: ${gone}; updated: ${plain}`,
    `created: nothing; updated: ${connection_id}`,
  ]);
  assert.equal((await airflow.variables.get({ variable_key: plain })).value, "eu");
  assert.deepEqual(JSON.parse((await airflow.variables.get({ variable_key: gone })).value), { rows: 3 });
  assert.equal((await airflow.connections.get({ connection_id })).host, "old.example");
  assert.equal(await hasPassword(connection_id, "second"), true);
  for (const variable_key of [plain, gone, secret]) await airflow.variables.delete({ variable_key });
  await airflow.connections.delete({ connection_id });
});

test("07 pauses and unpauses the DAGs with a tag", async () => {
  const tag = isV1 ? "datasets" : "assets";
  const listed = await airflow.dags.list({ tags: [tag], order_by: isV1 ? "dag_id" : ["dag_id"] }).toArray();
  const ids = listed.map(({ dag_id }) => dag_id);
  const isPaused = async () => (await airflow.dags.list({ tags: [tag] }).toArray()).map(({ is_paused }) => is_paused);
  assert.ok(ids.length > 1);
  assert.deepEqual(
    await linesOf("07-pause-by-tag", "pause", tag),
    ids.map((id) => `${id} is paused`),
  );
  assert.ok((await isPaused()).every((paused) => paused));
  assert.deepEqual(
    await linesOf("07-pause-by-tag", "unpause", tag),
    ids.map((id) => `${id} is active`),
  );
  assert.ok((await isPaused()).every((paused) => !paused));
});

test("16 prints the health, and ends with it", async () => {
  const { status, output } = await runJob(folder, "16-health");
  assert.equal(status, 0, output);
  assert.match(output, /^metadatabase is healthy$/m);
  for (const name of isV1 ? ["scheduler"] : ["scheduler", "dag_processor"]) {
    assert.match(output, new RegExp(`^${name} is healthy, seen \\d+ s ago$`, "m"));
  }
  assert.match(output, /broken\.py: RuntimeError: broken on purpose$/m);
  const down = await runJob(folder, "16-health", [], { AIRFLOW_API_URL: "http://127.0.0.1:9" });
  assert.notEqual(down.status, 0);
  assert.match(down.output, /ConnectionError: .*127\.0\.0\.1:9/);
});

test("18 sets a new password and nothing else", async () => {
  const connection_id = `job_warehouse_${suffix}`;
  const rest = { conn_type: "postgres", host: "db.example", login: "etl", port: 5432, schema: "sales", extra: '{"sslmode": "require"}' };
  await airflow.connections.create({ connection_id, ...rest, password: "old" });
  const { status, output } = await runJob(folder, "18-rotate-password", [connection_id], { NEW_PASSWORD: "new" });
  assert.equal(status, 0, output);
  assert.equal(output, `${connection_id} has a new password for etl at db.example\n`);
  const connection = await airflow.connections.get({ connection_id });
  assert.deepEqual(Object.fromEntries(Object.keys(rest).map((name) => [name, connection[name]])), rest);
  assert.equal(await hasPassword(connection_id, "new"), true);
  await airflow.connections.delete({ connection_id });
});

test("19 creates, changes and deletes many pools, and no others", async () => {
  const prefix = `job_${suffix}_`;
  // The client for Airflow 2 sends a request for each pool.
  const half = isV1 ? 6 : 60;
  const before = await airflow.pools.list().total();
  const count = async () => (await airflow.pools.list().toArray()).filter(({ name }) => name.startsWith(prefix)).length;
  assert.deepEqual(await linesOf("19-team-pools", prefix, `${2 * half}`, "2"), [`${2 * half} created, 0 updated, 0 deleted`]);
  assert.equal(await count(), 2 * half);
  assert.deepEqual(await linesOf("19-team-pools", prefix, `${half}`, "3"), [`0 created, ${half} updated, ${half} deleted`]);
  assert.equal((await airflow.pools.get({ pool_name: `${prefix}${half - 1}` })).slots, 3);
  assert.deepEqual(await linesOf("19-team-pools", prefix, "0"), [`0 created, 0 updated, ${half} deleted`]);
  assert.deepEqual([await count(), await airflow.pools.list().total()], [0, before]);
});

/** Whether tasks receive a password from a connection. The server never returns the password itself. */
async function hasPassword(connection, password) {
  const { results } = await airflow.dagRuns.triggerAndWait(
    { dag_id: "log_in", conf: { connection, password } },
    { results: ["compare"], interval: 500 },
  );
  return results["compare"];
}
