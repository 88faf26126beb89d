// Compares two runs of a DAG, task by task.
//
//   11-compare-runs.mjs DAG RUN OTHER_RUN
import { Airflow } from "airflow-client/v1";

const [dag_id = "", left = "", right = ""] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const rows = new Map<string, string[]>();
for (const [column, dag_run_id] of [left, right].entries()) {
  for await (const { task_id = "", map_index = -1, state, duration } of airflow.taskInstances.list({ dag_id, dag_run_id })) {
    const name = map_index < 0 ? task_id : `${task_id}[${map_index}]`;
    const row = rows.get(name) ?? ["-", "-"];
    row[column] = `${state} ${duration?.toFixed(1) ?? "-"} s`;
    rows.set(name, row);
  }
}
console.log(`task | ${left} | ${right}`);
for (const [name, cells] of rows) console.log(`${name} | ${cells.join(" | ")}`);
