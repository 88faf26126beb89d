import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { ended, newRunId, taskIn } from "../../support/runs.mjs";

const airflow = connect();

test("a deferred task has the trigger that it waits for", async () => {
  const run = { dag_id: "deferred", dag_run_id: newRunId() };
  await airflow.dagRuns.trigger(run);
  const { trigger } = await taskIn(["deferred"], airflow, { ...run, task_id: "wait" });
  assert.match(trigger.classpath, /Trigger/);
  await airflow.dagRuns.update({ ...run, state: "failed" });
  assert.equal((await ended(airflow, run)).state, "failed");
});
