// Prints the failed instances of a mapped task, and runs only these again.
//
//   12-mapped-failures.mjs DAG RUN TASK
import { Airflow } from "airflow-client";

const [dag_id = "", dag_run_id = "", task_id = ""] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const failed = await airflow.taskInstances.listMapped({ dag_id, dag_run_id, task_id, state: ["failed"] }).toArray();
for (const { map_index, rendered_map_index } of failed) console.log(`${task_id}[${rendered_map_index ?? map_index}] failed`);
if (failed.length > 0) {
  const task_ids = failed.map(({ map_index }) => [task_id, map_index] as const);
  const { taskInstances } = await airflow.dagRuns.clearFailed({ dag_id, dag_run_id, task_ids });
  console.log(`run again: ${taskInstances.map(({ map_index }) => map_index).join(", ")}`);
}
