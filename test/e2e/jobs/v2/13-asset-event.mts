// Reports that an asset has changed, and prints the runs that this starts. Then runs the DAG that produces the asset.
//
//   13-asset-event.mjs URI
import { setTimeout as pause } from "node:timers/promises";
import { Airflow } from "airflow-client";

const [uri = ""] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const asset = (await airflow.assets.list({ uri_pattern: uri }).toArray()).find((each) => each.uri === uri);
if (asset === undefined) throw new Error(`there is no asset ${uri}`);
const consumers = asset.scheduled_dags.map(({ dag_id }) => dag_id).sort();
console.log(`${uri} starts ${consumers.join(", ")}`);

const { timestamp } = await airflow.assetEvents.create({ asset_id: asset.id, extra: { by: "an operator" } });
const newRuns = () => airflow.dagRuns.listBatch({ dag_ids: consumers, run_after_gte: timestamp }).toArray();
let runs = await newRuns();
for (let tries = 0; runs.length === 0 && tries < 30; tries++, runs = await newRuns()) await pause(1000);
for (const { dag_id, dag_run_id, run_type } of runs) console.log(`${dag_id} ${dag_run_id} is ${run_type}`);

const { dag_id, dag_run_id } = await airflow.assets.materialize({ asset_id: asset.id });
console.log(`${dag_id} ${dag_run_id} produces ${uri}`);
