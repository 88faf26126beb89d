import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { ended, newRunId, taskIn } from "../../support/runs.mjs";

const airflow = connect();

test("the log of a task, while it runs and after, as JSON and as text", async () => {
  const run = { dag_id: "slow", dag_run_id: newRunId() };
  await airflow.dagRuns.trigger(run);
  const log = { ...run, task_id: "log_slowly", task_try_number: 1 };
  await taskIn(["running"], airflow, log);
  const begun = await airflow.taskInstances.logs({ ...log, full_content: false });
  assert.equal(typeof begun.content, "string");
  await airflow.taskInstances.logs({ ...log, full_content: false, token: begun.continuation_token });
  assert.equal((await ended(airflow, run)).state, "success");
  assert.match((await airflow.taskInstances.logs({ ...log, full_content: true })).content, /line 7/);
  assert.match(await airflow.taskInstances.logs({ ...log, accept: "text/plain" }), /line 7/);
  await refused(404, airflow.taskInstances.logs({ ...log, task_id: "no_such_task" }));
  await refused(404, airflow.taskInstances.logs({ ...log, dag_run_id: "no_such_run" }));
  await refused(400, airflow.taskInstances.logs({ ...log, token: "no token of theirs" }));
});
