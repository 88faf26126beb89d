// Prints the runs that failed since yesterday, with the reasons, and runs their failed tasks again.
//
//   03-clear-failed.mjs [SINCE] [DAG]
import { Airflow } from "airflow-client/v1";

const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();
const [since = yesterday, dag] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

for (const { run, tasks } of await airflow.dagRuns.failedSince({ since, ...(dag !== undefined && { dag_id: dag }) })) {
  const { dag_id, dag_run_id } = run;
  for (const { task, exception } of tasks) console.log(`${dag_id} ${dag_run_id} ${task.task_id}: ${exception ?? task.state}`);
  const { taskInstances } = await airflow.dagRuns.clearFailed({ dag_id, dag_run_id });
  console.log(`${dag_id} ${dag_run_id}: ${taskInstances.length} tasks run again`);
}
