// Prints the active DAGs with a schedule that have no run since yesterday.
//
//   08-did-not-run.mjs [SINCE]
import { Airflow } from "airflow-client/v1";

const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();
const [since = yesterday] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const runs = await airflow.dagRuns.list({ dag_id: "~", start_date_gte: since, limit: 100 }).toArray();
const ran = new Set(runs.map(({ dag_id }) => dag_id));
for await (const { dag_id, timetable_description, next_dagrun_create_after } of airflow.dags.list({ paused: false, order_by: "dag_id" })) {
  if (next_dagrun_create_after != null && !ran.has(dag_id)) console.log(`${dag_id} (${timetable_description}) has no run since ${since}`);
}
