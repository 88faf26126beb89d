// Triggers a run with a configuration, waits for it, and prints what its tasks returned.
//
//   01-trigger-and-wait.mjs [DAG] [RUN] [DAY] [TASK...]
import { Airflow } from "airflow-client/v1";

const [dag_id = "daily_sales", dag_run_id = `sales-${Date.now()}`, day = "2026-01-31", ...tasks] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const run = await airflow.dagRuns.triggerAndWait(
  { dag_id, dag_run_id, conf: { day } },
  { results: tasks, timeout: 600_000, onProgress: ({ state }) => console.log(`the run is ${state}`) },
);
const seconds = (Date.parse(run.end_date ?? "") - Date.parse(run.start_date ?? "")) / 1000;
console.log(`${run.dag_run_id} took ${seconds} s`);
for (const [task, value] of Object.entries(run.results)) console.log(`${task} returned ${JSON.stringify(value)}`);
