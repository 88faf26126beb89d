import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";

const airflow = connect();
const viewer = connect("viewer");
const name = "e2e_pool";

test("a pool is created, changed and deleted", async () => {
  const made = await airflow.pools.create({ name, slots: 3, description: "for tests", include_deferred: true });
  assert.equal(made.slots, 3);
  assert.equal((await airflow.pools.get({ pool_name: name })).description, "for tests");
  const changed = await airflow.pools.update({ pool_name: name, pool: name, slots: 5, include_deferred: false, update_mask: ["slots"] });
  assert.deepEqual([changed.slots, changed.description, changed.include_deferred], [5, "for tests", true]);
  await airflow.pools.delete({ pool_name: name });
  await refused(404, airflow.pools.get({ pool_name: name }));
});

test("a pool with a slash, a space and letters of many languages in its name", async () => {
  const odd = "e2e/größe 大?#%2F";
  await airflow.pools.create({ name: odd, slots: 1 });
  const listed = await airflow.pools.list({ pool_name_pattern: "größe" }).toArray();
  assert.deepEqual(
    listed.map((pool) => pool.name),
    [odd],
  );
  const direct = await airflow.pools.get({ pool_name: odd }).safe();
  assert.ok(direct.ok || direct.status === 404);
  await airflow.pools.bulk({ actions: [{ action: "delete", entities: [odd] }] });
});

test("pools are listed in the requested order", async () => {
  for (const letter of ["c", "a", "b"]) await airflow.pools.create({ name: `e2e_list_${letter}`, slots: 1 });
  const names = await airflow.pools.list({ pool_name_pattern: "e2e_list_", order_by: ["-name"], limit: 2 }).toArray();
  assert.deepEqual(
    names.map((pool) => pool.name),
    ["e2e_list_c", "e2e_list_b", "e2e_list_a"],
  );
  assert.equal(await airflow.pools.list({ pool_name_pattern: "e2e_list_" }).total(), 3);
});

test("a bulk request returns the result of each action", async () => {
  const body = (slots) => ["e2e_bulk_1", "e2e_bulk_2"].map((name) => ({ name, slots, include_deferred: false }));
  const created = await airflow.pools.bulk({ actions: [{ action: "create", entities: body(1) }] });
  assert.deepEqual(created.create.success.sort(), ["e2e_bulk_1", "e2e_bulk_2"]);
  const mixed = await airflow.pools.bulk({
    actions: [
      { action: "create", entities: body(2), action_on_existence: "fail" },
      { action: "update", entities: body(3) },
      { action: "delete", entities: ["e2e_no_such_pool"] },
    ],
  });
  assert.equal(mixed.create.errors[0].status_code, 409);
  assert.equal(mixed.update.success.length, 2);
  assert.equal(mixed.delete.errors[0].status_code, 404);
  const gone = await airflow.pools.bulk({
    actions: [{ action: "delete", entities: ["e2e_bulk_1", "e2e_bulk_2", "e2e_no_such_pool"], action_on_non_existence: "skip" }],
  });
  assert.equal(gone.delete.success.length, 2);
});

test("an update requires all properties of a pool, even with an update mask", async () => {
  await airflow.pools.create({ name: "e2e_part", slots: 1 });
  const { error } = await airflow.pools.update({ pool_name: "e2e_part", slots: 2, update_mask: ["slots"] }).safe();
  assert.deepEqual(error.detail.map(({ loc }) => loc[0]).sort(), ["include_deferred", "pool"]);
  await refused(422, airflow.pools.bulk({ actions: [{ action: "update", entities: [{ name: "e2e_part", slots: 2 }] }] }));
});

test("requests that the server refuses", async () => {
  await refused(409, airflow.pools.create({ name: "default_pool", slots: 1 }));
  await refused(400, airflow.pools.delete({ pool_name: "default_pool" }));
  const body = { pool: "default_pool", slots: 1, include_deferred: false };
  await refused(400, airflow.pools.update({ pool_name: "default_pool", ...body, description: "other", update_mask: ["description"] }));
  await refused(404, airflow.pools.update({ pool_name: "e2e_no_such_pool", ...body, pool: "e2e_no_such_pool" }));
  await refused(400, airflow.pools.update({ pool_name: "e2e_other", ...body }));
  await refused(404, airflow.pools.delete({ pool_name: "e2e_no_such_pool" }));
  await refused(422, airflow.pools.create({ name: "e2e_wrong", slots: "many" }));
  await refused(422, airflow.pools.create({ name: "e2e_wrong", slots: 1, no_such_member: true }));
  await refused(400, airflow.pools.list({ order_by: ["no_such_column"] }));
  await refused(422, airflow.pools.list({ limit: -1 }));
  await refused(403, viewer.pools.create({ name: "e2e_viewer", slots: 1 }));
  await refused(403, viewer.pools.bulk({ actions: [{ action: "delete", entities: ["default_pool"] }] }));
});
