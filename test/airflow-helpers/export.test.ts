import {
  connectionsFromJson,
  connectionsToJson,
  poolsFromJson,
  poolsToJson,
  variablesFromJson,
  variablesToJson,
} from "../../generated/airflow-client/src/index.js";
import { collect, start, stopAll } from "./servers.js";

afterEach(stopAll);

describe.each(["v2", "v1"] as const)("export with %s", (version) => {
  const open = async () => {
    const { server, airflow, airflow2 } = await start();
    return { server, airflow: version === "v2" ? airflow : airflow2, airflow3: airflow };
  };

  test("returns all variables over all pages, as a file that a sync reads without changes", async () => {
    const { airflow, airflow3, server } = await open();
    for (let at = 100; at < 230; at++)
      server.world.variables.set(`k${at}`, { key: `k${at}`, value: `${at}`, description: null, team_name: null });
    await airflow3.variables.create({ key: "described", value: '{"a": 1}', description: "about it" });
    const flow = airflow.variables.export();
    const steps = await collect(flow);
    const { entries, hidden } = await flow;
    expect([entries.length, hidden, steps.length, steps.at(-1)]).toEqual([131, [], 131, { key: "k229", done: 131 }]);
    const text = variablesToJson(entries);
    expect(JSON.parse(text)).toMatchObject({ described: { value: '{"a": 1}', description: "about it" }, k100: "100" });
    expect(variablesFromJson(text)).toEqual(entries);
    const { plan } = await airflow.variables.sync(variablesFromJson(text), { dryRun: true });
    expect(plan.every(({ action }) => action === "keep")).toBe(true);
  });

  test("keeps *** in place of secrets, which a sync never writes", async () => {
    const { airflow, airflow3 } = await open();
    await airflow3.connections.create({ connection_id: "db", conn_type: "postgres", host: "h", port: 5432, password: "secret" });
    const extra = '{"api_key":"***","mode":"x"}';
    await airflow3.connections.create({ connection_id: "api", conn_type: "http", extra });
    const { entries, hidden } = await airflow.connections.export();
    const db = { connection_id: "db", conn_type: "postgres", host: "h", port: 5432 };
    expect(entries).toContainEqual(version === "v2" ? { ...db, password: "***" } : db);
    expect(entries).toContainEqual({ connection_id: "api", conn_type: "http", extra });
    expect(hidden).toEqual([{ key: "api", properties: ["extra"] }, ...(version === "v2" ? [{ key: "db", properties: ["password"] }] : [])]);
    const text = connectionsToJson(entries);
    expect(connectionsFromJson(text)).toEqual(entries);
    const { plan } = await airflow.connections.sync(connectionsFromJson(text), { dryRun: true });
    expect(plan.every(({ action }) => action === "keep")).toBe(true);
    const other = await open();
    const synced = await other.airflow.connections.sync(entries, { allowFailure: true });
    expect(synced.failed.map(({ key, error }) => [key, error.name])).toContainEqual(["api", "MaskedSecretError"]);
  });

  test("returns all pools, and a sync of them changes nothing", async () => {
    const { airflow, airflow3 } = await open();
    await airflow3.pools.create({ name: "warehouse", slots: 8, description: "d", include_deferred: true });
    const { entries } = await airflow.pools.export();
    expect(entries).toContainEqual({ name: "warehouse", slots: 8, description: "d", include_deferred: true });
    const text = poolsToJson(entries);
    expect(poolsFromJson(text)).toEqual(entries);
    const { plan } = await airflow.pools.sync(poolsFromJson(text), { dryRun: true });
    expect(plan.map(({ action, key }) => [action, key])).toEqual([
      ["keep", "default_pool"],
      ["keep", "warehouse"],
    ]);
  });
});

test("variablesToJson keeps values that look like a detailed variable", () => {
  const variables = [
    { key: "a", value: { value: 1 } },
    { key: "b", value: [1] },
    { key: "c", value: null },
    { key: "__proto__", value: "x", description: "d" },
  ];
  expect(variablesFromJson(variablesToJson(variables))).toEqual(variables);
});
