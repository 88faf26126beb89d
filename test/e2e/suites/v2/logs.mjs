import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { ended, finished, newRunId, taskIn } from "../../support/runs.mjs";

const airflow = connect();

test("a log is returned as a whole and line by line", async () => {
  const { dag_run_id } = await finished(airflow, "success");
  const log = { dag_id: "success", dag_run_id, task_id: "succeed", try_number: 1 };
  const { content } = await airflow.taskInstances.logs(log);
  assert.ok(content.some(({ event }) => event === "all is well"));
  const lines = [];
  for await (const { event } of airflow.taskInstances.logs({ ...log, accept: "application/x-ndjson", full_content: true }))
    lines.push(event);
  assert.ok(lines.includes("all is well"));
});

test("the log of a failed task has the details of the error", async () => {
  const { dag_run_id } = await finished(airflow, "failure");
  const log = { dag_id: "failure", dag_run_id, task_id: "fail", try_number: 1 };
  const { content } = await airflow.taskInstances.logs(log);
  assert.ok(content.some((line) => JSON.stringify(line).includes("fails on purpose")));
  for await (const line of airflow.taskInstances.logs({ ...log, accept: "application/x-ndjson" }))
    assert.equal(typeof line.event, "string");
});

test("the log of a task that is running", async () => {
  const dag_run_id = newRunId();
  await airflow.dagRuns.trigger({ dag_id: "slow", dag_run_id });
  const task = { dag_id: "slow", dag_run_id, task_id: "log_slowly" };
  await taskIn(["running"], airflow, task);
  const { content, continuation_token } = await airflow.taskInstances.logs({ ...task, try_number: 1 });
  assert.ok(Array.isArray(content));
  if (continuation_token) await airflow.taskInstances.logs({ ...task, try_number: 1, token: continuation_token });
  for await (const { event } of airflow.taskInstances.logs({ ...task, try_number: 1, accept: "application/x-ndjson" })) {
    assert.equal(typeof event, "string");
  }
  assert.equal((await ended(airflow, task)).state, "success");
});

test("the URL of an external log", async () => {
  const { dag_run_id } = await finished(airflow, "success");
  await refused(400, airflow.taskInstances.externalLogUrl({ dag_id: "success", dag_run_id, task_id: "succeed", try_number: 1 }));
});

test("requests that the server refuses", async () => {
  const { dag_run_id } = await finished(airflow, "success");
  const log = { dag_id: "success", dag_run_id, task_id: "succeed", try_number: 1 };
  await refused(404, airflow.taskInstances.logs({ ...log, task_id: "no_such_task" }));
  await refused(404, airflow.taskInstances.logs({ ...log, dag_run_id: "no_such_run" }));
  await refused(400, airflow.taskInstances.logs({ ...log, token: "no token of theirs" }));
  await refused(406, airflow.taskInstances.logs(log, { headers: { accept: "application/xml" } }));
});
