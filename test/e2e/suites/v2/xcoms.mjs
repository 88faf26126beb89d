import assert from "node:assert/strict";
import { before, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { pushedValues } from "../../support/pushed-values.mjs";
import { finished } from "../../support/runs.mjs";

const airflow = connect();
const viewer = connect("viewer");
let task;

before(async () => {
  const { dag_id, dag_run_id } = await finished(airflow, "values");
  task = { dag_id, dag_run_id, task_id: "push" };
});

test("an XCom of each JSON type, as JSON and as text", async () => {
  for (const [xcom_key, value] of Object.entries({ ...pushedValues, null: null })) {
    assert.deepEqual((await airflow.xcoms.get({ ...task, xcom_key, stringify: false })).value, value, xcom_key);
    const { value: text } = await airflow.xcoms.get({ ...task, xcom_key, stringify: true });
    assert.ok(text === null || typeof text === "string", xcom_key);
  }
  assert.equal((await airflow.xcoms.get({ ...task, xcom_key: "integer", deserialize: true, stringify: false })).value, 7);
  assert.equal((await airflow.xcoms.get({ ...task, xcom_key: "slash/key" })).value, "a slash in the key");
});

test("XComs of one task and of all tasks are listed", async () => {
  const entries = await airflow.xcoms.list({ ...task, limit: 3 }).toArray();
  assert.equal(entries.length, 9);
  const everywhere = await airflow.xcoms.list({ dag_id: "~", dag_run_id: "~", task_id: "~", xcom_key: "integer" }).toArray();
  assert.ok(everywhere.length >= 1);
});

test("an XCom is created, changed and deleted", async () => {
  const made = await airflow.xcoms.create({ ...task, key: "e2e", value: { a: [1] } });
  assert.equal(made.key, "e2e");
  await refused(409, airflow.xcoms.create({ ...task, key: "e2e", value: 1 }));
  const changed = await airflow.xcoms.update({ ...task, xcom_key: "e2e", value: [2] });
  assert.equal(changed.key, "e2e");
  assert.deepEqual((await airflow.xcoms.get({ ...task, xcom_key: "e2e", stringify: false })).value, [2]);
  await airflow.xcoms.delete({ ...task, xcom_key: "e2e" });
  await refused(404, airflow.xcoms.get({ ...task, xcom_key: "e2e" }));
});

test("requests that the server refuses", async () => {
  await refused(404, airflow.xcoms.get({ ...task, xcom_key: "no_such_key" }));
  await refused(404, airflow.xcoms.update({ ...task, xcom_key: "no_such_key", value: 1 }));
  await refused(404, airflow.xcoms.delete({ ...task, xcom_key: "no_such_key" }));
  await refused(404, airflow.xcoms.create({ ...task, task_id: "no_such_task", key: "a", value: 1 }));
  await refused(403, viewer.xcoms.create({ ...task, key: "a", value: 1 }));
});
