// Reads what a task returned, as a list of numbers, and prints the sum.
//
//   09-read-xcom.mjs DAG RUN TASK
import { Airflow } from "airflow-client/v1";

const [dag_id = "", dag_run_id = "", task_id = ""] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

function numbers(value: unknown): readonly number[] {
  if (Array.isArray(value) && value.every((item) => typeof item === "number")) return value;
  throw new TypeError("not a list of numbers");
}

const rows = await airflow.xcoms.read({ dag_id, dag_run_id, task_id }).as(numbers);
console.log(`${rows.length} rows, sum ${rows.reduce((sum, row) => sum + row, 0)}`);
