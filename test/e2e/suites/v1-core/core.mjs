import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { context } from "../../support/context.mjs";
import { refused } from "../../support/expect.mjs";
import { ended, finished } from "../../support/runs.mjs";

// Tests the most used operations on an older server, with the client for the last document of Airflow 2.
const airflow = connect();
const viewer = connect("viewer");

test("the server returns its release and its health", async () => {
  assert.equal((await airflow.server.version()).version, context.airflow);
  assert.equal((await airflow.health.get()).scheduler.status, "healthy");
});

test("DAGs: list, read, pause, tasks, source", async () => {
  const dags = await airflow.dags.list({ limit: 5, order_by: "dag_id" }).toArray();
  const ids = dags.map(({ dag_id }) => dag_id);
  assert.deepEqual(ids, [...new Set(ids)].sort());
  assert.ok(ids.includes("success"));
  const { file_token } = await airflow.dags.get({ dag_id: "params" });
  assert.match((await airflow.dagSources.get({ file_token })).content, /Param/);
  assert.match(await airflow.dagSources.get({ file_token, accept: "text/plain" }), /Param/);
  for (const dag_id of ["params", "daily", "every_hour", "monthly", "mapped", "links"]) {
    assert.equal((await airflow.dags.details({ dag_id })).dag_id, dag_id);
    assert.ok((await airflow.tasks.list({ dag_id })).tasks.length > 0);
  }
  assert.equal((await airflow.dags.update({ dag_id: "paused", is_paused: false })).is_paused, false);
  assert.equal((await airflow.dags.update({ dag_id: "paused", is_paused: true })).is_paused, true);
  await refused(404, airflow.dags.get({ dag_id: "no_such_dag" }));
  await refused(403, viewer.dags.update({ dag_id: "paused", is_paused: false }));
});

test("DAG runs: trigger, follow, list, change, clear, delete", async () => {
  const run = await finished(airflow, "params", { conf: { count: 2 } });
  assert.deepEqual([run.state, run.conf], ["success", { count: 2 }]);
  const { dag_id, dag_run_id } = run;
  const listed = await airflow.dagRuns.list({ dag_id, state: ["success"], limit: 1, order_by: "-execution_date" }).toArray();
  assert.ok(listed.some((one) => one.dag_run_id === dag_run_id));
  assert.equal((await airflow.dagRuns.setNote({ dag_id, dag_run_id, note: "seen" })).note, "seen");
  await airflow.dagRuns.clear({ dag_id, dag_run_id, dry_run: false });
  assert.equal((await ended(airflow, run)).state, "success");
  assert.equal((await airflow.dagRuns.update({ dag_id, dag_run_id, state: "failed" })).state, "failed");
  await airflow.dagRuns.delete({ dag_id, dag_run_id });
  await refused(404, airflow.dagRuns.get({ dag_id, dag_run_id }));
  await airflow.dagRuns.trigger({ dag_id: "paused", dag_run_id: "e2e_twice" });
  await refused(409, airflow.dagRuns.trigger({ dag_id: "paused", dag_run_id: "e2e_twice" }));
});

test("task instances: list, read, logs, change, clear", async () => {
  const run = await finished(airflow, "failure");
  const { dag_id, dag_run_id } = run;
  const failed = await airflow.taskInstances.list({ dag_id, dag_run_id, state: ["failed"] }).toArray();
  assert.deepEqual(
    failed.map(({ task_id }) => task_id),
    ["fail"],
  );
  const task = { dag_id, dag_run_id, task_id: "fail" };
  assert.equal((await airflow.taskInstances.get(task)).state, "failed");
  assert.match((await airflow.taskInstances.logs({ ...task, task_try_number: 1, full_content: true })).content, /fails on purpose/);
  await airflow.taskInstances.update({ ...task, dry_run: false, new_state: "success" });
  assert.equal((await airflow.taskInstances.get(task)).state, "success");
  await airflow.taskInstances.clear({ dag_id, dag_run_id, task_ids: ["fail"], only_failed: false, reset_dag_runs: true, dry_run: false });
  assert.equal((await ended(airflow, run)).state, "failed");
  const { dag_run_id: mapped } = await finished(airflow, "mapped");
  const list = await airflow.taskInstances.listMapped({ dag_id: "mapped", dag_run_id: mapped, task_id: "double" });
  assert.equal(list.task_instances.length, 3);
  const links = await finished(airflow, "links");
  const found = await airflow.taskInstances.links({ dag_id: "links", dag_run_id: links.dag_run_id, task_id: "start_success" });
  assert.match(found["Triggered DAG"], /success/);
});

test("XComs", async () => {
  const { dag_id, dag_run_id } = await finished(airflow, "values");
  const task = { dag_id, dag_run_id, task_id: "push" };
  assert.equal((await airflow.xcoms.get({ ...task, xcom_key: "text" })).value, "grüße");
  assert.equal((await airflow.xcoms.list({ ...task, limit: 3 }).toArray()).length, 8);
});

test("variables: create, read, list, change, delete", async () => {
  const key = "e2e/core";
  await airflow.variables.create({ key, value: "1" });
  await airflow.variables.create({ key: "e2e_core_2", value: "1" });
  assert.equal((await airflow.variables.update({ variable_key: key, key, value: "2" })).value, "2");
  assert.equal((await airflow.variables.get({ variable_key: key })).value, "2");
  const listed = await airflow.variables.list({ limit: 1, order_by: "key" }).toArray();
  assert.ok(["e2e/core", "e2e_core_2"].every((name) => listed.some((one) => one.key === name)));
  await airflow.variables.delete({ variable_key: key });
  await refused(404, airflow.variables.get({ variable_key: key }));
  await refused(403, viewer.variables.list());
});

test("connections: create, read, list, change, delete", async () => {
  const connection_id = "e2e_core";
  await airflow.connections.create({ connection_id, conn_type: "http", host: "example.com", password: "open sesame" });
  assert.equal((await airflow.connections.get({ connection_id })).host, "example.com");
  assert.equal((await airflow.connections.update({ connection_id, port: 80, update_mask: ["port"] })).port, 80);
  assert.ok((await airflow.connections.list({ limit: 1 }).toArray()).length >= 1);
  await refused(409, airflow.connections.create({ connection_id, conn_type: "http" }));
  await airflow.connections.delete({ connection_id });
  await refused(404, airflow.connections.get({ connection_id }));
});

test("pools: create, read, list, change, delete", async () => {
  const name = "e2e_core";
  await airflow.pools.create({ name, slots: 1 });
  assert.equal((await airflow.pools.update({ pool_name: name, slots: 2, update_mask: ["slots"] })).slots, 2);
  assert.ok((await airflow.pools.list({ order_by: "-name", limit: 1 }).toArray()).length >= 2);
  await airflow.pools.delete({ pool_name: name });
  await refused(404, airflow.pools.get({ pool_name: name }));
});

test("datasets: the dataset that a run wrote, and its event", async () => {
  const { dag_run_id } = await finished(airflow, "produce_orders");
  const [event] = await airflow.datasetEvents.list({ source_run_id: dag_run_id }).toArray();
  assert.equal(event.dataset_uri, "e2e://orders/daily");
  assert.equal((await airflow.datasets.get({ uri: event.dataset_uri })).uri, event.dataset_uri);
});

test("users and roles", async () => {
  assert.ok((await airflow.roles.list({ limit: 2 }).toArray()).length >= 5);
  assert.ok((await airflow.users.list().toArray()).some(({ username }) => username === "viewer"));
});

test("requests that this server does not support are refused", async () => {
  await refused(400, airflow.dagWarnings.list({ warning_type: "none", order_by: "no_such_column" }));
  await refused(400, airflow.dagRuns.list({ dag_id: "success", fields: ["dag_run_id"] }));
});
