// Prints the runs that have not started in time. Ends with 1 if there are any.
//
//   15-late-runs.mjs [MINUTES]
import { Airflow } from "airflow-client/v1";

const [minutes = "10"] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const late = await airflow.dags.lateRuns({ tolerance: Number(minutes) * 60_000 });
for (const { kind, dag_id, dag_run_id, due, delay } of late) {
  console.log(`${dag_id} ${dag_run_id ?? due} is ${kind}, ${Math.round(delay / 1000)} s late`);
}
if (late.length > 0) process.exitCode = 1;
