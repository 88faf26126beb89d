import assert from "node:assert/strict";
import { before, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { finished } from "../../support/runs.mjs";

const airflow = connect();
const viewer = connect("viewer");
let task;
let asset;

before(async () => {
  const { dag_id, dag_run_id } = await finished(airflow, "states");
  task = { dag_id, dag_run_id, task_id: "keep" };
  const [{ id }] = await airflow.assets.list({ name_pattern: "watermarks" }).toArray();
  asset = { asset_id: id };
});

test("the stored state of a task is read, changed and deleted", async () => {
  const kept = await airflow.taskStateStore.get({ ...task, key: "job" });
  assert.deepEqual(kept.value, { id: 7 });
  await airflow.taskStateStore.set({ ...task, key: "e2e/slash", value: [1, null], expires_at: "2030-01-01T00:00:00Z" });
  await airflow.taskStateStore.set({ ...task, key: "default", value: true, expires_at: "default" });
  const list = await airflow.taskStateStore.list({ ...task, limit: 2 }).toArray();
  assert.deepEqual(list.map(({ key }) => key).sort(), ["default", "e2e/slash", "job"]);
  assert.equal(await airflow.taskStateStore.update({ ...task, key: "job", value: "changed" }), null);
  assert.equal((await airflow.taskStateStore.get({ ...task, key: "job" })).value, "changed");
  await airflow.taskStateStore.delete({ ...task, key: "e2e/slash" });
  await refused(404, airflow.taskStateStore.get({ ...task, key: "e2e/slash" }));
  await airflow.taskStateStore.clear(task);
  assert.equal(await airflow.taskStateStore.list(task).total(), 0);
  await refused(404, airflow.taskStateStore.update({ ...task, key: "no_such_key", value: 1 }));
  await refused(404, airflow.taskStateStore.set({ ...task, task_id: "no_such_task", key: "a", value: 1 }));
  await refused(422, airflow.taskStateStore.set({ ...task, key: "a", value: 1, expires_at: "some day" }));
  await refused(403, viewer.taskStateStore.set({ ...task, key: "a", value: 1 }));
});

test("the stored state of an asset is read, changed and deleted", async () => {
  const seen = await airflow.assetStateStore.get({ ...asset, key: "seen" });
  assert.deepEqual([seen.value, seen.last_updated_by.dag_id], ["2026-01-31", "states"]);
  await airflow.assetStateStore.set({ ...asset, key: "e2e", value: { rows: 3 } });
  const list = await airflow.assetStateStore.list({ ...asset, limit: 1 }).toArray();
  assert.deepEqual(list.map(({ key }) => key).sort(), ["e2e", "seen"]);
  await airflow.assetStateStore.delete({ ...asset, key: "e2e" });
  await refused(404, airflow.assetStateStore.get({ ...asset, key: "e2e" }));
  await airflow.assetStateStore.clear(asset);
  assert.equal(await airflow.assetStateStore.list(asset).total(), 0);
  await refused(404, airflow.assetStateStore.list({ asset_id: 99_999 }));
  await refused(404, airflow.assetStateStore.set({ asset_id: 99_999, key: "a", value: 1 }));
  await refused(403, viewer.assetStateStore.clear(asset));
});
