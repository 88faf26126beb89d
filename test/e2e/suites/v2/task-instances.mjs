import assert from "node:assert/strict";
import { before, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { ended, finished, newRunId } from "../../support/runs.mjs";

const airflow = connect();
const viewer = connect("viewer");
const runs = {};

before(async () => {
  for (const dag_id of ["groups", "mapped", "retries", "links", "failure", "setup_teardown"]) {
    runs[dag_id] = { dag_id, dag_run_id: newRunId() };
    await airflow.dagRuns.trigger(runs[dag_id]);
  }
  for (const run of Object.values(runs)) await ended(airflow, run);
});

test("the task instances of a run, in pages, by state and over several runs", async () => {
  const all = await airflow.taskInstances.list({ ...runs.groups, limit: 2, order_by: ["start_date"] }).toArray();
  assert.deepEqual(
    all.map(({ task_id }) => task_id),
    ["outer.first", "outer.second", "last"],
  );
  const cursor = await airflow.taskInstances.list({ ...runs.groups, limit: 2, cursor: "" }).toArray();
  assert.equal(cursor.length, 3);
  const failed = await airflow.taskInstances.list({ ...runs.failure, state: ["failed", "upstream_failed"] }).toArray();
  assert.deepEqual(failed.map(({ state }) => state).sort(), ["failed", "upstream_failed"]);
  const batch = await airflow.taskInstances.listBatch({ dag_ids: ["groups", "mapped"], state: ["success"], page_limit: 3 });
  assert.equal(batch.task_instances.length, 3);
  assert.ok((await airflow.taskInstances.list({ dag_id: "~", dag_run_id: "~" }).toArray({ max: 200 })).length > 10);
});

test("one task instance, its tries, dependencies and links", async () => {
  const task = { ...runs.retries, task_id: "second_time_lucky" };
  assert.equal((await airflow.taskInstances.get(task)).try_number, 2);
  const tries = await airflow.taskInstances.tries(task);
  assert.deepEqual(
    tries.task_instances.map(({ try_number }) => try_number),
    [1, 2],
  );
  assert.equal(tries.task_instances[1].state, "success");
  assert.equal((await airflow.taskInstances.try({ ...task, task_try_number: 1 })).try_number, 1);
  const { dependencies } = await airflow.taskInstances.dependencies({ ...runs.failure, task_id: "after" });
  assert.ok(Array.isArray(dependencies));
  const links = await airflow.taskInstances.links({ ...runs.links, task_id: "start_success" });
  assert.ok(Object.keys(links.extra_links).length > 0);
  await airflow.taskInstances.externalLogUrl({ ...task, try_number: 1 }).safe();
});

test("mapped task instances", async () => {
  const task = { ...runs.mapped, task_id: "double" };
  const list = await airflow.taskInstances.listMapped({ ...task, order_by: ["-map_index"] });
  assert.deepEqual(
    list.task_instances.map(({ map_index }) => map_index),
    [2, 1, 0],
  );
  const one = { ...task, map_index: 1 };
  assert.equal((await airflow.taskInstances.getMapped(one)).rendered_map_index, "2");
  await airflow.taskInstances.dependenciesMapped(one);
  assert.equal((await airflow.taskInstances.triesMapped(one)).total_entries, 1);
  assert.equal((await airflow.taskInstances.tryMapped({ ...one, task_try_number: 1 })).map_index, 1);
  const dry = await airflow.taskInstances.updateDryRunMapped({ ...one, new_state: "failed" });
  assert.equal(dry.task_instances[0].map_index, 1);
  const changed = await airflow.taskInstances.updateMapped({ ...one, note: "looked at", update_mask: ["note"] });
  assert.equal(changed.task_instances[0].note, "looked at");
  await refused(404, airflow.taskInstances.get(task));
  await refused(404, airflow.taskInstances.getMapped({ ...task, map_index: 9 }));
  await refused(404, airflow.taskInstances.listMapped({ ...runs.groups, task_id: "no_such_task" }));
});

test("a state is changed after a dry run", async () => {
  const task = { ...runs.failure, task_id: "fail" };
  const dry = await airflow.taskInstances.updateDryRun({ ...task, new_state: "success" });
  assert.equal(dry.task_instances.length, 1);
  const changed = await airflow.taskInstances.update({ ...task, new_state: "success", note: "forgiven" });
  assert.deepEqual([changed.task_instances[0].state, changed.task_instances[0].note], ["success", "forgiven"]);
  await refused(409, airflow.taskInstances.update({ ...task, new_state: "success" }));
  await refused(422, airflow.taskInstances.update({ ...task, new_state: "no_such_state" }));
});

test("a group of tasks is changed", async () => {
  const group = { ...runs.groups, group_id: "outer" };
  const dry = await airflow.taskGroupInstances.updateDryRun({ ...group, new_state: "failed" });
  assert.equal(dry.total_entries, 2);
  const changed = await airflow.taskGroupInstances.update({ ...group, new_state: "failed" });
  assert.ok(changed.task_instances.every(({ state }) => state === "failed"));
  await refused(409, airflow.taskGroupInstances.update({ ...group, new_state: "failed" }));
  await refused(404, airflow.taskGroupInstances.update({ ...group, group_id: "no_such_group", new_state: "failed" }));
});

test("a bulk request returns the result of each action", async () => {
  const result = await airflow.taskInstances.bulk({
    ...runs.setup_teardown,
    actions: [
      {
        action: "update",
        entities: [
          { task_id: "work", note: "many" },
          { task_id: "make_room", new_state: "failed" },
        ],
      },
      { action: "delete", entities: ["no_such_task"] },
    ],
  });
  assert.equal(result.update.success.length, 2);
  assert.equal(result.delete.errors[0].status_code, 404);
});

test("tasks are cleared and run again", async () => {
  const run = await finished(airflow, "failure");
  const { dag_id, dag_run_id } = run;
  const dry = await airflow.taskInstances.clear({ dag_id, dag_run_id, only_failed: true });
  assert.equal(dry.total_entries, 2);
  assert.equal((await airflow.dagRuns.get({ dag_id, dag_run_id })).state, "failed");
  await airflow.taskInstances.clear({ dag_id, dag_run_id, task_ids: ["fail"], include_downstream: true, dry_run: false });
  await ended(airflow, { dag_id, dag_run_id });
  assert.equal((await airflow.taskInstances.get({ dag_id, dag_run_id, task_id: "fail" })).try_number, 2);
  const mapped = await airflow.taskInstances.clear({ ...runs.mapped, task_ids: [["double", 0]], only_failed: false });
  assert.equal(mapped.total_entries, 1);
});

test("a task instance is deleted", async () => {
  const dag_run_id = newRunId();
  await airflow.dagRuns.trigger({ dag_id: "paused", dag_run_id });
  const task = { dag_id: "paused", dag_run_id, task_id: "nothing" };
  assert.equal(await airflow.taskInstances.delete(task), null);
  await refused(404, airflow.taskInstances.get(task));
});

test("requests that the server refuses", async () => {
  const none = { ...runs.groups, task_id: "no_such_task" };
  await refused(404, airflow.taskInstances.get(none));
  await refused(404, airflow.taskInstances.update({ ...none, note: "a" }));
  await refused(404, airflow.taskInstances.updateDryRun({ ...none, new_state: "failed" }));
  await refused(404, airflow.taskInstances.delete(none));
  await refused(404, airflow.taskInstances.tries(none));
  await refused(404, airflow.taskInstances.try({ ...none, task_try_number: 1 }));
  await refused(404, airflow.taskInstances.dependencies(none));
  await refused(404, airflow.taskInstances.links(none));
  await refused(404, airflow.taskInstances.list({ dag_id: "groups", dag_run_id: "no_such_run" }));
  await refused(404, airflow.taskInstances.clear({ dag_id: "no_such_dag" }));
  await refused(404, airflow.taskInstances.clear({ dag_id: "groups", dag_run_id: "no_such_run" }));
  await refused(400, airflow.taskInstances.list({ ...runs.groups, order_by: ["no_such_column"] }));
  await refused(403, viewer.taskInstances.update({ ...runs.groups, task_id: "last", note: "a" }));
  await refused(403, viewer.taskInstances.clear({ dag_id: "groups", dry_run: false }));
  await refused(403, viewer.taskInstances.delete({ ...runs.groups, task_id: "last" }));
  await refused(403, viewer.taskGroupInstances.update({ ...runs.groups, group_id: "outer", new_state: "failed" }));
});
