import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";

const airflow = connect();
const viewer = connect("viewer");

test("a connection is created, changed and deleted", async () => {
  const connection_id = "e2e_connection";
  const made = await airflow.connections.create({
    connection_id,
    conn_type: "http",
    host: "example.com",
    port: 443,
    login: "me",
    password: "open sesame",
    schema: "https",
    description: "for tests",
    extra: JSON.stringify({ timeout: 3, password: "hidden" }),
  });
  assert.equal(made.password, undefined);
  assert.deepEqual(JSON.parse(made.extra), { timeout: 3, password: "***" });
  const changed = await airflow.connections.update({ connection_id, port: 80, host: "not.this", update_mask: ["port"] });
  assert.deepEqual([changed.port, changed.host], [80, "example.com"]);
  const whole = await airflow.connections.update({ connection_id, conn_type: "http", host: "example.org" });
  assert.deepEqual([whole.host, whole.login], ["example.org", "me"]);
  assert.equal((await airflow.connections.get({ connection_id })).login, "me");
  await airflow.connections.delete({ connection_id });
  await refused(404, airflow.connections.get({ connection_id }));
});

test("a connection with only a type", async () => {
  const connection_id = "e2e_bare";
  const made = await airflow.connections.create({ connection_id, conn_type: "generic" });
  assert.deepEqual([made.host, made.port, made.extra, made.description], [null, null, null, null]);
  await airflow.connections.delete({ connection_id });
});

test("connections are listed page by page, in the requested order", async () => {
  for (const letter of ["c", "a", "b"]) await airflow.connections.create({ connection_id: `e2e_list_${letter}`, conn_type: "generic" });
  const all = await airflow.connections.list({ order_by: "-connection_id", limit: 2 }).toArray();
  assert.deepEqual(
    all.map(({ connection_id }) => connection_id).filter((id) => id.startsWith("e2e_list_")),
    ["e2e_list_c", "e2e_list_b", "e2e_list_a"],
  );
});

test("a connection is tested without being stored", async () => {
  const wrong = await airflow.connections.test({ connection_id: "e2e_tested", conn_type: "generic" });
  assert.equal(wrong.status, false);
  assert.notEqual(wrong.message, "");
  const right = await airflow.connections.test({ connection_id: "e2e_tested", conn_type: "sqlite", host: "/tmp/e2e.db" });
  assert.equal(right.status, true);
  await refused(404, airflow.connections.get({ connection_id: "e2e_tested" }));
});

test("requests that the server refuses", async () => {
  const none = { connection_id: "e2e_no_such_connection" };
  const there = { connection_id: "e2e_there", conn_type: "generic" };
  await airflow.connections.create(there);
  await refused(409, airflow.connections.create(there));
  await refused(400, airflow.connections.create({ connection_id: "not a valid id!", conn_type: "generic" }));
  await refused(400, airflow.connections.create({ connection_id: "e2e_wrong", conn_type: "generic", port: "443" }));
  await refused(400, airflow.connections.create({ connection_id: "e2e_wrong", conn_type: "generic", no_such_member: true }));
  await refused(404, airflow.connections.update({ ...none, conn_type: "generic" }));
  await refused(400, airflow.connections.update({ connection_id: "e2e_there", host: "a", update_mask: ["no_such_field"] }));
  await refused(404, airflow.connections.delete(none));
  await refused(400, airflow.connections.list({ order_by: "no_such_column" }));
  await refused(403, viewer.connections.list());
  await refused(403, viewer.connections.get({ connection_id: "e2e_there" }));
  await refused(403, viewer.connections.create({ connection_id: "e2e_viewer", conn_type: "generic" }));
  await refused(403, viewer.connections.update({ connection_id: "e2e_there", host: "a" }));
  await refused(403, viewer.connections.delete({ connection_id: "e2e_there" }));
  await refused(403, viewer.connections.test({ connection_id: "e2e_viewer", conn_type: "generic" }));
});
