// Marks a task as successful. Says so if it already is.
//
//   10-set-state.mjs DAG RUN TASK
import { Airflow, ConflictError } from "airflow-client";

const [dag_id = "", dag_run_id = "", task_id = ""] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

try {
  const { task_instances } = await airflow.taskInstances.update({ dag_id, dag_run_id, task_id, new_state: "success" });
  for (const task of task_instances) console.log(`${task.task_id} is ${task.state}`);
} catch (error) {
  if (!(error instanceof ConflictError)) throw error;
  console.log(`nothing to do: ${error.detail}`);
}
