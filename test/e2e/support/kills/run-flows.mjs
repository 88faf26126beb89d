// The flows of one run: waiting for it, and following its log.
import assert from "node:assert/strict";
import { hasUniqueItems, waitOptions } from "./shared.mjs";

/**
 * `triggerAndWait`, for a run with or without an id of ours. Exactly one run must exist if the flow returned one, and at most one otherwise.
 * The error must name it.
 */
export async function wait({ number, choice, isPatient }, observer) {
  const dag_id = choice < 0.5 ? "slow" : "success";
  const hasOurId = choice % 0.5 < 0.25;
  const readIds = async () => (await observer.dagRuns.list({ dag_id }).toArray()).map((run) => run.dag_run_id);
  const idsBefore = new Set(await readIds());
  const states = [];
  return {
    start: (airflow) =>
      airflow.dagRuns.triggerAndWait(
        { dag_id, ...(hasOurId && { dag_run_id: `kill-${number}` }) },
        {
          ...waitOptions(isPatient),
          results: dag_id === "success" ? ["succeed"] : [],
          onProgress: ({ state }) => states.push(state),
        },
      ),
    check: async ({ value, error }) => {
      const created = (await readIds()).filter((id) => !idsBefore.has(id));
      assert.ok(created.length <= 1, `one run, not ${created}`);
      assert.ok(hasUniqueItems(states), `each state once: ${states}`);
      if (error !== undefined) {
        if (created.length > 0) assert.deepEqual([error.dag_run_id], created, "the error names the run");
        if (isPatient) assert.deepEqual(created, [], "an error of a flow that may wait comes before the run");
        return;
      }
      assert.deepEqual(created, [value.dag_run_id]);
      assert.equal(value.state, "success");
      assert.equal(states.at(-1), "success");
      assert.deepEqual(value.results, dag_id === "success" ? { succeed: 42 } : {});
      const [task] = await observer.taskInstances.list({ dag_id, dag_run_id: value.dag_run_id }).toArray();
      assert.equal(task.try_number, 1, "the task ran once");
    },
  };
}

/** `tailLogs` of a task that writes eight lines. Each must arrive once, and in order. */
export async function tail({ number, isPatient }, observer) {
  const run = { dag_id: "slow", dag_run_id: `kill-${number}` };
  await observer.dagRuns.trigger(run);
  const task = { ...run, task_id: "log_slowly" };
  const lines = [];
  return {
    start: (airflow) => airflow.taskInstances.tailLogs(task, { ...waitOptions(isPatient), onProgress: (line) => lines.push(line) }),
    check: async ({ value, error }) => {
      const all = [];
      await observer.taskInstances.tailLogs(task, { ...waitOptions(true), onProgress: (line) => all.push(line) });
      assert.deepEqual(
        numbered(all),
        Array.from({ length: 8 }, (_, index) => `line ${index}`),
      );
      assert.deepEqual(numbered(lines), numbered(all).slice(0, numbered(lines).length), "each line once, in order");
      if (error !== undefined) return assert.ok(!isPatient, `the flow may wait, and yet: ${error.stack}`);
      assert.equal(value.state, "success");
      assert.deepEqual(timed(lines), timed(all));
    },
  };
}

const numbered = (lines) => lines.map(({ event }) => event).filter((event) => /^line \d$/.test(event));

/** Lines without a time differ between two readings: the server writes where it found the log. */
const timed = (lines) => lines.filter(({ timestamp }) => timestamp !== null);
