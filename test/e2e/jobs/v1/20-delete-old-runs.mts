// Prints the runs that ended before a time, except for the newest of each DAG. Deletes them if the last argument is "delete".
//
//   20-delete-old-runs.mjs BEFORE KEEP [DAG] [delete]
import { Airflow } from "airflow-client/v1";

const [before = new Date(Date.now() - 90 * 24 * 60 * 60 * 1000).toISOString(), keep = "10", dag, command] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const dryRun = command !== "delete";
const params = { before, keep: Number(keep), ...(dag !== undefined && { dag_id: dag }) };
const { planned, deleted } = await airflow.dagRuns.deleteOlderThan(params, { dryRun });
for (const { dag_id, dag_run_id } of dryRun ? planned : deleted)
  console.log(`${dryRun ? "would delete" : "deleted"} ${dag_id} ${dag_run_id}`);
