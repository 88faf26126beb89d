import assert from "node:assert/strict";
import { before, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { pushedValues } from "../../support/pushed-values.mjs";
import { finished } from "../../support/runs.mjs";

const airflow = connect();
let task;

before(async () => {
  const { dag_id, dag_run_id } = await finished(airflow, "values");
  task = { dag_id, dag_run_id, task_id: "push" };
});

test("an XCom of each JSON type, as JSON and as text", async () => {
  for (const [xcom_key, value] of Object.entries({ ...pushedValues, null: null })) {
    assert.deepEqual((await airflow.xcoms.get({ ...task, xcom_key, stringify: false })).value, value, xcom_key);
    const { value: text } = await airflow.xcoms.get({ ...task, xcom_key, stringify: true });
    assert.equal(typeof text, value === null ? "object" : "string", xcom_key);
  }
  const { value } = await airflow.xcoms.get({ ...task, xcom_key: "return_value", stringify: false });
  assert.deepEqual(value, { returned: true });
});

test("XComs of one task and of all tasks are listed", async () => {
  const entries = await airflow.xcoms.list({ ...task, limit: 3 }).toArray();
  assert.equal(entries.length, 8);
  const everywhere = await airflow.xcoms.list({ dag_id: "~", dag_run_id: "~", task_id: "~", xcom_key: "integer" }).toArray();
  assert.ok(everywhere.some(({ key }) => key === "integer"));
});

test("requests that the server refuses", async () => {
  await refused(404, airflow.xcoms.get({ ...task, xcom_key: "no_such_key" }));
  await refused(404, airflow.xcoms.get({ ...task, task_id: "no_such_task", xcom_key: "integer" }));
  await refused(400, airflow.xcoms.get({ ...task, xcom_key: "integer", deserialize: true, stringify: false }));
  await refused(400, airflow.xcoms.list({ ...task, offset: -1 }));
});
