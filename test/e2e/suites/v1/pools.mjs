import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";

const airflow = connect();
const viewer = connect("viewer");

test("a pool is created, changed and deleted", async () => {
  const name = "e2e_pool";
  const made = await airflow.pools.create({ name, slots: 3, description: "for tests", include_deferred: true });
  assert.deepEqual([made.slots, made.open_slots, made.include_deferred], [3, 3, true]);
  assert.equal((await airflow.pools.get({ pool_name: name })).description, "for tests");
  const changed = await airflow.pools.update({ pool_name: name, slots: 5, update_mask: ["slots"] });
  assert.deepEqual([changed.slots, changed.description, changed.include_deferred], [5, "for tests", true]);
  const renamed = await airflow.pools.update({ pool_name: name, name: "e2e_renamed", slots: 1 });
  assert.equal(renamed.name, "e2e_renamed");
  await refused(404, airflow.pools.get({ pool_name: name }));
  await airflow.pools.delete({ pool_name: "e2e_renamed" });
  await refused(404, airflow.pools.get({ pool_name: "e2e_renamed" }));
});

test("a pool with only a name and slots", async () => {
  const { description, include_deferred } = await airflow.pools.create({ name: "e2e_bare", slots: 0 });
  assert.deepEqual([description, include_deferred], [null, false]);
  await airflow.pools.delete({ pool_name: "e2e_bare" });
});

test("a space and letters of many languages in a name", async () => {
  const name = "größe 大?#%2F";
  await airflow.pools.create({ name, slots: 1 });
  assert.equal((await airflow.pools.get({ pool_name: name })).name, name);
  await airflow.pools.delete({ pool_name: name });
});

test("pools are listed page by page, in the requested order", async () => {
  for (const letter of ["c", "a", "b"]) await airflow.pools.create({ name: `e2e_list_${letter}`, slots: 1 });
  const names = await airflow.pools.list({ order_by: "-name", limit: 2 }).toArray();
  assert.deepEqual(
    names.map(({ name }) => name).filter((name) => name.startsWith("e2e_list_")),
    ["e2e_list_c", "e2e_list_b", "e2e_list_a"],
  );
  const page = await airflow.pools.list({ order_by: "name", limit: 1, offset: 1 });
  assert.equal(page.pools.length, 1);
  assert.ok(page.total_entries >= 4);
});

test("requests that the server refuses", async () => {
  const none = { pool_name: "e2e_no_such_pool" };
  await refused(409, airflow.pools.create({ name: "default_pool", slots: 1 }));
  await refused(400, airflow.pools.create({ name: "e2e_wrong" }));
  await refused(400, airflow.pools.create({ name: "e2e_wrong", slots: "many" }));
  await refused(400, airflow.pools.create({ name: "e2e_wrong", slots: 1, no_such_member: true }));
  await refused(400, airflow.pools.delete({ pool_name: "default_pool" }));
  await refused(400, airflow.pools.update({ pool_name: "default_pool", name: "e2e_other", slots: 1 }));
  await refused(404, airflow.pools.update({ ...none, name: "e2e_no_such_pool", slots: 1 }));
  await refused(404, airflow.pools.delete(none));
  await refused(400, airflow.pools.list({ order_by: "no_such_column" }));
  await refused(403, viewer.pools.create({ name: "e2e_viewer", slots: 1 }));
  await refused(403, viewer.pools.update({ pool_name: "default_pool", slots: 1, update_mask: ["slots"] }));
  await refused(403, viewer.pools.delete({ pool_name: "e2e_list_a" }));
  assert.equal((await viewer.pools.get({ pool_name: "default_pool" })).name, "default_pool");
});
