import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { until } from "../../support/until.mjs";

const airflow = connect();
const viewer = connect("viewer");

test("DAGs are listed over all pages, by tag, by name and by state", async () => {
  const ids = (await airflow.dags.list({ limit: 5, order_by: "dag_id" }).toArray()).map(({ dag_id }) => dag_id);
  assert.deepEqual(ids, [...ids].sort());
  assert.ok(ids.includes("success") && ids.includes("mapped"));
  const shapes = await airflow.dags.list({ tags: ["shape"] }).toArray();
  assert.deepEqual(shapes.map(({ dag_id }) => dag_id).sort(), ["groups", "links", "mapped", "params", "setup_teardown"]);
  const paused = await airflow.dags.list({ dag_id_pattern: "paus", paused: true }).toArray();
  assert.deepEqual(
    paused.map(({ dag_id }) => dag_id),
    ["paused"],
  );
  assert.ok((await airflow.dags.list({ only_active: false }).total()) >= ids.length);
});

test("only the requested fields are returned", async () => {
  const { dags } = await airflow.dags.list({ fields: ["dag_id", "is_paused"], limit: 3 });
  for (const dag of dags) assert.deepEqual(Object.keys(dag).sort(), ["dag_id", "is_paused"]);
  assert.deepEqual(await airflow.dags.get({ dag_id: "daily", fields: ["dag_id", "schedule_interval"] }), {
    dag_id: "daily",
    schedule_interval: { __type: "CronExpression", value: "@daily" },
  });
  assert.deepEqual(await airflow.dags.details({ dag_id: "daily", fields: ["dag_id"] }), { dag_id: "daily" });
});

test("every DAG, its details, its tasks and its source", async () => {
  const dags = await airflow.dags.list().toArray();
  for (const { dag_id } of dags) {
    await airflow.dags.get({ dag_id });
    await airflow.dags.details({ dag_id });
    const { tasks } = await airflow.tasks.list({ dag_id });
    for (const { task_id } of tasks) assert.equal((await airflow.tasks.get({ dag_id, task_id })).task_id, task_id);
  }
  const details = await airflow.dags.details({ dag_id: "params" });
  assert.equal(details.params.count.value, 1);
  const { tasks } = await airflow.tasks.list({ dag_id: "setup_teardown", order_by: "-task_id" });
  assert.deepEqual(
    tasks.map(({ task_id }) => task_id),
    ["work", "make_room", "clean_up"],
  );
  assert.equal((await airflow.tasks.get({ dag_id: "mapped", task_id: "double" })).is_mapped, true);
});

test("a schedule has its kind", async () => {
  const kinds = {};
  for (const dag_id of ["daily", "every_hour", "monthly", "success"]) {
    const { schedule_interval } = await airflow.dags.get({ dag_id });
    kinds[dag_id] = schedule_interval?.__type ?? schedule_interval;
  }
  assert.deepEqual(kinds, { daily: "CronExpression", every_hour: "TimeDelta", monthly: "RelativeDelta", success: null });
});

test("the source of a DAG, as JSON and as text", async () => {
  const { file_token } = await airflow.dags.get({ dag_id: "params" });
  assert.match((await airflow.dagSources.get({ file_token })).content, /Param/);
  assert.match(await airflow.dagSources.get({ file_token, accept: "text/plain" }), /Param/);
  await refused(406, airflow.dagSources.get({ file_token }, { headers: { accept: "application/xml" } }));
  await refused(404, airflow.dagSources.get({ file_token: "no-such-token" }));
});

test("a DAG is paused and unpaused, alone and in a bulk request", async () => {
  assert.equal((await airflow.dags.update({ dag_id: "paused", is_paused: false })).is_paused, false);
  const many = await airflow.dags.updateMany({ dag_id_pattern: "paused", is_paused: true, update_mask: ["is_paused"] });
  assert.deepEqual(
    many.dags.map(({ dag_id, is_paused }) => [dag_id, is_paused]),
    [["paused", true]],
  );
});

test("a deleted DAG comes back when its file is parsed again", async () => {
  const { file_token } = await airflow.dags.get({ dag_id: "doomed" });
  await airflow.dags.delete({ dag_id: "doomed" });
  await airflow.dags.reparseFile({ file_token });
  await until("the DAG is there again", async () => (await airflow.dags.get({ dag_id: "doomed" }).safe()).ok);
});

test("statistics, warnings and import errors", async () => {
  const { dags } = await airflow.dagStats.list({ dag_ids: "success,failure" });
  assert.deepEqual(dags.map(({ dag_id }) => dag_id).sort(), ["failure", "success"]);
  const warnings = await airflow.dagWarnings.list({ dag_id: "unknown_pool", order_by: "timestamp" }).toArray();
  assert.equal(warnings[0].warning_type, "non-existent pool");
  assert.deepEqual(await airflow.dagWarnings.list({ warning_type: "no such type" }).toArray(), []);
  const errors = await airflow.importErrors.list({ order_by: "-import_error_id", limit: 1 }).toArray();
  const broken = errors.find(({ filename }) => filename.endsWith("broken.py"));
  assert.match(broken.stack_trace, /broken on purpose/);
  const one = await airflow.importErrors.get({ import_error_id: broken.import_error_id });
  assert.equal(one.filename, broken.filename);
});

test("requests that the server refuses", async () => {
  const dag_id = "no_such_dag";
  const error = await refused(404, airflow.dags.get({ dag_id }));
  assert.match(error.detail, /no_such_dag/);
  await refused(404, airflow.dags.details({ dag_id }));
  await refused(404, airflow.dags.update({ dag_id, is_paused: true }));
  await refused(404, airflow.dags.delete({ dag_id }));
  await refused(404, airflow.tasks.list({ dag_id }));
  await refused(404, airflow.tasks.get({ dag_id: "success", task_id: "no_such_task" }));
  await refused(404, airflow.importErrors.get({ import_error_id: 99_999 }));
  await refused(404, airflow.dags.reparseFile({ file_token: "no-such-token" }));
  await refused(400, airflow.dags.update({ dag_id: "paused", is_paused: true, update_mask: ["no_such_field"] }));
  await refused(400, airflow.dags.update({ dag_id: "paused", is_paused: "perhaps" }));
  await refused(400, airflow.dags.updateMany({ dag_id_pattern: "paused", is_paused: true, update_mask: ["no_such_field"] }));
  await refused(400, airflow.dags.list({ order_by: "no_such_column" }));
  await refused(400, airflow.dags.list({ fields: ["no_such_field"] }));
  await refused(400, airflow.dagWarnings.list({ order_by: "no_such_column" }));
  await refused(400, airflow.importErrors.list({ order_by: "no_such_column" }));
  await refused(400, airflow.tasks.list({ dag_id: "success", order_by: "no_such_member" }));
  await refused(403, viewer.dags.update({ dag_id: "paused", is_paused: false }));
  await refused(403, viewer.dags.updateMany({ dag_id_pattern: "~", is_paused: true }));
  await refused(403, viewer.dags.delete({ dag_id: "success" }));
  const { file_token } = await airflow.dags.get({ dag_id: "success" });
  await refused(403, viewer.dags.reparseFile({ file_token }));
});
