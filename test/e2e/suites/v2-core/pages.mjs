import assert from "node:assert/strict";
import { before, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { newRunId } from "../../support/runs.mjs";

// Tests lists on older servers. Cursors were added in 3.2. Older servers do not have the parameter.
const airflow = connect();
const viewer = connect("viewer");
const dag_id = "paused";
const ids = [newRunId(), newRunId(), newRunId(), newRunId(), newRunId()];

before(async () => {
  for (const dag_run_id of ids) await airflow.dagRuns.trigger({ dag_id, dag_run_id });
});

const ours = (runs) => runs.map(({ dag_run_id }) => dag_run_id).filter((id) => ids.includes(id));

test("every run is listed once, by offset and with a requested cursor", async () => {
  for (const limit of [1, 2, 50]) {
    assert.deepEqual(ours(await airflow.dagRuns.list({ dag_id, limit, order_by: ["id"] }).toArray()), ids, `by offset, ${limit} a page`);
    const byCursor = await airflow.dagRuns.list({ dag_id, limit, order_by: ["id"], cursor: "" }).toArray();
    assert.deepEqual(ours(byCursor), ids, `by cursor, ${limit} a page`);
  }
});

test("task instances of all runs are listed, by offset and with a requested cursor", async () => {
  const filter = { dag_id, dag_run_id: "~", limit: 2 };
  assert.deepEqual(ours(await airflow.taskInstances.list(filter).toArray()).sort(), [...ids].sort());
  assert.deepEqual(ours(await airflow.taskInstances.list({ ...filter, cursor: "" }).toArray()).sort(), [...ids].sort());
});

test("a viewer can only read", async () => {
  assert.equal((await viewer.dagRuns.get({ dag_id, dag_run_id: ids[0] })).dag_run_id, ids[0]);
  await refused(403, viewer.dagRuns.trigger({ dag_id }));
  await refused(403, viewer.variables.create({ key: "e2e_viewer", value: "1" }));
  await refused(403, viewer.pools.delete({ pool_name: "default_pool" }));
});
