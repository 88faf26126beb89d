import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { context } from "../../support/context.mjs";

const airflow = connect();
const quick = { interval: 500 };
const trigger = (run) => airflow.dagRuns.trigger(context.api === "v1" ? run : { ...run, logical_date: null });

test("a log is tailed while the task writes it, each line once, until the task ends", async () => {
  const run = { dag_id: "slow", dag_run_id: `tail-${Date.now()}` };
  await trigger(run);
  const lines = [];
  const log = airflow.taskInstances.tailLogs({ ...run, task_id: "log_slowly" }, quick);
  let before;
  for await (const line of log) {
    if (line.event.startsWith("line 0")) before = (await airflow.dagRuns.get(run)).state;
    lines.push(line);
  }
  assert.equal(before, "running", "the first line comes while the task runs");
  assert.equal((await log).state, "success");
  const numbered = lines.map(({ event }) => event).filter((event) => /^line \d$/.test(event));
  assert.deepEqual(
    numbered,
    Array.from({ length: 8 }, (_, at) => `line ${at}`),
  );
  assert.ok(lines.every(({ try_number }) => try_number === 1));
  const whole = [];
  for await (const line of airflow.taskInstances.tailLogs({ ...run, task_id: "log_slowly" }, quick)) whole.push(line);
  assert.deepEqual(
    lines.filter(({ timestamp }) => timestamp !== null),
    whole.filter(({ timestamp }) => timestamp !== null),
  );
});

test("the log of the next try follows when a task is retried", async () => {
  const run = { dag_id: "retries", dag_run_id: `tail-${Date.now()}` };
  await trigger(run);
  const tries = new Set();
  const log = airflow.taskInstances.tailLogs({ ...run, task_id: "second_time_lucky" }, { ...quick, followRetries: true });
  for await (const { try_number } of log) tries.add(try_number);
  assert.deepEqual([...tries], [1, 2]);
  assert.equal((await log).state, "success");
  const first = [];
  for await (const line of airflow.taskInstances.tailLogs({ ...run, task_id: "second_time_lucky", try_number: 1 }, quick)) first.push(line);
  assert.ok(first.some((line) => JSON.stringify(line).includes("fails the first time")));
});

test("a task that never ran has no lines; a missing task is an error", async () => {
  const run = { dag_id: "failure", dag_run_id: `tail-${Date.now()}` };
  await airflow.dagRuns.triggerAndWait(run, { ...quick, allowFailure: true });
  const lines = [];
  for await (const line of airflow.taskInstances.tailLogs({ ...run, task_id: "after" }, quick)) lines.push(line);
  assert.deepEqual(lines, []);
  await assert.rejects(airflow.taskInstances.tailLogs({ ...run, task_id: "none" }, quick), { status: 404 });
  await assert.rejects(airflow.taskInstances.tailLogs({ ...run, task_id: "fail", try_number: 7 }, quick), { name: "RequestError" });
});
