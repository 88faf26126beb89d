import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { until } from "../../support/until.mjs";

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
  assert.equal(made.password, "***");
  assert.equal(JSON.parse(made.extra).password, "***");
  const changed = await airflow.connections.update({ connection_id, conn_type: "http", port: 80, update_mask: ["port"] });
  assert.deepEqual([changed.port, changed.host], [80, "example.com"]);
  assert.equal((await airflow.connections.get({ connection_id })).login, "me");
  await airflow.connections.delete({ connection_id });
  await refused(404, airflow.connections.get({ connection_id }));
});

test("a connection with only a type", async () => {
  const connection_id = "e2e_bare";
  const made = await airflow.connections.create({ connection_id, conn_type: "generic" });
  assert.deepEqual([made.host, made.port, made.extra], [null, null, null]);
});

test("the default connections are created once, and listed page by page", async () => {
  await airflow.connections.createDefaults();
  await airflow.connections.createDefaults();
  const all = await airflow.connections.list({ limit: 20, order_by: ["connection_id"] }).toArray();
  const ids = all.map(({ connection_id }) => connection_id);
  assert.ok(ids.length > 40);
  assert.equal(new Set(ids).size, ids.length);
  const some = await airflow.connections.list({ connection_id_prefix_pattern: "aws_" }).toArray();
  assert.ok(some.every(({ connection_id }) => connection_id.startsWith("aws_")));
});

test("a bulk request returns the result of each action", async () => {
  const one = { connection_id: "e2e_bulk", conn_type: "generic" };
  await airflow.connections.bulk({ actions: [{ action: "create", entities: [one] }] });
  const result = await airflow.connections.bulk({
    actions: [
      { action: "create", entities: [{ ...one, connection_id: "e2e_bulk_2" }] },
      { action: "update", entities: [{ ...one, host: "localhost" }], update_mask: ["host"] },
      { action: "delete", entities: ["e2e_no_such_connection"] },
    ],
  });
  assert.deepEqual([result.create.success, result.update.success], [["e2e_bulk_2"], [one.connection_id]]);
  assert.equal(result.delete.errors[0].status_code, 404);
  const again = await airflow.connections.bulk({ actions: [{ action: "create", entities: [one] }] });
  assert.equal(again.create.errors[0].status_code, 409);
});

test("connections are tested, immediately and by a worker", async () => {
  const { status, message } = await airflow.connections.test({ connection_id: "e2e_tested", conn_type: "generic" });
  assert.equal(status, false);
  assert.notEqual(message, "");
  const body = { connection_id: "e2e_tested", conn_type: "sqlite", host: "/tmp/e2e.db" };
  const { token, state } = await airflow.connections.enqueueTest(body);
  assert.ok(["pending", "queued"].includes(state), state);
  await refused(409, airflow.connections.enqueueTest(body));
  const result = await until("the connection is tested", async () => {
    const test = await airflow.connections.getEnqueuedTest({ "Airflow-Connection-Test-Token": token });
    return ["success", "failed"].includes(test.state) && test;
  });
  assert.equal(result.connection_id, "e2e_tested");
});

test("requests that the server refuses", async () => {
  await airflow.connections.create({ connection_id: "e2e_there", conn_type: "generic" });
  await refused(409, airflow.connections.create({ connection_id: "e2e_there", conn_type: "generic" }));
  await refused(422, airflow.connections.create({ connection_id: "not a valid id!", conn_type: "generic" }));
  await refused(422, airflow.connections.create({ connection_id: "e2e_extra", conn_type: "generic", extra: "no json" }));
  await refused(404, airflow.connections.update({ connection_id: "e2e_no_such_connection", conn_type: "generic" }));
  await refused(404, airflow.connections.delete({ connection_id: "e2e_no_such_connection" }));
  await refused(404, airflow.connections.getEnqueuedTest({ "Airflow-Connection-Test-Token": "no such token" }));
  await refused(422, airflow.connections.enqueueTest({ connection_id: "e2e_there", conn_type: "generic", executor: "no_such_executor" }));
  await refused(403, viewer.connections.create({ connection_id: "e2e_viewer", conn_type: "generic" }));
  await refused(403, viewer.connections.createDefaults());
  await refused(403, viewer.connections.test({ connection_id: "e2e_viewer", conn_type: "generic" }));
  await refused(400, airflow.connections.list({ order_by: ["no_such_column"] }));
});
