import { pushedValues } from "../../support/pushed-values.mjs";
import { equal, failureOf, ok } from "../check.mjs";

export const xcomRead = {
  title: "an XCom of each JSON type is read as a value of that type",
  async run({ airflow, client, name, quick }) {
    const run = { dag_id: "values", dag_run_id: name };
    await airflow.dagRuns.triggerAndWait(run, quick);
    const read = (xcom_key) => airflow.xcoms.read({ ...run, task_id: "push", xcom_key });
    const values = {};
    for (const key of Object.keys(expected)) values[key] = await read(key);
    equal(values, expected);
    ok((await failureOf(read("none"))) instanceof client.NotFoundError, "NotFoundError");
  },
};

const expected = { ...pushedValues, return_value: { returned: true } };
