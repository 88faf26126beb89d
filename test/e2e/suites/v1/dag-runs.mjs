import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { ended, newRunId } from "../../support/runs.mjs";

const airflow = connect();
const viewer = connect("viewer");

test("a run is triggered with params, followed to its end, annotated, changed and deleted", async () => {
  const dag_id = "params";
  const dag_run_id = newRunId();
  const made = await airflow.dagRuns.trigger({ dag_id, dag_run_id, conf: { count: 3 }, note: "first" });
  assert.deepEqual([made.state, made.conf, made.note], ["queued", { count: 3 }, "first"]);
  assert.equal((await ended(airflow, { dag_id, dag_run_id })).state, "success");
  const noted = await airflow.dagRuns.setNote({ dag_id, dag_run_id, note: "second" });
  assert.deepEqual([noted.note, noted.state], ["second", "success"]);
  for (const state of ["failed", "success"]) assert.equal((await airflow.dagRuns.update({ dag_id, dag_run_id, state })).state, state);
  const some = await airflow.dagRuns.get({ dag_id, dag_run_id, fields: ["dag_run_id", "state"] });
  assert.deepEqual(some, { dag_run_id, state: "success" });
  await airflow.dagRuns.delete({ dag_id, dag_run_id });
  await refused(404, airflow.dagRuns.get({ dag_id, dag_run_id }));
});

test("a run without parameters, and a run with a past date", async () => {
  const plain = await airflow.dagRuns.trigger({ dag_id: "paused" });
  assert.match(plain.dag_run_id, /^manual__/);
  const logical_date = "2026-01-15T06:00:00+00:00";
  const old = await airflow.dagRuns.trigger({
    dag_id: "paused",
    logical_date,
    data_interval_start: "2026-01-14T06:00:00Z",
    data_interval_end: logical_date,
  });
  assert.deepEqual(
    [old.logical_date, old.execution_date, old.data_interval_start],
    [logical_date, logical_date, "2026-01-14T06:00:00+00:00"],
  );
  await refused(409, airflow.dagRuns.trigger({ dag_id: "paused", logical_date }));
  for (const { dag_run_id } of [plain, old]) await airflow.dagRuns.delete({ dag_id: "paused", dag_run_id });
});

test("runs are listed by state, by time and by offset, in a query and in a batch", async () => {
  const dag_id = "paused";
  const ids = [newRunId(), newRunId(), newRunId()];
  const begin = new Date().toISOString();
  for (const [index, dag_run_id] of ids.entries()) await airflow.dagRuns.trigger({ dag_id, dag_run_id, conf: { index } });
  const filter = { execution_date_gte: begin, order_by: "execution_date" };
  const listed = await airflow.dagRuns.list({ dag_id, ...filter, state: ["queued"], limit: 2 }).toArray();
  assert.deepEqual(
    listed.map(({ conf }) => conf.index),
    [0, 1, 2],
  );
  const batch = await airflow.dagRuns.listBatch({ dag_ids: [dag_id], states: ["queued"], ...filter, page_limit: 2, page_offset: 1 });
  assert.deepEqual(
    batch.dag_runs.map(({ conf }) => conf.index),
    [1, 2],
  );
  assert.equal(batch.total_entries, 3);
  const everywhere = await airflow.dagRuns.list({ dag_id: "~", execution_date_gte: begin }).toArray();
  assert.ok(everywhere.length >= 3);
  const some = await airflow.dagRuns.list({ dag_id, execution_date_gte: begin, fields: ["dag_run_id"] });
  for (const run of some.dag_runs) assert.deepEqual(Object.keys(run), ["dag_run_id"]);
  for (const dag_run_id of ids) await airflow.dagRuns.delete({ dag_id, dag_run_id });
});

test("a failed run is cleared and fails again", async () => {
  const dag_id = "failure";
  const dag_run_id = newRunId();
  await airflow.dagRuns.trigger({ dag_id, dag_run_id });
  await ended(airflow, { dag_id, dag_run_id });
  const dry = await airflow.dagRuns.clear({ dag_id, dag_run_id });
  assert.deepEqual(dry.task_instances.map(({ task_id }) => task_id).sort(), ["after", "fail"]);
  const cleared = await airflow.dagRuns.clear({ dag_id, dag_run_id, dry_run: false });
  assert.deepEqual([cleared.dag_run_id, cleared.state], [dag_run_id, "queued"]);
  assert.equal((await ended(airflow, { dag_id, dag_run_id })).state, "failed");
  assert.equal((await airflow.taskInstances.get({ dag_id, dag_run_id, task_id: "fail" })).try_number, 2);
});

test("requests that the server refuses", async () => {
  const dag_id = "paused";
  const run = { dag_id, dag_run_id: newRunId() };
  await airflow.dagRuns.trigger(run);
  await refused(409, airflow.dagRuns.trigger(run));
  await refused(404, airflow.dagRuns.trigger({ dag_id: "no_such_dag" }));
  await refused(400, airflow.dagRuns.trigger({ dag_id: "params", conf: { count: -1 } }));
  await refused(400, airflow.dagRuns.trigger({ dag_id, logical_date: "yesterday" }));
  await refused(400, airflow.dagRuns.trigger({ dag_id, logical_date: "2026-01-01T00:00:00" }));
  await refused(400, airflow.dagRuns.trigger({ dag_id, conf: "no object" }));
  await refused(400, airflow.dagRuns.trigger({ dag_id, state: "success" }));
  const none = { dag_id, dag_run_id: "no_such_run" };
  await refused(404, airflow.dagRuns.get(none));
  await refused(404, airflow.dagRuns.update({ ...none, state: "failed" }));
  await refused(404, airflow.dagRuns.delete(none));
  await refused(404, airflow.dagRuns.clear(none));
  await refused(404, airflow.dagRuns.setNote({ ...none, note: "a" }));
  await refused(404, airflow.dagRuns.upstreamDatasetEvents(none));
  await refused(400, airflow.dagRuns.update({ ...run, state: "running" }));
  await refused(400, airflow.dagRuns.setNote({ ...run, note: "n".repeat(1001) }));
  await refused(400, airflow.dagRuns.clear({ ...run, dry_run: "perhaps" }));
  await refused(400, airflow.dagRuns.list({ dag_id, order_by: "no_such_column" }));
  await refused(400, airflow.dagRuns.listBatch({ page_limit: 0 }));
  await refused(403, viewer.dagRuns.trigger({ dag_id }));
  await refused(403, viewer.dagRuns.update({ ...run, state: "failed" }));
  await refused(403, viewer.dagRuns.clear({ ...run, dry_run: false }));
  await refused(403, viewer.dagRuns.setNote({ ...run, note: "a" }));
  await refused(403, viewer.dagRuns.delete(run));
  assert.equal((await viewer.dagRuns.get(run)).dag_run_id, run.dag_run_id);
  await airflow.dagRuns.delete(run);
});
