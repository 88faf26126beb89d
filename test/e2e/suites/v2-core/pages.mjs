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
  // Two runs have a logical date, the others none. Airflow 3.2.2 loses rows with a null in pages by cursor.
  const dates = ["2001-01-01T00:00:00Z", "2001-01-02T00:00:00Z"];
  for (const [index, dag_run_id] of ids.entries()) {
    const logical_date = dates[index];
    await airflow.dagRuns.trigger({ dag_id, dag_run_id, ...(logical_date && { logical_date }) });
  }
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

test("a loop finds every run and task instance once, in any order, also if the column can be null", async () => {
  for (const order_by of [undefined, "id", "-run_after", "logical_date", "-logical_date", "start_date", "-start_date", "end_date"]) {
    const order = order_by === undefined ? {} : { order_by: [order_by] };
    const runs = await airflow.dagRuns.list({ dag_id, limit: 2, ...order }).toArray();
    assert.deepEqual(ours(runs).sort(), [...ids].sort(), `runs by ${order_by}`);
    const tasks = await airflow.taskInstances.list({ dag_id, dag_run_id: "~", limit: 2, ...order }).toArray();
    assert.deepEqual(ours(tasks).sort(), [...ids].sort(), `task instances by ${order_by}`);
  }
});

test("a viewer can only read", async () => {
  assert.equal((await viewer.dagRuns.get({ dag_id, dag_run_id: ids[0] })).dag_run_id, ids[0]);
  await refused(403, viewer.dagRuns.trigger({ dag_id }));
  await refused(403, viewer.variables.create({ key: "e2e_viewer", value: "1" }));
  await refused(403, viewer.pools.delete({ pool_name: "default_pool" }));
});
