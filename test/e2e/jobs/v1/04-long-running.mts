// Prints the tasks that have been running for longer than a number of minutes.
//
//   04-long-running.mjs [MINUTES]
import { Airflow } from "airflow-client/v1";

const [minutes = "60"] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const start_date_lte = new Date(Date.now() - Number(minutes) * 60_000).toISOString();
const tasks = airflow.taskInstances.list({ dag_id: "~", dag_run_id: "~", state: ["running"], start_date_lte });
for await (const { dag_id, dag_run_id, task_id, start_date, hostname } of tasks) {
  console.log(`${dag_id} ${dag_run_id} ${task_id} runs since ${start_date} on ${hostname}`);
}
