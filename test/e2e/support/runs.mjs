import { until } from "./until.mjs";

let count = 0;

/** Returns an id for a DAG run that no other suite uses. */
export const newRunId = () => `e2e_${process.pid}_${++count}`;

/** Triggers a run, waits until it has succeeded or failed, and returns it. */
export async function finished(airflow, dag_id, params = {}) {
  const { dag_run_id } = await airflow.dagRuns.trigger({ dag_id, dag_run_id: newRunId(), ...params });
  return ended(airflow, { dag_id, dag_run_id });
}

/** Waits until a run has ended, and returns it. */
export function ended(airflow, { dag_id, dag_run_id }) {
  return until(`run ${dag_run_id} of ${dag_id} has ended`, async () => {
    const run = await airflow.dagRuns.get({ dag_id, dag_run_id });
    return ["success", "failed"].includes(run.state) && run;
  });
}

/** Waits until a task instance has one of the states, and returns it. */
export function taskIn(states, airflow, params) {
  return until(`${params.task_id} of ${params.dag_id} is ${states.join(" or ")}`, async () => {
    const task = await airflow.taskInstances.get(params);
    return states.includes(task.state) && task;
  });
}

/** Ends all active runs of a DAG, such as those of a suite that was interrupted. */
export async function endRuns(airflow, dag_id) {
  const active = await airflow.dagRuns.list({ dag_id, state: ["queued", "running"] }).toArray();
  for (const { dag_run_id } of active) await airflow.dagRuns.update({ dag_id, dag_run_id, state: "failed" });
}
