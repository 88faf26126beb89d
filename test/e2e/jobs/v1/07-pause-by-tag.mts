// Pauses all DAGs with a tag before a release, or unpauses them afterwards.
//
//   07-pause-by-tag.mjs pause TAG
//   07-pause-by-tag.mjs unpause TAG
import { Airflow, PauseFailedError } from "airflow-client/v1";

const [command = "pause", tag = "nightly"] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

try {
  const { changed } = await airflow.dags.pauseAll({ tags: [tag], paused: command !== "unpause" });
  for (const { dag_id, is_paused } of changed) console.log(`${dag_id} is ${is_paused ? "paused" : "active"}`);
} catch (error) {
  if (!(error instanceof PauseFailedError)) throw error;
  for (const { dag_id, error: reason } of error.result.failed) console.error(`${dag_id}: ${reason.message}`);
  process.exitCode = 1;
}
