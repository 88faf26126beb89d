// Prints the health of Airflow and the files that it cannot import. Ends with 1 if Airflow is not healthy.
import { Airflow } from "airflow-client/v1";

const airflow = Airflow.fromEnv();

const { healthy, components } = await airflow.health.probe({ maxAge: 60_000 }, { timeout: 10_000 });
for (const { name, status, age } of components) {
  console.log(`${name} is ${status ?? "missing"}${age === null ? "" : `, seen ${Math.round(age / 1000)} s ago`}`);
}
const { importErrors } = await airflow.importErrors.export();
for (const { filename, stack_trace } of importErrors) console.log(`${filename}: ${stack_trace?.trimEnd().split("\n").at(-1)}`);
if (!healthy) process.exitCode = 1;
