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
  const changed = await airflow.variables.update({ variable_key: key, key, value: "two", description: "for tests" });
  assert.equal(changed.value, "two");
  const masked = await airflow.variables.update({
    variable_key: key,
    key,
    value: "not this",
    description: "changed",
    update_mask: ["description"],
  });
  assert.deepEqual([masked.value, masked.description], ["two", "changed"]);
  const read = await airflow.variables.get({ variable_key: key });
  assert.deepEqual([read.value, read.description], ["two", "changed"]);
  await airflow.variables.delete({ variable_key: key });
  await refused(404, airflow.variables.get({ variable_key: key }));
});

test("creating an existing variable overwrites it", async () => {
  const key = "e2e_twice";
  await airflow.variables.create({ key, value: "one" });
  assert.equal((await airflow.variables.create({ key, value: "two" })).value, "two");
  assert.equal((await airflow.variables.get({ variable_key: key })).value, "two");
});

test("the update mask has another name for the value of a variable", async () => {
  const body = { variable_key: "e2e_masked", key: "e2e_masked", value: "two" };
  await airflow.variables.create({ key: "e2e_masked", value: "one", description: "kept" });
  await refused(400, airflow.variables.update({ ...body, update_mask: ["value"] }));
  assert.equal((await airflow.variables.update({ ...body, update_mask: ["val"] })).value, "two");
  assert.equal((await airflow.variables.get({ variable_key: "e2e_masked" })).description, "kept");
});

test("a slash and letters of many languages in a key", async () => {
  for (const key of ["e2e/with/slash", "größe 大?#"]) {
    await airflow.variables.create({ key, value: "1" });
    assert.equal((await airflow.variables.get({ variable_key: key })).value, "1");
    await airflow.variables.delete({ variable_key: key });
  }
});

test("variables are listed page by page, in the requested order", async () => {
  for (const letter of ["c", "a", "b"]) await airflow.variables.create({ key: `e2e_list_${letter}`, value: letter });
  const all = await airflow.variables.list({ order_by: "-key", limit: 2 }).toArray();
  const keys = all.map(({ key }) => key).filter((key) => key.startsWith("e2e_list_"));
  assert.deepEqual(keys, ["e2e_list_c", "e2e_list_b", "e2e_list_a"]);
  assert.ok((await airflow.variables.list().total()) >= 3);
});

test("a variable is not masked, even if its key looks like a secret", async () => {
  await airflow.variables.create({ key: "e2e_api_key", value: "open sesame" });
  assert.equal((await airflow.variables.get({ variable_key: "e2e_api_key" })).value, "open sesame");
});

test("requests that the server refuses", async () => {
  const none = { variable_key: "e2e_no_such_variable" };
  await airflow.variables.create({ key: "e2e_there", value: "1" });
  await refused(404, airflow.variables.update({ ...none, key: none.variable_key, value: "1" }));
  await refused(400, airflow.variables.update({ variable_key: "e2e_there", key: "e2e_other", value: "1" }));
  await refused(400, airflow.variables.update({ variable_key: "e2e_there", key: "e2e_there", value: "1", update_mask: ["no_such_field"] }));
  await refused(404, airflow.variables.delete(none));
  await refused(400, airflow.variables.create({ key: "e2e_wrong", value: { not: "text" } }));
  await refused(400, airflow.variables.create({ key: "e2e_wrong", value: "1", no_such_member: true }));
  await refused(400, airflow.variables.list({ order_by: "no_such_column" }));
  await refused(400, airflow.variables.list({ offset: -1 }));
  await refused(403, viewer.variables.create({ key: "e2e_viewer", value: "1" }));
  await refused(403, viewer.variables.get({ variable_key: "e2e_there" }));
  await refused(403, viewer.variables.update({ variable_key: "e2e_there", key: "e2e_there", value: "2" }));
  await refused(403, viewer.variables.delete({ variable_key: "e2e_there" }));
  await refused(403, viewer.variables.list());
});
