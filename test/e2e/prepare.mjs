import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installClient } from "./client-package.mjs";
import { readModels } from "./validator/model.mjs";

/** Creates the files that all suites of a run share: the installed client, and the models of its APIs. */
export async function prepare(folder) {
  const client = await installClient(join(folder, "client"));
  const models = join(folder, "models.json");
  writeFileSync(models, JSON.stringify(readModels()));
  return { client, models, records: join(folder, "records") };
}

/** Writes the description of a server to a file for the processes that test it. Returns the path of the file. */
export function describeServer(folder, { release, airflow, api, url, users, home, log, database, control }, prepared) {
  const file = join(folder, `${release}.json`);
  writeFileSync(file, JSON.stringify({ release, airflow, api, url, users, home, log, database, control, ...prepared }));
  return file;
}
