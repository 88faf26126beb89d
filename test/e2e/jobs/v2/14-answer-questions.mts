// Prints the questions that tasks ask people, and answers those of one DAG.
//
//   14-answer-questions.mjs [DAG] [ANSWER]
import { Airflow, ConflictError } from "airflow-client";

const [dag, answer] = process.argv.slice(2);
const airflow = Airflow.fromEnv();

const pending = airflow.hitlDetails.list({ dag_id: "~", dag_run_id: "~", response_received: false, order_by: ["created_at"] });
for await (const { subject, options, task_instance } of pending) {
  const { dag_id, dag_run_id, task_id, map_index } = task_instance;
  console.log(`${dag_id} ${dag_run_id} ${task_id}: ${subject} (${options.join(", ")})`);
  if (dag_id !== dag || answer === undefined) continue;
  try {
    const response = await airflow.hitlDetails.update({ dag_id, dag_run_id, task_id, map_index, chosen_options: [answer] });
    console.log(`answered ${response.chosen_options.join(", ")} as ${response.responded_by.name}`);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    console.log("someone else has answered");
  }
}
