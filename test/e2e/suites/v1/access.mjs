import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";

const airflow = connect();
const viewer = connect("viewer");
const canReadDags = { action: { name: "can_read" }, resource: { name: "DAGs" } };
const canReadPools = { action: { name: "can_read" }, resource: { name: "Pools" } };

test("a role is created, changed and deleted", async () => {
  const name = "E2E";
  await airflow.roles.create({ name, actions: [canReadDags] });
  assert.deepEqual((await airflow.roles.get({ role_name: name })).actions, [canReadDags]);
  const more = await airflow.roles.update({ role_name: name, name, actions: [canReadDags, canReadPools] });
  assert.equal(more.actions.length, 2);
  const renamed = await airflow.roles.update({ role_name: name, name: "E2E renamed", actions: [], update_mask: ["name"] });
  assert.deepEqual([renamed.name, renamed.actions.length], ["E2E renamed", 2]);
  assert.equal((await airflow.roles.get({ role_name: "E2E renamed" })).name, "E2E renamed");
  await airflow.roles.delete({ role_name: "E2E renamed" });
  await refused(404, airflow.roles.get({ role_name: "E2E renamed" }));
});

test("roles and permissions are listed page by page", async () => {
  const roles = await airflow.roles.list({ order_by: "name", limit: 2 }).toArray();
  const names = roles.map(({ name }) => name);
  for (const name of ["Admin", "Op", "Public", "User", "Viewer"]) assert.ok(names.includes(name), name);
  const permissions = await airflow.permissions.list({ limit: 3 }).toArray();
  assert.ok(permissions.some(({ name }) => name === "can_read"));
});

test("a user is created, changed and deleted", async () => {
  const username = "e2e_user";
  const user = { username, email: "e2e@example.com", first_name: "Ada", last_name: "Example", password: "open sesame" };
  const made = await airflow.users.create({ ...user, roles: [{ name: "Viewer" }] });
  assert.deepEqual(made.roles, [{ name: "Viewer" }]);
  assert.equal("password" in made, false);
  const read = await airflow.users.get({ username });
  assert.deepEqual([read.first_name, read.active, read.last_login], ["Ada", true, null]);
  const changed = await airflow.users.update({ ...user, first_name: "Grace", last_name: "not this", update_mask: ["first_name"] });
  assert.deepEqual([changed.first_name, changed.last_name], ["Grace", "Example"]);
  await airflow.users.delete({ username });
  await refused(404, airflow.users.get({ username }));
});

test("users are listed page by page", async () => {
  const users = await airflow.users.list({ order_by: "id", limit: 1 }).toArray();
  const names = users.map(({ username }) => username);
  assert.ok(names.includes("admin") && names.includes("viewer"));
  assert.equal(new Set(names).size, names.length);
});

test("requests for roles that the server refuses", async () => {
  const none = { role_name: "no such role" };
  await refused(404, airflow.roles.get(none));
  await refused(404, airflow.roles.update({ ...none, name: "x", actions: [] }));
  await refused(404, airflow.roles.delete(none));
  await refused(409, airflow.roles.create({ name: "Viewer", actions: [] }));
  await refused(400, airflow.roles.create({ name: "E2E wrong", actions: [{ action: { name: "can_fly" }, resource: { name: "DAGs" } }] }));
  await refused(400, airflow.roles.update({ role_name: "Viewer", name: "Viewer", actions: [], update_mask: ["no_such_field"] }));
  await refused(400, airflow.roles.list({ order_by: "no_such_column" }));
  await refused(403, viewer.roles.list());
  await refused(403, viewer.roles.get({ role_name: "Viewer" }));
  await refused(403, viewer.roles.create({ name: "E2E", actions: [] }));
  await refused(403, viewer.roles.update({ role_name: "Viewer", name: "Viewer", actions: [] }));
  await refused(403, viewer.roles.delete({ role_name: "Viewer" }));
  await refused(403, viewer.permissions.list());
});

test("requests for users that the server refuses", async () => {
  const user = { username: "e2e_other", email: "other@example.com", first_name: "A", last_name: "B", password: "secret" };
  await refused(404, airflow.users.get({ username: "no_such_user" }));
  await refused(404, airflow.users.update({ ...user, username: "no_such_user" }));
  await refused(404, airflow.users.delete({ username: "no_such_user" }));
  await refused(409, airflow.users.create({ ...user, username: "admin" }));
  await refused(409, airflow.users.create({ ...user, email: "admin@example.com" }));
  await refused(409, airflow.users.update({ ...user, username: "viewer", email: "admin@example.com" }));
  await refused(400, airflow.users.create({ ...user, roles: [{ name: "no such role" }] }));
  await refused(400, airflow.users.create({ username: "e2e_other" }));
  await refused(400, airflow.users.list({ order_by: "no_such_column" }));
  await refused(403, viewer.users.list());
  await refused(403, viewer.users.get({ username: "admin" }));
  await refused(403, viewer.users.create(user));
  await refused(403, viewer.users.update({ ...user, username: "admin" }));
  await refused(403, viewer.users.delete({ username: "admin" }));
});
