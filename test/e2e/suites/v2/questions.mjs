import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { ended, newRunId, taskIn } from "../../support/runs.mjs";
import { until } from "../../support/until.mjs";

const airflow = connect();
const viewer = connect("viewer");
const waiting = ["awaiting_input", "deferred"];

test("a person answers a question, and the task continues", async () => {
  const run = { dag_id: "questions", dag_run_id: newRunId() };
  await airflow.dagRuns.trigger(run);
  await taskIn(waiting, airflow, { ...run, task_id: "choose" });
  await schedulerHasLooked();
  const task = { ...run, task_id: "choose", map_index: -1 };
  const asked = await airflow.hitlDetails.get(task);
  assert.deepEqual([asked.options, asked.response_received], [["red", "green", "blue"], false]);
  const open = await airflow.hitlDetails
    .list({ dag_id: "~", dag_run_id: "~", response_received: false, dag_id_pattern: "questions" })
    .toArray();
  assert.ok(open.some(({ task_instance }) => task_instance.dag_run_id === run.dag_run_id));
  await refused(403, viewer.hitlDetails.update({ ...task, chosen_options: ["red"] }));
  const answered = await airflow.hitlDetails.update({ ...task, chosen_options: ["green"], params_input: { reason: "why not" } });
  assert.deepEqual(answered.chosen_options, ["green"]);
  await refused(409, airflow.hitlDetails.update({ ...task, chosen_options: ["red"] }));
  assert.equal((await ended(airflow, run)).state, "success");
  const done = await airflow.hitlDetails.get(task);
  assert.deepEqual([done.chosen_options, done.responded_by_user.name], [["green"], "admin"]);
});

test("the question of an earlier try of a task", async () => {
  const run = { dag_id: "approval", dag_run_id: newRunId() };
  await airflow.dagRuns.trigger(run);
  const task = { ...run, task_id: "approve", map_index: -1 };
  await taskIn(waiting, airflow, { ...run, task_id: "approve" });
  await schedulerHasLooked();
  await airflow.hitlDetails.update({ ...task, chosen_options: ["Approve"] });
  assert.equal((await ended(airflow, run)).state, "success");
  await airflow.taskInstances.clear({ ...run, task_ids: ["approve"], only_failed: false, dry_run: false });
  await taskIn(waiting, airflow, { ...run, task_id: "approve" });
  const before = await airflow.hitlDetails.try({ ...task, try_number: 1 });
  assert.deepEqual(before.chosen_options, ["Approve"]);
  await airflow.hitlDetails.update({ ...task, chosen_options: ["Reject"] });
  await ended(airflow, run);
});

test("requests that the server refuses", async () => {
  const none = { dag_id: "questions", dag_run_id: "no_such_run", task_id: "choose", map_index: -1 };
  await refused(404, airflow.hitlDetails.get(none));
  await refused(404, airflow.hitlDetails.update({ ...none, chosen_options: ["red"] }));
  await refused(404, airflow.hitlDetails.try({ ...none, try_number: 1 }));
  await refused(422, airflow.hitlDetails.update({ ...none, chosen_options: [] }));
});

/** Waits until the scheduler has noticed that the task waits. Otherwise an answer fails the task (3.3.2). */
async function schedulerHasLooked() {
  const since = Date.now();
  await until("the scheduler has looked", async () => {
    const { scheduler } = await airflow.health.get();
    return Date.parse(scheduler.latest_scheduler_heartbeat ?? "") > since;
  });
}
