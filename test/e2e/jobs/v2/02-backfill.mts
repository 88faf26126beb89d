// Runs a DAG for a range of dates, four runs at a time, and prints the progress.
//
//   02-backfill.mjs DAG FIRST_DAY LAST_DAY
import { Airflow } from "airflow-client";

const [dag_id = "daily_sales", first = "2026-01-01", last = "2026-01-07"] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const backfill = airflow.backfills.runAndWait(
  { dag_id, from_date: `${first}T00:00:00Z`, to_date: `${last}T23:59:59Z`, max_active_runs: 4 },
  { unpause: true },
);
for await (const { states, total } of backfill) console.log(`${states["success"] ?? 0} of ${total} runs succeeded`);
for (const { logical_date, state } of (await backfill).runs) console.log(`${logical_date?.slice(0, 10)} ${state}`);
