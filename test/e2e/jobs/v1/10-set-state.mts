// Marks a task as successful. Airflow 2 only plans it without `dry_run: false`.
//
//   10-set-state.mjs DAG RUN TASK
import { Airflow } from "airflow-client/v1";

const [dag_id = "", dag_run_id = "", task_id = ""] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const task = { dag_id, dag_run_id, task_id };
await airflow.taskInstances.update({ ...task, new_state: "success", dry_run: false });
console.log(`${task_id} is ${(await airflow.taskInstances.get(task)).state}`);
