// Runs a DAG for some dates, four runs at a time, and prints the progress. Airflow 2 has no backfills in its API.
//
//   02-backfill.mjs DAG DAY...
import { Airflow } from "airflow-client/v1";

const [dag_id = "daily_sales", ...days] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const logical_dates = days.map((day) => `${day}T00:00:00Z`);
const backfill = airflow.dagRuns.backfill({ dag_id, logical_dates }, { unpause: true, maxActiveRuns: 4 });
for await (const { dag_run_id, state, done, total } of backfill) console.log(`${dag_run_id} is ${state}, ${done} of ${total} done`);
for (const { logical_date, state } of (await backfill).runs) console.log(`${logical_date?.slice(0, 10)} ${state}`);
