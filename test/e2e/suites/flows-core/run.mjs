import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { importClient } from "../../support/context.mjs";

const { DagImportError, DagPausedError, DagRunFailedError } = await importClient();
const airflow = connect();
const quick = { interval: 500 };

test("a run is triggered once, followed, and returns the results of its tasks", async () => {
  const params = { dag_id: "success", dag_run_id: `flows-${Date.now()}` };
  const states = [];
  const flow = airflow.dagRuns.triggerAndWait(params, { ...quick, results: ["succeed"] });
  for await (const { state, dag_run_id } of flow) states.push([dag_run_id, state]);
  const run = await flow;
  assert.equal(run.state, "success");
  assert.deepEqual(run.results, { succeed: 42 });
  assert.deepEqual(states.at(-1), [params.dag_run_id, "success"]);
  assert.equal(new Set(states.map(String)).size, states.length);
  const again = await airflow.dagRuns.triggerAndWait(params, { ...quick, results: ["succeed"] });
  assert.equal(again.start_date, run.start_date, "the second call joins the first run");
  assert.deepEqual(again.results, { succeed: 42 });
});

test("a failed run is an error with the run; its failed tasks are found with their logs, and cleared", async () => {
  const since = new Date(Date.now() - 1000);
  const dag_run_id = `flows-${Date.now()}`;
  const params = { dag_id: "failure", dag_run_id };
  const failed = await airflow.dagRuns.triggerAndWait(params, quick).catch((error) => error);
  assert.ok(failed instanceof DagRunFailedError);
  assert.equal(failed.run.dag_run_id, dag_run_id);

  const found = await airflow.dagRuns.failedSince({ since, dag_id: "failure" });
  const { tasks } = found.find(({ run }) => run.dag_run_id === dag_run_id);
  assert.deepEqual(tasks.map(({ task }) => [task.task_id, task.state]).sort(), [
    ["after", "upstream_failed"],
    ["fail", "failed"],
  ]);
  const log = tasks.find(({ task }) => task.task_id === "fail").log;
  assert.ok(
    log.some((line) => JSON.stringify(line).includes("fails on purpose")),
    JSON.stringify(log),
  );

  const planned = await airflow.dagRuns.clearFailed(params, { dryRun: true });
  assert.deepEqual(planned.taskInstances.map(({ task_id }) => task_id).sort(), ["after", "fail"]);
  assert.equal((await airflow.dagRuns.get(params)).state, "failed", "a dry run changes nothing");
  const cleared = await airflow.dagRuns.clearFailed(params);
  assert.deepEqual(cleared.taskInstances.map(({ task_id }) => task_id).sort(), ["after", "fail"]);
  const again = await airflow.dagRuns.triggerAndWait(params, { ...quick, allowFailure: true });
  assert.equal(again.state, "failed");
  assert.equal((await airflow.taskInstances.get({ ...params, task_id: "fail" })).try_number, 2);
  assert.deepEqual(
    (await airflow.dagRuns.clearFailed({ dag_id: "success", dag_run_id: "no_such_run" }).catch((error) => error)).status,
    404,
  );
});

test("a paused DAG and a missing DAG are errors, and no run starts", async () => {
  await assert.rejects(airflow.dagRuns.triggerAndWait({ dag_id: "paused" }, quick), DagPausedError);
  await assert.rejects(airflow.dagRuns.triggerAndWait({ dag_id: "broken" }, quick), (error) => {
    assert.ok(error instanceof DagImportError);
    assert.match(error.message, /broken\.py \(RuntimeError: broken on purpose\)/);
    return true;
  });
  assert.equal(await airflow.dagRuns.list({ dag_id: "paused" }).total(), 0);
});

test("a wait ends at its timeout, and the run continues", async () => {
  const params = { dag_id: "slow", dag_run_id: `flows-${Date.now()}` };
  await assert.rejects(airflow.dagRuns.triggerAndWait(params, { ...quick, timeout: 1500 }), { name: "TimeoutError" });
  const left = airflow.dagRuns.triggerAndWait(params, quick);
  for await (const _ of left) break;
  await assert.rejects(left, { name: "AbortError" });
  assert.equal((await airflow.dagRuns.triggerAndWait(params, quick)).state, "success");
});
