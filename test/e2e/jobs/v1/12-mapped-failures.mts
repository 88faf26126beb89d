// Prints the failed instances of a mapped task, and runs the task again. Airflow 2 clears all failed instances of a task, and no others.
//
//   12-mapped-failures.mjs DAG RUN TASK
import { Airflow } from "airflow-client/v1";

const [dag_id = "", dag_run_id = "", task_id = ""] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const failed = await airflow.taskInstances.listMapped({ dag_id, dag_run_id, task_id, state: ["failed"] }).toArray();
for (const { map_index } of failed) console.log(`${task_id}[${map_index}] failed`);
const { taskInstances } = await airflow.dagRuns.clearFailed({ dag_id, dag_run_id, task_ids: [task_id] });
console.log(`${taskInstances.length} run again`);
