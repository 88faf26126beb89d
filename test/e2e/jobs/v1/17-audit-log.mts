// Prints what a user did since yesterday, the newest first.
//
//   17-audit-log.mjs USER [SINCE]
import { Airflow } from "airflow-client/v1";

const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();
const [owner = "", after = yesterday] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const events = airflow.eventLogs.list({ owner, after, order_by: "-when", limit: 100 });
for await (const { when, event, dag_id, run_id, task_id } of events) {
  console.log([when, event, dag_id, run_id, task_id].filter((part) => part).join(" "));
}
