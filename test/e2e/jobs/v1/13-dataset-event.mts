// Reports that a dataset has changed, and prints the runs that this starts.
//
//   13-dataset-event.mjs URI
import { setTimeout as pause } from "node:timers/promises";
import { Airflow } from "airflow-client/v1";

const [uri = ""] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const { consuming_dags = [] } = await airflow.datasets.get({ uri });
const consumers = consuming_dags.flatMap(({ dag_id }) => dag_id ?? []).sort();
console.log(`${uri} starts ${consumers.join(", ")}`);

const { timestamp = "" } = await airflow.datasetEvents.create({ dataset_uri: uri, extra: { by: "an operator" } });
const newRuns = () => airflow.dagRuns.listBatch({ dag_ids: consumers, start_date_gte: timestamp }).toArray();
let runs = await newRuns();
for (let tries = 0; runs.length === 0 && tries < 30; tries++, runs = await newRuns()) await pause(1000);
for (const { dag_id, dag_run_id, run_type } of runs) console.log(`${dag_id} ${dag_run_id} is ${run_type}`);
