import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { ended, finished } from "../../support/runs.mjs";

// Tests the most used operations on older servers, with the client for the newest document.
const airflow = connect();

test("DAGs: list, read, pause", async () => {
  const dags = await airflow.dags.list({ limit: 5, order_by: ["dag_id"] }).toArray();
  assert.ok(dags.some(({ dag_id }) => dag_id === "success"));
  assert.equal((await airflow.dags.get({ dag_id: "params" })).dag_id, "params");
  assert.equal((await airflow.dags.details({ dag_id: "params" })).dag_id, "params");
  assert.equal((await airflow.dags.update({ dag_id: "paused", is_paused: false })).is_paused, false);
  assert.equal((await airflow.dags.update({ dag_id: "paused", is_paused: true })).is_paused, true);
  await refused(404, airflow.dags.get({ dag_id: "no_such_dag" }));
});

test("DAG runs: trigger, wait, list, change, clear, delete", async () => {
  const run = await airflow.dagRuns.triggerAndWait({ dag_id: "params", conf: { count: 2 } }, { interval: 500, timeout: 120_000 });
  assert.equal(run.state, "success");
  const { dag_id, dag_run_id } = run;
  const byCursor = await airflow.dagRuns.list({ dag_id, cursor: "", limit: 1 }).toArray();
  assert.ok(byCursor.some((one) => one.dag_run_id === dag_run_id));
  assert.equal((await airflow.dagRuns.update({ dag_id, dag_run_id, note: "seen" })).note, "seen");
  await airflow.dagRuns.clear({ dag_id, dag_run_id, dry_run: false });
  await ended(airflow, run);
  await airflow.dagRuns.delete({ dag_id, dag_run_id });
  await refused(404, airflow.dagRuns.get({ dag_id, dag_run_id }));
  await airflow.dagRuns.trigger({ dag_id: "paused", dag_run_id: "e2e_twice" });
  await refused(409, airflow.dagRuns.trigger({ dag_id: "paused", dag_run_id: "e2e_twice" }));
});

test("task instances: list, read, tries, logs, change, clear", async () => {
  const run = await finished(airflow, "failure");
  const { dag_id, dag_run_id } = run;
  const failed = await airflow.taskInstances.list({ dag_id, dag_run_id, state: ["failed"] }).toArray();
  assert.deepEqual(
    failed.map(({ task_id }) => task_id),
    ["fail"],
  );
  const task = { dag_id, dag_run_id, task_id: "fail" };
  assert.equal((await airflow.taskInstances.get(task)).state, "failed");
  await airflow.taskInstances.tries(task);
  const { content } = await airflow.taskInstances.logs({ ...task, try_number: 1 });
  assert.ok(content.some((line) => JSON.stringify(line).includes("fails on purpose")));
  const changed = await airflow.taskInstances.update({ ...task, new_state: "success" });
  assert.equal(changed.task_instances[0].state, "success");
  await airflow.taskInstances.clear({ dag_id, dag_run_id, task_ids: ["fail"], only_failed: false, dry_run: false });
  await ended(airflow, run);
  const { dag_run_id: mapped } = await finished(airflow, "mapped");
  const list = await airflow.taskInstances.listMapped({ dag_id: "mapped", dag_run_id: mapped, task_id: "double" });
  assert.equal(list.task_instances.length, 3);
});

test("XComs", async () => {
  const { dag_id, dag_run_id } = await finished(airflow, "values");
  const task = { dag_id, dag_run_id, task_id: "push" };
  assert.deepEqual((await airflow.xcoms.get({ ...task, xcom_key: "list", stringify: false })).value, [1, "two", null]);
  assert.ok((await airflow.xcoms.list(task).toArray()).length >= 7);
});

test("variables: create, read, list, change, delete, bulk", async () => {
  await airflow.variables.create({ key: "e2e_core", value: JSON.stringify({ a: 1 }) });
  assert.deepEqual(JSON.parse((await airflow.variables.get({ variable_key: "e2e_core" })).value), { a: 1 });
  // Before 3.3, a value that is not a string is stored in Python's notation.
  assert.equal((await airflow.variables.create({ key: "e2e_object", value: { a: null } })).value, "{'a': None}");
  assert.equal((await airflow.variables.update({ variable_key: "e2e_core", key: "e2e_core", value: "2" })).value, "2");
  const result = await airflow.variables.bulk({
    actions: [
      { action: "create", entities: [{ key: "e2e_core_2", value: "1" }] },
      { action: "delete", entities: ["e2e_none"] },
    ],
  });
  assert.deepEqual([result.create.success, result.delete.errors[0].status_code], [["e2e_core_2"], 404]);
  assert.equal((await airflow.variables.list({ variable_key_pattern: "e2e_core", limit: 1 }).toArray()).length, 2);
  await airflow.variables.delete({ variable_key: "e2e_core" });
  await refused(404, airflow.variables.get({ variable_key: "e2e_core" }));
});

test("connections: create, read, list, change, delete, bulk", async () => {
  const connection_id = "e2e_core";
  await airflow.connections.create({ connection_id, conn_type: "http", host: "example.com", password: "open sesame" });
  assert.equal((await airflow.connections.get({ connection_id })).host, "example.com");
  const changed = await airflow.connections.update({ connection_id, conn_type: "http", port: 80, update_mask: ["port"] });
  assert.equal(changed.port, 80);
  assert.ok((await airflow.connections.list({ limit: 1 }).toArray()).length >= 1);
  const result = await airflow.connections.bulk({ actions: [{ action: "delete", entities: [connection_id] }] });
  assert.deepEqual(result.delete.success, [connection_id]);
});

test("pools: create, read, list, change, delete, bulk", async () => {
  const name = "e2e_core";
  await airflow.pools.create({ name, slots: 1 });
  const changed = await airflow.pools.update({ pool_name: name, pool: name, slots: 2, description: null, include_deferred: true });
  assert.equal(changed.slots, 2);
  assert.ok((await airflow.pools.list({ order_by: ["-name"], limit: 1 }).toArray()).length >= 2);
  const result = await airflow.pools.bulk({ actions: [{ action: "delete", entities: [name] }] });
  assert.deepEqual(result.delete.success, [name]);
});
