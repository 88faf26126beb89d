import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { context, importClient } from "../../support/context.mjs";

const { connectionsFromJson, MaskedSecretError, poolsFromJson, SyncFailedError, variablesFromJson } = await importClient();
const airflow = connect();
const name = `sync_${Date.now()}`;
const mine = (key) => key.startsWith(name);
const actions = ({ plan }) =>
  plan.filter(({ key }) => mine(key)).map(({ action, key, properties, skippedSecrets }) => [action, key, properties, skippedSecrets]);

test("a sync changes variables to match a file, and a second sync writes nothing", async () => {
  const file = JSON.stringify({
    [`${name}_text`]: "x",
    [`${name}_json`]: { b: [1, "é"], a: null },
    [`${name}_told`]: { value: "y", description: "d" },
  });
  const wanted = variablesFromJson(file);
  const planned = await airflow.variables.sync(wanted, { dryRun: true });
  assert.deepEqual(
    actions(planned).map(([action]) => action),
    ["create", "create", "create"],
  );
  assert.equal((await airflow.variables.get({ variable_key: `${name}_text` }).safe()).status, 404);
  const steps = [];
  const first = await airflow.variables.sync(wanted, { onProgress: ({ kind, key }) => steps.push([kind, key]) });
  assert.deepEqual([...first.created].sort(), [`${name}_json`, `${name}_text`, `${name}_told`]);
  assert.deepEqual(steps[0], ["planned", undefined]);
  assert.equal(steps.length, 4);
  assert.deepEqual(
    actions(await airflow.variables.sync(wanted)).map(([action]) => action),
    ["keep", "keep", "keep"],
  );

  const changed = [
    { key: `${name}_text`, value: "x2" },
    { key: `${name}_json`, value: { a: null, b: [1, "é"] }, description: "new" },
  ];
  const second = await airflow.variables.sync(changed, { deleteUnlisted: mine });
  assert.deepEqual(second.updated.toSorted(), [`${name}_json`, `${name}_text`]);
  assert.deepEqual(second.deleted, [`${name}_told`]);
  const json = await airflow.variables.get({ variable_key: `${name}_json` });
  assert.deepEqual([JSON.parse(json.value), json.description], [{ b: [1, "é"], a: null }, "new"]);
  assert.equal((await airflow.variables.get({ variable_key: `${name}_text` })).value, "x2");
  await airflow.variables.sync([], { deleteUnlisted: mine });
});

test("masked values are neither compared nor written back", async () => {
  const key = `${name}_api_key`;
  const [secret] = [{ key, value: "hidden-1" }];
  await airflow.variables.sync([secret]);
  const shown = (await airflow.variables.get({ variable_key: key })).value;
  if (context.api === "v2") {
    assert.equal(shown, "***");
    const left = await airflow.variables.sync([{ key, value: "hidden-2" }]);
    assert.deepEqual(actions(left), [["keep", key, [], ["value"]]]);
    assert.deepEqual(actions(await airflow.variables.sync([{ key, value: "hidden-2" }], { writeSecrets: true })), [
      ["update", key, ["value"], []],
    ]);
  }
  assert.deepEqual(actions(await airflow.variables.sync([{ key, value: "***" }], { writeSecrets: true })), [["keep", key, [], ["value"]]]);
  const refused = await airflow.variables.sync([{ key: `${name}_new`, value: "***" }]).catch((error) => error);
  assert.ok(refused instanceof SyncFailedError && refused.result.failed[0].error instanceof MaskedSecretError);
  await airflow.variables.sync([], { deleteUnlisted: mine });
});

test("connections keep passwords that a sync does not write, and compare extra by value", async () => {
  const id = `${name}_db`;
  const wanted = {
    connection_id: id,
    conn_type: "postgres",
    host: "db",
    port: 5432,
    login: "me",
    password: "pw-1",
    extra: { sslmode: "require", api_key: "k" },
  };
  const other = { connection_id: `${name}_other`, conn_type: "http" };
  await airflow.connections.sync([wanted, other]);
  const same = await airflow.connections.sync([{ ...wanted, extra: '{"api_key":"k","sslmode":"require"}' }, other]);
  assert.deepEqual(
    actions(same).map(([action]) => action),
    ["keep", "keep"],
  );
  assert.ok(actions(same)[0][3].includes("password"));
  const { updated } = await airflow.connections.sync([{ ...wanted, host: "db2" }, other]);
  assert.deepEqual(updated, [id]);
  const now = await airflow.connections.get({ connection_id: id });
  assert.deepEqual([now.host, now.login, now.port, JSON.parse(now.extra).sslmode], ["db2", "me", 5432, "require"]);
  const exported = { [id]: { conn_type: "postgres", host: "db3", password: "***", extra: '{"sslmode": "require", "api_key": "***"}' } };
  const back = await airflow.connections.sync(connectionsFromJson(JSON.stringify(exported)), { writeSecrets: true });
  assert.deepEqual(actions(back)[0], ["update", id, ["host"], ["password", "extra"]]);
  assert.deepEqual((await airflow.connections.sync([wanted], { deleteUnlisted: mine, writeSecrets: true })).deleted, [`${name}_other`]);
  await airflow.connections.sync([], { deleteUnlisted: mine });
  assert.equal((await airflow.connections.get({ connection_id: id }).safe()).status, 404);
});

test("a sync changes pools to match a file, but only the size of the default pool", async () => {
  const wanted = poolsFromJson(
    JSON.stringify({ [`${name}_a`]: { slots: 3, description: "three", include_deferred: true }, [`${name}_b`]: { slots: 1 } }),
  );
  assert.deepEqual((await airflow.pools.sync(wanted)).created, [`${name}_a`, `${name}_b`]);
  const { updated } = await airflow.pools.sync([
    { name: `${name}_a`, slots: 4 },
    { name: `${name}_b`, slots: 2 },
  ]);
  assert.deepEqual(updated, [`${name}_a`, `${name}_b`]);
  const { slots, description, include_deferred } = await airflow.pools.get({ pool_name: `${name}_a` });
  assert.deepEqual({ slots, description, include_deferred }, { slots: 4, description: "three", include_deferred: true });
  assert.deepEqual((await airflow.pools.sync([{ name: "default_pool", slots: 127, description: "mine" }])).updated, ["default_pool"]);
  assert.deepEqual((await airflow.pools.sync([{ name: "default_pool", slots: 128 }], { deleteUnlisted: mine })).deleted.toSorted(), [
    `${name}_a`,
    `${name}_b`,
  ]);
});

test("if the server refuses one entry, the others are still written", async () => {
  const failed = await airflow.pools
    .sync([
      { name: `${name}_good`, slots: 1 },
      { name: `${name}_bad`, slots: 1, include_deferred: "maybe" },
      { name: `${name}_fine`, slots: 2 },
    ])
    .catch((error) => error);
  assert.ok(failed instanceof SyncFailedError, String(failed));
  assert.deepEqual(
    failed.result.failed.map(({ key }) => key),
    [`${name}_bad`],
  );
  assert.deepEqual(failed.result.created.toSorted(), [`${name}_fine`, `${name}_good`]);
  await airflow.pools.sync([], { deleteUnlisted: mine });
});

test("a sync by a user who may not write fails with 403, without further attempts", async () => {
  const viewer = connect("viewer");
  const wanted = [{ key: `${name}_v`, value: "1" }];
  const failed = await viewer.variables.sync(wanted).catch((error) => error);
  assert.equal((failed instanceof SyncFailedError ? failed.cause : failed).status, 403);
});
