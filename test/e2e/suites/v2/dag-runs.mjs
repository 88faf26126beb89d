import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { ended, finished, newRunId } from "../../support/runs.mjs";

const airflow = connect();
const viewer = connect("viewer");
const dag_id = "params";

test("a run is triggered, followed line by line, changed and deleted", async () => {
  const dag_run_id = newRunId();
  const made = await airflow.dagRuns.trigger({ dag_id, dag_run_id, conf: { count: 3 }, note: "first" });
  assert.deepEqual([made.state, made.note, made.conf.count], ["queued", "first", 3]);
  const states = [];
  for await (const { state } of airflow.dagRuns.wait({ dag_id, dag_run_id, interval: 1, result: ["show"] })) states.push(state);
  assert.equal(states.at(-1), "success");
  const run = await airflow.dagRuns.get({ dag_id, dag_run_id });
  assert.equal(run.state, "success");
  const noted = await airflow.dagRuns.update({ dag_id, dag_run_id, note: "second", update_mask: ["note"] });
  assert.deepEqual([noted.note, noted.state], ["second", "success"]);
  assert.equal((await airflow.dagRuns.update({ dag_id, dag_run_id, state: "failed" })).state, "failed");
  await airflow.dagRuns.delete({ dag_id, dag_run_id });
  await refused(404, airflow.dagRuns.get({ dag_id, dag_run_id }));
});

test("runs are listed by state, by date, by offset and by cursor", async () => {
  const before = new Date().toISOString();
  for (let index = 0; index < 3; index++) await airflow.dagRuns.trigger({ dag_id: "paused", dag_run_id: newRunId(), conf: { index } });
  const filter = { dag_id: "paused", run_after_gte: before, order_by: ["run_after"] };
  const byOffset = await airflow.dagRuns.list({ ...filter, limit: 2 }).toArray();
  assert.deepEqual(
    byOffset.map(({ conf }) => conf.index),
    [0, 1, 2],
  );
  const byCursor = await airflow.dagRuns.list({ ...filter, limit: 2, cursor: "" }).toArray();
  assert.deepEqual(
    byCursor.map(({ dag_run_id }) => dag_run_id),
    byOffset.map(({ dag_run_id }) => dag_run_id),
  );
  const batch = await airflow.dagRuns.listBatch({ dag_ids: ["paused"], states: ["queued"], run_after_gte: before, page_limit: 2 });
  assert.deepEqual([batch.dag_runs.length, batch.total_entries], [2, 3]);
  const everywhere = await airflow.dagRuns.list({ dag_id: "~", dag_id_pattern: "paused", run_after_gte: before }).toArray();
  assert.equal(everywhere.length, 3);
});

test("a failed run is cleared and fails again", async () => {
  const { dag_run_id } = await finished(airflow, "failure");
  const dry = await airflow.dagRuns.clear({ dag_id: "failure", dag_run_id, only_failed: true });
  assert.deepEqual(dry.task_instances.map(({ task_id }) => task_id).sort(), ["after", "fail"]);
  const cleared = await airflow.dagRuns.clear({ dag_id: "failure", dag_run_id, dry_run: false, note: "once more" });
  assert.equal(cleared.dag_run_id, dag_run_id);
  assert.equal((await ended(airflow, { dag_id: "failure", dag_run_id })).state, "failed");
  const fail = await airflow.taskInstances.get({ dag_id: "failure", dag_run_id, task_id: "fail" });
  assert.equal(fail.try_number, 2);
});

test("several runs are cleared, changed and deleted at once, and failures are returned", async () => {
  const ids = [newRunId(), newRunId()];
  for (const dag_run_id of ids) await airflow.dagRuns.trigger({ dag_id: "paused", dag_run_id });
  const runs = ids.map((dag_run_id) => ({ dag_run_id }));
  const dry = await airflow.dagRuns.clearMany({ dag_id: "paused", dag_runs: runs });
  assert.ok("task_instances" in dry);
  const cleared = await airflow.dagRuns.clearMany({ dag_id: "paused", dag_runs: runs, dry_run: false });
  assert.equal(cleared.dag_runs.length, 2);
  const changed = await airflow.dagRuns.bulk({
    dag_id: "paused",
    actions: [{ action: "update", entities: runs.map((run) => ({ ...run, note: "all" })), update_mask: ["note"] }],
  });
  assert.equal(changed.update.success.length, 2);
  const gone = await airflow.dagRuns.bulk({
    dag_id: "paused",
    actions: [
      { action: "update", entities: runs.map((run) => ({ ...run, state: "failed" })) },
      { action: "delete", entities: ["e2e_no_such_run"] },
    ],
  });
  assert.equal(gone.delete.errors[0].status_code, 404);
  const deleted = await airflow.dagRuns.bulk({ dag_id: "paused", actions: [{ action: "delete", entities: ids }] });
  assert.equal(deleted.delete.success.length, 2);
});

test("runs by partition", async () => {
  const partition_key = "2026-01-02T00:00:00";
  const { dag_run_id } = await airflow.dagRuns.trigger({ dag_id: "partitions", dag_run_id: newRunId(), partition_key });
  assert.equal((await airflow.dagRuns.get({ dag_id: "partitions", dag_run_id })).partition_key, partition_key);
  const dry = await airflow.dagRuns.clearPartitions({ dag_id: "partitions", partition_key });
  assert.deepEqual([dry.dry_run, dry.dag_runs_cleared], [true, 1]);
  const done = await airflow.dagRuns.clearPartitions({ dag_id: "partitions", partition_key, dry_run: false, clear_task_instances: true });
  assert.equal(done.dag_runs_cleared, 1);
  assert.equal((await airflow.dagRuns.get({ dag_id: "partitions", dag_run_id })).partition_key, null);
});

test("requests that the server refuses", async () => {
  const run = { dag_id, dag_run_id: newRunId() };
  await airflow.dagRuns.trigger(run);
  await refused(409, airflow.dagRuns.trigger(run));
  await refused(404, airflow.dagRuns.trigger({ dag_id: "no_such_dag" }));
  await refused(400, airflow.dagRuns.trigger({ dag_id, conf: { count: -1 } }));
  await refused(422, airflow.dagRuns.trigger({ dag_id, logical_date: "yesterday" }));
  await refused(400, airflow.dagRuns.trigger({ dag_id: "daily", partition_key: "x" }));
  await refused(403, viewer.dagRuns.trigger({ dag_id }));
  const none = { dag_id, dag_run_id: "no_such_run" };
  await refused(404, airflow.dagRuns.update({ ...none, note: "a" }));
  await refused(404, airflow.dagRuns.delete(none));
  await refused(404, airflow.dagRuns.clear(none));
  await refused(404, airflow.dagRuns.upstreamAssetEvents(none));
  await refused(404, airflow.dagRuns.clearMany({ dag_id: "no_such_dag", dag_runs: [{ dag_run_id: "no_such_run" }] }));
  await refused(422, airflow.dagRuns.update({ ...run, state: "running" }));
  await refused(400, airflow.dagRuns.list({ dag_id, order_by: ["no_such_column"] }));
  await refused(400, airflow.dagRuns.list({ dag_id, cursor: "no cursor of theirs" }));
  await refused(404, airflow.dagRuns.list({ dag_id: "no_such_dag" }));
  await refused(403, viewer.dagRuns.clear({ ...run, dry_run: false }));
  await refused(403, viewer.dagRuns.delete(run));
  const waiting = airflow.dagRuns.wait({ ...none, interval: 1 });
  await assert.rejects(waiting[Symbol.asyncIterator]().next(), { status: 404 });
  await ended(airflow, run);
});
