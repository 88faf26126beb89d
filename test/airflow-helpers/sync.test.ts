import { connectionsFromJson, poolsFromJson, variablesFromJson } from "../../generated/airflow-client/src/helpers/files.js";
import { type Comparison, compareProperty, hasMask } from "../../generated/airflow-client/src/helpers/shared/compare-property.js";
import {
  AbortError,
  ConnectionError,
  MaskedSecretError,
  RequestError,
  SyncFailedError,
  type SyncResult,
} from "../../generated/airflow-client/src/index.js";
import { type Handler, json, type Options, undocumented } from "../fake-airflow/server.mjs";
import { requestsOf, start, stopAll } from "./servers.js";

afterEach(stopAll);

describe("a property and the value of the server", () => {
  test.each<[Comparison, unknown, unknown]>([
    ["same", "a", "a"],
    ["different", "a", "b"],
    ["same", '{"a":1,"b":[2]}', '{"b": [2], "a": 1}'],
    ["different", '{"a":1}', '{"a": 2}'],
    ["different", '{"a":1}', "text"],
    ["different", '{"a":{"b":1}}', '{"a":"{\\"b\\":1}"}'],
    ["different", "1.0", "1"],
    ["same", "", null],
    ["same", null, undefined],
    ["different", "x", null],
    ["different", 1, 2],
    ["unknown", "anything", "***"],
    ["unknown", '{"key":"k","password":"p"}', '{"key": "k", "password": "***"}'],
    ["different", '{"key":"other","password":"p"}', '{"key": "k", "password": "***"}'],
    ["different", '{"key":"k","password":"p","more":1}', '{"key": "k", "password": "***"}'],
    ["unknown", "postgres://me:secret@db/x", "postgres://me:***@db/x"],
    ["different", "postgres://me:secret@db2/x", "postgres://me:***@db/x"],
    ["same", '[1,[2,{"a":null}]]', '[1, [2, {"a": null}]]'],
    ["different", "[1, 2]", "[2, 1]"],
    ["different", "[1", "[1]"],
  ])("are %s: %j, %j", (comparison, value, serverValue) => {
    expect(compareProperty(value, serverValue)).toBe(comparison);
  });

  test.each([
    ["***", true],
    ["a *** b", false],
    ["https://me:***@host", true],
    ['{"token": "***"}', true],
    [{ a: [{ b: "***" }] }, true],
    [{ a: "**" }, false],
    [null, false],
  ])("%j has a mask: %s", (value, expected) => {
    expect(hasMask(value)).toBe(expected);
  });
});

describe("files", () => {
  test("are parsed as the Airflow command line writes them, and as lists", () => {
    expect(variablesFromJson('\uFEFF{"a":"x","b":{"value":1,"description":"d"},"c":{"value":1,"x":2},"d":null}')).toEqual([
      { key: "a", value: "x" },
      { key: "b", value: 1, description: "d" },
      { key: "c", value: { value: 1, x: 2 } },
      { key: "d", value: null },
    ]);
    expect(variablesFromJson('[{"key":"a","value":[1]}]')).toEqual([{ key: "a", value: [1] }]);
    expect(connectionsFromJson('{"db":{"conn_type":"postgres","port":5432,"extra":null,"id":7,"is_encrypted":true}}')).toEqual([
      { connection_id: "db", conn_type: "postgres", port: 5432, extra: null },
    ]);
    expect(poolsFromJson('{"p":{"slots":3,"description":"","include_deferred":true,"open_slots":3}}')).toEqual([
      { name: "p", slots: 3, description: "", include_deferred: true },
    ]);
    expect(variablesFromJson('{"__proto__":"x","constructor":"y"}').map(({ key }) => key)).toEqual(["__proto__", "constructor"]);
  });

  test.each<[string, (text: string) => unknown, string, RegExp]>([
    ["text that is not JSON", variablesFromJson, "key: value", /not valid JSON/],
    ["a string", variablesFromJson, '"x"', /JSON object or a list/],
    ["a list of numbers", poolsFromJson, "[1]", /item 0 of the list needs a string "name"/],
    ["a URI", connectionsFromJson, '{"db":"postgres://x"}', /file-format json/],
    ["a connection without a type", connectionsFromJson, '{"db":{"host":"x"}}', /"conn_type" of connection "db" must be a string/],
    ["a port that is a string", connectionsFromJson, '{"db":{"conn_type":"x","port":"1"}}', /"port" of "db" must be an integer or null/],
    ["a pool without slots", poolsFromJson, '{"p":{}}', /"slots" of pool "p" must be a number/],
  ])("are rejected if they contain %s", (_, parse, text, message) => {
    expect(() => parse(text)).toThrow(RequestError);
    expect(() => parse(text)).toThrow(message);
  });
});

const actions = ({ plan }: SyncResult): unknown[] =>
  plan.map(({ action, key, properties, skippedSecrets }) => [action, key, [...properties], [...skippedSecrets]]);

describe.each(["v2", "v1"] as const)("sync with %s", (version) => {
  const open = async (options: Options = {}) => {
    const { server, airflow, airflow2 } = await start(options);
    return { ...(version === "v2" ? airflow : airflow2), server, airflow: version === "v2" ? airflow : airflow2 };
  };
  const writes = (server: Parameters<typeof requestsOf>[0]): number =>
    server.requests.filter(({ method }) => /^(POST|PATCH|DELETE)$/.test(method)).filter(({ path }) => path.startsWith("/api/")).length;

  test("plans in a dry run, then writes, then finds nothing to write", async () => {
    const { server, airflow } = await open();
    server.world.variables.set("old", { key: "old", value: "1", description: null, team_name: null });
    const entries = [
      { key: "a", value: { x: [1] } },
      { key: "b", value: "text", description: "d" },
    ];
    const dry = await airflow.variables.sync(entries, { dryRun: true, deleteUnlisted: true });
    expect(actions(dry)).toEqual([
      ["create", "a", [], []],
      ["create", "b", [], []],
      ["delete", "old", [], []],
    ]);
    expect([dry.dryRun, dry.created, writes(server)]).toEqual([true, [], 0]);
    const kinds: string[] = [];
    const flow = airflow.variables.sync(entries, { deleteUnlisted: (key) => key !== "old" });
    for await (const step of flow) kinds.push(step.kind === "planned" ? "planned" : `${step.kind} ${step.key} ${step.done}/${step.total}`);
    expect(kinds).toEqual(["planned", "done a 1/2", "done b 2/2"]);
    expect((await flow).created).toEqual(["a", "b"]);
    expect(server.world.variables.get("a")?.value).toBe('{"x":[1]}');
    const before = writes(server);
    const again = await airflow.variables.sync(entries);
    expect([actions(again), writes(server) - before]).toEqual([
      [
        ["keep", "a", [], []],
        ["keep", "b", [], []],
        ["keep", "old", [], []],
      ],
      0,
    ]);
    expect((await airflow.variables.sync([{ key: "b", value: "text2" }], { deleteUnlisted: true })).deleted).toEqual(["a", "old"]);
    expect(server.world.variables.get("b")).toMatchObject({ value: "text2", description: "d" });
  });

  test("compares values that are not strings with the stored text", async () => {
    const { server, airflow } = await open();
    const entries = [1, true, null, [1], { x: 1 }].map((value, index) => ({ key: `k${index}`, value }));
    await airflow.variables.sync(entries);
    expect(server.world.variables.get("k0")?.value).toBe("1");
    const { plan } = await airflow.variables.sync(entries, { dryRun: true });
    expect(plan.map(({ action }) => action)).toEqual(entries.map(() => "keep"));
  });

  test("compares the extra of a connection by value", async () => {
    const { airflow } = await open();
    const connection = { connection_id: "db", conn_type: "http" };
    await airflow.connections.sync([{ ...connection, extra: { timeout: 5, region: "eu" } }]);
    const text = await airflow.connections.sync([{ ...connection, extra: '{"region":"eu","timeout":5}' }], { dryRun: true });
    expect(actions(text)).toEqual([["keep", "db", [], []]]);
    const other = await airflow.connections.sync([{ ...connection, extra: { timeout: 6, region: "eu" } }], { dryRun: true });
    expect(actions(other)).toEqual([["update", "db", ["extra"], []]]);
  });

  test("changes one property and keeps the others, including the password", async () => {
    const { server, airflow } = await open();
    const connection = {
      connection_id: "db",
      conn_type: "postgres",
      host: "a",
      login: "me",
      password: "pw",
      extra: { token: "t", region: "eu" },
    };
    await airflow.connections.sync([connection]);
    expect(actions(await airflow.connections.sync([{ ...connection, password: "new" }]))).toEqual([
      ["keep", "db", [], ["password", "extra"]],
    ]);
    await airflow.connections.sync([{ connection_id: "db", conn_type: "postgres", host: "b", password: "new" }]);
    expect(server.world.connections.get("db")).toMatchObject({ host: "b", login: "me", password: "pw" });
    expect(JSON.parse(String(server.world.connections.get("db")?.["extra"]))).toEqual({ token: "t", region: "eu" });
    await airflow.connections.sync([{ ...connection, host: "b", password: "new" }], { writeSecrets: true });
    expect(server.world.connections.get("db")).toMatchObject({ password: "new" });
  });

  test("never writes ***", async () => {
    const { server, airflow } = await open();
    await airflow.connections.sync([{ connection_id: "db", conn_type: "http", password: "pw", extra: '{"token":"t"}' }]);
    const shown = { connection_id: "db", conn_type: "https", password: "***", extra: '{"token":"***"}' };
    const result = await airflow.connections.sync([shown], { writeSecrets: true });
    expect(actions(result)).toEqual([["update", "db", ["conn_type"], ["password", "extra"]]]);
    expect(server.world.connections.get("db")).toMatchObject({ conn_type: "https", password: "pw", extra: '{"token":"t"}' });
    const refused = airflow.variables.sync([{ key: "new", value: { token: "***" } }]);
    await expect(refused).rejects.toMatchObject({
      name: "SyncFailedError",
      result: { failed: [{ key: "new", error: expect.any(MaskedSecretError) }] },
    });
    expect(server.requests.some(({ method, body }) => method !== "GET" && body.includes("***"))).toBe(false);
  });

  test("changes the slots of the default pool, and never deletes it", async () => {
    const { server, airflow } = await open();
    const { updated } = await airflow.pools.sync([
      { name: "default_pool", slots: 5, description: "mine" },
      { name: "p", slots: 1, description: "x" },
    ]);
    expect(updated).toEqual(["default_pool"]);
    expect(server.world.pools.get("default_pool")).toMatchObject({ slots: 5, description: "For tasks without a pool" });
    await airflow.pools.sync([{ name: "p", slots: 2 }]);
    expect(server.world.pools.get("p")).toMatchObject({ slots: 2, description: "x" });
    expect((await airflow.pools.sync([], { deleteUnlisted: true })).deleted).toEqual(["p"]);
  });

  test("reports the entries that the server rejects, and writes the others", async () => {
    const { airflow } = await open();
    const entries = [
      { name: "a", slots: 1 },
      { name: "bad", slots: 1.5 },
      { name: "c", slots: 1 },
    ];
    const failing = airflow.pools.sync(entries);
    await expect(failing).rejects.toBeInstanceOf(SyncFailedError);
    await expect(failing).rejects.toThrow(/could not sync 1 of the pools, such as create "bad"/);
    await expect(failing).rejects.toMatchObject({
      result: { created: ["a", "c"], failed: [{ key: "bad", error: { status: version === "v2" ? 422 : 400 } }] },
    });
    expect((await airflow.pools.sync(entries, { allowFailure: true })).failed).toHaveLength(1);
  });

  test("stops when the server becomes unavailable, and reports unconfirmed entries as failed", async () => {
    const { server, airflow } = await open();
    const entries = Array.from({ length: 250 }, (_, at) => ({ key: `k${String(at).padStart(3, "0")}`, value: "x" }));
    const options = { onProgress: (step: { kind: string }) => (step.kind === "done" ? void server.close() : undefined), retry: 0 as const };
    const error = await airflow.variables.sync(entries, options).catch((reason: unknown) => reason);
    if (!(error instanceof SyncFailedError)) throw error;
    const { created, failed } = error.result;
    expect([error.cause instanceof ConnectionError, created.length > 0, created.length + failed.length]).toEqual([true, true, 250]);
    expect(created.every((key) => server.world.variables.has(key))).toBe(true);
  });

  test("stops when the caller aborts, and rejects two entries with the same key", async () => {
    const { airflow } = await open();
    const controller = new AbortController();
    const aborted = airflow.variables.sync([{ key: "a", value: "1" }], { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(aborted).rejects.toBeInstanceOf(AbortError);
    const twice = [
      { key: "a", value: "1" },
      { key: "a", value: "2" },
    ];
    await expect(airflow.variables.sync(twice)).rejects.toThrow('several variables have the same key "a"');
  });

  test("stops after the first request if the user may not write", async () => {
    const forbidden: Handler = () =>
      json(version === "v2" ? { detail: "no" } : { type: "x", title: "Forbidden", status: 403, detail: "no" }, 403);
    const handlers = version === "v2" ? { "PATCH /api/v2/pools": forbidden } : { "POST /pools": forbidden };
    const { server, airflow } = await open({ handlers });
    const entries = ["a", "b", "c"].map((name) => ({ name, slots: 1 }));
    await expect(airflow.pools.sync(entries)).rejects.toMatchObject({
      cause: { status: 403 },
      result: { created: [], failed: { length: 3 } },
    });
    expect(writes(server)).toBe(1);
  });
});

describe("sync with Airflow 3", () => {
  test("writes a hundred entries with one request", async () => {
    const { server, airflow } = await start();
    const entries = Array.from({ length: 150 }, (_, at) => ({ key: `k${String(at).padStart(3, "0")}`, value: "1" }));
    await airflow.variables.sync(entries);
    await airflow.variables.sync(entries.map(({ key }) => ({ key, value: "2", description: "d" })));
    await airflow.variables.sync([], { deleteUnlisted: true });
    expect(requestsOf(server, "PATCH", /variables$/)).toHaveLength(6);
    expect(requestsOf(server, "PATCH", /variables\//)).toHaveLength(0);
  });

  test("writes entries one by one if the server rejects the bulk request", async () => {
    const old: Handler = () =>
      undocumented(json({ detail: [{ msg: "extra inputs", loc: ["update_mask"], type: "extra_forbidden" }] }, 422));
    const { server, airflow } = await start({ handlers: { "PATCH /api/v2/variables": old } });
    const entries = [
      { key: "a", value: "1" },
      { key: "b", value: "2" },
    ];
    expect((await airflow.variables.sync(entries)).created).toEqual(["a", "b"]);
    expect(requestsOf(server, "POST", /variables$/)).toHaveLength(2);
  });

  test("finds the rejected entry that blocks a bulk request", async () => {
    const { server, airflow } = await start();
    const seen = airflow.variables.sync(
      [
        { key: "a", value: "1" },
        { key: "b", value: "2" },
        { key: "c", value: "3" },
      ],
      {
        onProgress: ({ kind }) =>
          kind === "planned" && server.world.variables.set("b", { key: "b", value: "x", description: null, team_name: null }),
      },
    );
    await expect(seen).rejects.toMatchObject({ result: { created: ["a", "c"], failed: [{ key: "b", error: { status: 409 } }] } });
  });
});
