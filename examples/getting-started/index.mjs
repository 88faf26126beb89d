// #region getting-started
import { Airflow, passwordGrant } from "airflow-client";

const { AIRFLOW_API_URL = "http://localhost:8080", AIRFLOW_USERNAME = "admin", AIRFLOW_PASSWORD = "admin" } = process.env;

const airflow = new Airflow({
  baseUrl: AIRFLOW_API_URL,
  auth: passwordGrant({ username: AIRFLOW_USERNAME, password: AIRFLOW_PASSWORD }),
});

// Every DAG, page after page.
const dags = [];
for await (const dag of airflow.dags.list({ limit: 5, order_by: ["dag_id"] })) dags.push(dag.dag_id);
console.log(`${dags.length} DAGs: ${dags.slice(0, 3).join(", ")}, ...`);

// Trigger a run and wait for it. A call with the same dag_run_id would join this run.
const run = await airflow.dagRuns.triggerAndWait(
  { dag_id: process.env.AIRFLOW_DAG_ID ?? "example_bash_operator", conf: { reason: "getting started" } },
  { unpause: true, interval: 500, timeout: 90_000, onProgress: ({ state }) => console.log(`The run is ${state}`) },
);
console.log(`${run.dag_run_id} took ${run.duration} s`);

// What its first task wrote, line by line.
const { dag_id, dag_run_id } = run;
const { task_instances } = await airflow.taskInstances.list({ dag_id, dag_run_id, state: ["success"], limit: 1 });
for (const { task_id, try_number } of task_instances) {
  const lines = airflow.taskInstances.logs({ dag_id, dag_run_id, task_id, try_number, accept: "application/x-ndjson" });
  for await (const { timestamp, event } of lines) console.log(`${task_id}: ${timestamp ?? "-"} ${event}`);
}

// An error as a value: the status tells which body it has.
const missing = await airflow.dags.get({ dag_id: "no_such_dag" }).safe();
if (!missing.ok && missing.status === 404) console.log(`404: ${missing.error.detail}`);
// #endregion
