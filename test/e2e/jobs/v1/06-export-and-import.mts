// Writes the variables and connections of a server to files, or makes the server match the files.
//
//   06-export-and-import.mjs export FOLDER
//   06-export-and-import.mjs import FOLDER
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Airflow, connectionsFromJson, connectionsToJson, variablesFromJson, variablesToJson } from "airflow-client/v1";

const [command, folder = "."] = process.argv.slice(2);
const variablesFile = join(folder, "variables.json");
const connectionsFile = join(folder, "connections.json");
const airflow = Airflow.fromEnv();

if (command === "export") {
  const variables = await airflow.variables.export();
  const connections = await airflow.connections.export();
  await writeFile(variablesFile, variablesToJson(variables.entries));
  await writeFile(connectionsFile, connectionsToJson(connections.entries));
  console.log(`${variables.entries.length} variables, ${connections.entries.length} connections`);
  for (const { key, properties } of [...variables.hidden, ...connections.hidden]) console.log(`${key} hides ${properties.join(", ")}`);
} else if (command === "import") {
  const variables = await airflow.variables.sync(variablesFromJson(await readFile(variablesFile, "utf8")));
  const connections = await airflow.connections.sync(connectionsFromJson(await readFile(connectionsFile, "utf8")));
  for (const { created, updated } of [variables, connections]) {
    console.log(`created: ${created.join(", ") || "nothing"}; updated: ${updated.join(", ") || "nothing"}`);
  }
} else {
  console.error("say export or import");
  process.exitCode = 2;
}
