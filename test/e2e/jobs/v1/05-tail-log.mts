// Follows the log of a task until the task ends, and ends with its state.
//
//   05-tail-log.mjs DAG RUN TASK
import { Airflow } from "airflow-client/v1";

const [dag_id = "", dag_run_id = "", task_id = ""] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const log = airflow.taskInstances.tailLogs({ dag_id, dag_run_id, task_id }, { followRetries: true, interval: 1000 });
for await (const { timestamp, level, event, traceback } of log) console.log(timestamp ?? "", level ?? "", event, traceback ?? "");
const { state } = await log;
console.log(`${task_id} ended as ${state}`);
if (state !== "success") process.exitCode = 1;
