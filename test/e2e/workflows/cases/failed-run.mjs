import { failureOf, ok } from "../check.mjs";

const runs = new WeakMap();

/** Returns a failed run, the same for all cases of a platform. */
export function failedRun(context) {
  const run = runs.get(context) ?? newRun(context);
  runs.set(context, run);
  return run;
}

async function newRun({ airflow, client, name, quick }) {
  const params = { dag_id: "failure", dag_run_id: name };
  const error = await failureOf(airflow.dagRuns.triggerAndWait(params, quick));
  ok(error instanceof client.DagRunFailedError && error.run.dag_run_id === name, `DagRunFailedError, not ${error}`);
  return params;
}
