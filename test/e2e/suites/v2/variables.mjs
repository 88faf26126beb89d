import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";

const airflow = connect();
const viewer = connect("viewer");

test("a variable is created, changed and deleted", async () => {
  const key = "e2e_variable";
  const made = await airflow.variables.create({ key, value: "one", description: "for tests" });
  assert.equal(made.value, "one");
  const changed = await airflow.variables.update({ variable_key: key, key, value: "two", update_mask: ["value"] });
  assert.deepEqual([changed.value, changed.description], ["two", "for tests"]);
  assert.equal((await airflow.variables.get({ variable_key: key })).value, "two");
  await airflow.variables.delete({ variable_key: key });
  await refused(404, airflow.variables.get({ variable_key: key }));
});

test("every JSON value is returned as text", async () => {
  const values = { text: "grüße", number: 1.5, list: [1, null, "a"], object: { a: { b: true } }, true: true, null: null };
  for (const [name, value] of Object.entries(values)) {
    const made = await airflow.variables.create({ key: `e2e_json_${name}`, value });
    const { value: read } = await airflow.variables.get({ variable_key: `e2e_json_${name}` });
    assert.equal(read, made.value);
    if (value !== null && typeof value !== "string") assert.deepEqual(JSON.parse(read), value);
  }
  const listed = await airflow.variables.list({ variable_key_pattern: "e2e_json_", limit: 2, order_by: ["key"] }).toArray();
  assert.equal(listed.length, Object.keys(values).length);
});

test("a variable is masked if its name looks like a secret", async () => {
  await airflow.variables.create({ key: "e2e_api_key", value: "open sesame" });
  assert.equal((await airflow.variables.get({ variable_key: "e2e_api_key" })).value, "***");
});

test("a slash in a key", async () => {
  const key = "e2e/with/slash";
  await airflow.variables.create({ key, value: "1" });
  assert.equal((await airflow.variables.get({ variable_key: key })).value, "1");
  await airflow.variables.delete({ variable_key: key });
});

test("a bulk request returns the result of each action", async () => {
  const one = { key: "e2e_bulk", value: "1" };
  const created = await airflow.variables.bulk({ actions: [{ action: "create", entities: [one] }] });
  assert.deepEqual(created.create.success, [one.key]);
  const mixed = await airflow.variables.bulk({
    actions: [
      { action: "create", entities: [one] },
      { action: "update", entities: [{ ...one, value: "2" }] },
      { action: "delete", entities: ["e2e_no_such_variable"] },
    ],
  });
  assert.deepEqual([mixed.create.errors[0].status_code, mixed.update.success, mixed.delete.errors[0].status_code], [409, [one.key], 404]);
  const over = await airflow.variables.bulk({ actions: [{ action: "create", entities: [one], action_on_existence: "overwrite" }] });
  assert.deepEqual(over.create.success, [one.key]);
});

test("requests that the server refuses", async () => {
  await airflow.variables.create({ key: "e2e_there", value: "1" });
  await refused(409, airflow.variables.create({ key: "e2e_there", value: "1" }));
  await refused(404, airflow.variables.update({ variable_key: "e2e_no_such_variable", key: "e2e_no_such_variable", value: "1" }));
  await refused(400, airflow.variables.update({ variable_key: "e2e_there", key: "e2e_other", value: "1" }));
  await refused(404, airflow.variables.delete({ variable_key: "e2e_no_such_variable" }));
  await refused(422, airflow.variables.create({ key: "k".repeat(300), value: "1" }));
  await refused(403, viewer.variables.create({ key: "e2e_viewer", value: "1" }));
  await refused(403, viewer.variables.get({ variable_key: "e2e_there" }));
  await refused(400, airflow.variables.list({ order_by: ["no_such_column"] }));
});
