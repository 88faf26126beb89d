import assert from "node:assert/strict";
import { before, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { ended, newRunId } from "../../support/runs.mjs";

const airflow = connect();
const viewer = connect("viewer");
const runs = {};

before(async () => {
  for (const dag_id of ["groups", "mapped", "retries", "links", "failure"]) {
    runs[dag_id] = { dag_id, dag_run_id: newRunId() };
    await airflow.dagRuns.trigger(runs[dag_id]);
  }
});

test("the task instances of a run, in pages, by state and over several runs", async () => {
  await ended(airflow, runs.groups);
  await ended(airflow, runs.failure);
  const all = await airflow.taskInstances.list({ ...runs.groups, limit: 2 }).toArray();
  assert.deepEqual(all.map(({ task_id }) => task_id).sort(), ["last", "outer.first", "outer.second"]);
  const failed = await airflow.taskInstances.list({ ...runs.failure, state: ["failed", "upstream_failed"] }).toArray();
  assert.deepEqual(failed.map(({ state }) => state).sort(), ["failed", "upstream_failed"]);
  const batch = await airflow.taskInstances.listBatch({ dag_ids: ["groups"], dag_run_ids: [runs.groups.dag_run_id], state: ["success"] });
  assert.equal(batch.task_instances.length, 3);
  const pool = await airflow.taskInstances.list({ dag_id: "~", dag_run_id: "~", pool: ["default_pool"] }).toArray({ max: 200 });
  assert.ok(pool.length > 3);
});

test("one task instance, its tries, dependencies and links", async () => {
  await ended(airflow, runs.retries);
  const task = { ...runs.retries, task_id: "second_time_lucky" };
  assert.equal((await airflow.taskInstances.get(task)).try_number, 2);
  const tries = await airflow.taskInstances.tries(task);
  assert.deepEqual(
    tries.task_instances.map(({ try_number }) => try_number),
    [1, 2],
  );
  assert.equal((await airflow.taskInstances.try({ ...task, task_try_number: 2 })).state, "success");
  await airflow.taskInstances.try({ ...task, task_try_number: 1 });
  await airflow.taskInstances.dependencies(task);
  await ended(airflow, runs.links);
  const links = await airflow.taskInstances.links({ ...runs.links, task_id: "start_success" });
  assert.match(links["Triggered DAG"], /^\/dags\/success\//);
  assert.equal(links.somewhere, "https://example.com/");
});

test("the reasons why a task does not run", async () => {
  const run = { dag_id: "paused", dag_run_id: newRunId() };
  await airflow.dagRuns.trigger(run);
  const { dependencies } = await airflow.taskInstances.dependencies({ ...run, task_id: "nothing" });
  assert.ok(dependencies.length > 0);
  assert.ok(dependencies.every(({ name, reason }) => name !== "" && reason !== ""));
  await airflow.dagRuns.delete(run);
});

test("mapped task instances", async () => {
  await ended(airflow, runs.mapped);
  const task = { ...runs.mapped, task_id: "double" };
  const listed = await airflow.taskInstances.listMapped({ ...task, order_by: "-map_index", limit: 2 }).toArray();
  assert.deepEqual(
    listed.map(({ map_index }) => map_index),
    [2, 1, 0],
  );
  const one = { ...task, map_index: 1 };
  assert.equal((await airflow.taskInstances.getMapped(one)).map_index, 1);
  await airflow.taskInstances.dependenciesMapped(one);
  assert.equal((await airflow.taskInstances.triesMapped(one)).total_entries, 1);
  assert.equal((await airflow.taskInstances.tryMapped({ ...one, task_try_number: 1 })).map_index, 1);
  assert.equal((await airflow.taskInstances.setNoteMapped({ ...one, note: "looked at" })).note, "looked at");
  const dry = await airflow.taskInstances.updateMapped({ ...one, new_state: "failed" });
  assert.equal(dry.task_id, "double");
  assert.equal((await airflow.taskInstances.getMapped(one)).state, "success");
  await airflow.taskInstances.updateMapped({ ...one, dry_run: false, new_state: "failed" });
  assert.equal((await airflow.taskInstances.getMapped(one)).state, "failed");
  await refused(404, airflow.taskInstances.get(task));
  await refused(404, airflow.taskInstances.getMapped({ ...task, map_index: 9 }));
  await refused(404, airflow.taskInstances.listMapped({ ...task, task_id: "no_such_task" }));
  await refused(400, airflow.taskInstances.listMapped({ ...task, order_by: "no_such_column" }));
  await refused(404, airflow.taskInstances.setNoteMapped({ ...task, map_index: 9, note: "a" }));
  await refused(404, airflow.taskInstances.updateMapped({ ...task, map_index: 9, dry_run: false, new_state: "failed" }));
  await refused(404, airflow.taskInstances.dependenciesMapped({ ...task, map_index: 9 }));
  assert.equal((await airflow.taskInstances.triesMapped({ ...task, map_index: 9 })).total_entries, 0);
  await refused(404, airflow.taskInstances.tryMapped({ ...task, map_index: 9, task_try_number: 1 }));
  await refused(403, viewer.taskInstances.setNoteMapped({ ...one, note: "a" }));
  await refused(403, viewer.taskInstances.updateMapped({ ...one, dry_run: false, new_state: "failed" }));
});

test("a note is set, and a state is changed after a dry run", async () => {
  await ended(airflow, runs.failure);
  const task = { ...runs.failure, task_id: "fail" };
  assert.equal((await airflow.taskInstances.setNote({ ...task, note: "forgiven" })).note, "forgiven");
  await airflow.taskInstances.update({ ...task, new_state: "success" });
  assert.equal((await airflow.taskInstances.get(task)).state, "failed");
  await airflow.taskInstances.update({ ...task, dry_run: false, new_state: "success" });
  assert.deepEqual((({ state, note }) => [state, note])(await airflow.taskInstances.get(task)), ["success", "forgiven"]);
});

test("the state of several tasks is changed after a dry run", async () => {
  await ended(airflow, runs.groups);
  const { dag_id, dag_run_id } = runs.groups;
  const change = {
    dag_id,
    dag_run_id,
    task_id: "outer.first",
    new_state: "failed",
    include_upstream: false,
    include_downstream: true,
    include_future: false,
    include_past: false,
  };
  const dry = await airflow.taskInstances.setState({ ...change, dry_run: true });
  assert.deepEqual(dry.task_instances.map(({ task_id }) => task_id).sort(), ["last", "outer.first", "outer.second"]);
  const done = await airflow.taskInstances.setState({ ...change, dry_run: false, include_downstream: false });
  assert.deepEqual(
    done.task_instances.map(({ task_id }) => task_id),
    ["outer.first"],
  );
  await refused(404, airflow.taskInstances.setState({ ...change, dag_id: "no_such_dag" }));
  await refused(404, airflow.taskInstances.setState({ ...change, task_id: "no_such_task" }));
  await refused(404, airflow.taskInstances.setState({ ...change, dag_run_id: "no_such_run" }));
  await refused(400, airflow.taskInstances.setState({ ...change, new_state: "no_such_state" }));
  await refused(400, airflow.taskInstances.setState({ dag_id }));
  await refused(403, viewer.taskInstances.setState({ ...change, dry_run: false }));
});

test("tasks are cleared and run again", async () => {
  const { dag_id, dag_run_id } = runs.retries;
  await ended(airflow, runs.retries);
  const clear = { dag_id, dag_run_id, task_ids: ["second_time_lucky"], only_failed: false };
  const dry = await airflow.taskInstances.clear(clear);
  assert.deepEqual(
    dry.task_instances.map((task) => [task.task_id, task.dag_run_id]),
    [["second_time_lucky", dag_run_id]],
  );
  assert.equal((await airflow.dagRuns.get({ dag_id, dag_run_id })).state, "success");
  await airflow.taskInstances.clear({ ...clear, dry_run: false, reset_dag_runs: true });
  assert.equal((await ended(airflow, runs.retries)).state, "success");
  assert.equal((await airflow.taskInstances.get({ ...runs.retries, task_id: "second_time_lucky" })).try_number, 3);
  await refused(404, airflow.taskInstances.clear({ dag_id: "no_such_dag" }));
  await refused(404, airflow.taskInstances.clear({ ...clear, dag_run_id: "no_such_run" }));
  await refused(400, airflow.taskInstances.clear({ ...clear, only_failed: true, only_running: true }));
  await refused(400, airflow.taskInstances.clear({ ...clear, no_such_member: true }));
  await refused(403, viewer.taskInstances.clear({ ...clear, dry_run: false }));
});

test("requests that the server refuses", async () => {
  const none = { ...runs.groups, task_id: "no_such_task" };
  await refused(404, airflow.taskInstances.get(none));
  await refused(404, airflow.taskInstances.setNote({ ...none, note: "a" }));
  await refused(404, airflow.taskInstances.update({ ...none, dry_run: false, new_state: "failed" }));
  await refused(404, airflow.taskInstances.try({ ...none, task_try_number: 1 }));
  await refused(404, airflow.taskInstances.dependencies(none));
  await refused(404, airflow.taskInstances.links(none));
  const last = { ...runs.groups, task_id: "last" };
  await refused(404, airflow.taskInstances.try({ ...last, task_try_number: 99 }));
  await refused(400, airflow.taskInstances.update({ ...last, dry_run: false, new_state: "no_such_state" }));
  await refused(400, airflow.taskInstances.setNote({ ...last, note: "n".repeat(1001) }));
  await refused(400, airflow.taskInstances.listBatch({ page_limit: 0 }));
  await refused(400, airflow.taskInstances.list({ ...runs.groups, start_date_gte: "yesterday" }));
  await refused(403, viewer.taskInstances.setNote({ ...last, note: "a" }));
  await refused(403, viewer.taskInstances.update({ ...last, dry_run: false, new_state: "failed" }));
});
