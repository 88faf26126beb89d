import { connectionsFromJson, poolsFromJson, variablesFromJson } from "../../generated/airflow-client/src/helpers/files.js";
import { type Difference, differenceOf, holdsMask } from "../../generated/airflow-client/src/helpers/shared/secrets.js";
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

describe("what is wanted and what is shown", () => {
  test.each<[Difference, unknown, unknown]>([
    ["same", "a", "a"],
    ["different", "a", "b"],
    ["same", '{"a":1,"b":[2]}', '{"b": [2], "a": 1}'],
    ["same", { a: 1 }, '{"a": 1}'],
    ["different", { a: 1 }, '{"a": 2}'],
    ["different", { a: 1 }, "text"],
    ["different", "1.0", "1"],
    ["same", "", null],
    ["same", null, undefined],
    ["different", "x", null],
    ["different", 1, 2],
    ["hidden", "anything", "***"],
    ["hidden", { key: "k", password: "p" }, '{"key": "k", "password": "***"}'],
    ["different", { key: "other", password: "p" }, '{"key": "k", "password": "***"}'],
    ["different", { key: "k", password: "p", more: 1 }, '{"key": "k", "password": "***"}'],
    ["hidden", "postgres://me:secret@db/x", "postgres://me:***@db/x"],
    ["different", "postgres://me:secret@db2/x", "postgres://me:***@db/x"],
    ["same", [1, [2, { a: null }]], '[1, [2, {"a": null}]]'],
    ["different", [1, 2], "[2, 1]"],
    ["different", "[1", "[1]"],
  ])("are %s: %j, %j", (difference, wanted, shown) => {
    expect(differenceOf(wanted, shown)).toBe(difference);
  });

  test.each([
    ["***", true],
    ["a *** b", false],
    ["https://me:***@host", true],
    ['{"token": "***"}', true],
    [{ a: [{ b: "***" }] }, true],
    [{ a: "**" }, false],
    [null, false],
  ])("%j holds a mask: %s", (value, holds) => {
    expect(holdsMask(value)).toBe(holds);
  });
});

describe("files", () => {
  test("are read as the command line of Airflow writes them, and as lists", () => {
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
    ["no JSON", variablesFromJson, "key: value", /no JSON/],
    ["a text", variablesFromJson, '"x"', /neither/],
    ["a list of other things", poolsFromJson, "[1]", /entry 0/],
    ["a URI", connectionsFromJson, '{"db":"postgres://x"}', /file-format json/],
    ["a connection without a type", connectionsFromJson, '{"db":{"host":"x"}}', /db needs a text conn_type/],
    ["a port that is text", connectionsFromJson, '{"db":{"conn_type":"x","port":"1"}}', /db has a port of the wrong type/],
    ["a pool without slots", poolsFromJson, '{"p":{}}', /p needs a number of slots/],
  ])("are refused where they hold %s", (_, read, text, message) => {
    expect(() => read(text)).toThrow(RequestError);
    expect(() => read(text)).toThrow(message);
  });
});

const actions = ({ plan }: SyncResult): unknown[] =>
  plan.map(({ action, key, members, hidden }) => [action, key, [...members], [...hidden]]);

describe.each(["v2", "v1"] as const)("sync of %s", (version) => {
  const open = async (options: Options = {}) => {
    const { server, airflow, airflow2 } = await start(options);
    return { ...(version === "v2" ? airflow : airflow2), server, airflow: version === "v2" ? airflow : airflow2 };
  };
  const writes = (server: Parameters<typeof requestsOf>[0]): number =>
    server.requests.filter(({ method }) => /^(POST|PATCH|DELETE)$/.test(method)).filter(({ path }) => path.startsWith("/api/")).length;

  test("plans, and writes nothing in a dry run; writes; then finds nothing to write", async () => {
    const { server, airflow } = await open();
    server.world.variables.set("old", { key: "old", value: "1", description: null, team_name: null });
    const wanted = [
      { key: "a", value: { x: [1] } },
      { key: "b", value: "text", description: "d" },
    ];
    const dry = await airflow.variables.sync(wanted, { dryRun: true, deleteOthers: true });
    expect(actions(dry)).toEqual([
      ["create", "a", [], []],
      ["create", "b", [], []],
      ["delete", "old", [], []],
    ]);
    expect([dry.dryRun, dry.created, writes(server)]).toEqual([true, [], 0]);
    const kinds: string[] = [];
    const flow = airflow.variables.sync(wanted, { deleteOthers: (key) => key !== "old" });
    for await (const step of flow) kinds.push(step.kind === "planned" ? "planned" : `${step.kind} ${step.key} ${step.done}/${step.total}`);
    expect(kinds).toEqual(["planned", "done a 1/2", "done b 2/2"]);
    expect((await flow).created).toEqual(["a", "b"]);
    expect(server.world.variables.get("a")?.value).toBe('{"x":[1]}');
    const before = writes(server);
    const again = await airflow.variables.sync(wanted);
    expect([actions(again), writes(server) - before]).toEqual([
      [
        ["keep", "a", [], []],
        ["keep", "b", [], []],
        ["keep", "old", [], []],
      ],
      0,
    ]);
    expect((await airflow.variables.sync([{ key: "b", value: "text2" }], { deleteOthers: true })).deleted).toEqual(["a", "old"]);
    expect(server.world.variables.get("b")).toMatchObject({ value: "text2", description: "d" });
  });

  test("changes one member and leaves the others, the password among them", async () => {
    const { server, airflow } = await open();
    const wanted = {
      connection_id: "db",
      conn_type: "postgres",
      host: "a",
      login: "me",
      password: "pw",
      extra: { token: "t", region: "eu" },
    };
    await airflow.connections.sync([wanted]);
    expect(actions(await airflow.connections.sync([{ ...wanted, password: "new" }]))).toEqual([["keep", "db", [], ["password", "extra"]]]);
    await airflow.connections.sync([{ connection_id: "db", conn_type: "postgres", host: "b", password: "new" }]);
    expect(server.world.connections.get("db")).toMatchObject({ host: "b", login: "me", password: "pw" });
    expect(JSON.parse(String(server.world.connections.get("db")?.["extra"]))).toEqual({ token: "t", region: "eu" });
    await airflow.connections.sync([{ ...wanted, host: "b", password: "new" }], { writeSecrets: true });
    expect(server.world.connections.get("db")).toMatchObject({ password: "new" });
  });

  test("never writes *** back", async () => {
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

  test("changes the size of the default pool, and never deletes it", async () => {
    const { server, airflow } = await open();
    const { updated } = await airflow.pools.sync([
      { name: "default_pool", slots: 5, description: "mine" },
      { name: "p", slots: 1, description: "x" },
    ]);
    expect(updated).toEqual(["default_pool"]);
    expect(server.world.pools.get("default_pool")).toMatchObject({ slots: 5, description: "For tasks without a pool" });
    await airflow.pools.sync([{ name: "p", slots: 2 }]);
    expect(server.world.pools.get("p")).toMatchObject({ slots: 2, description: "x" });
    expect((await airflow.pools.sync([], { deleteOthers: true })).deleted).toEqual(["p"]);
  });

  test("says which entries the server refused, and writes the others", async () => {
    const { airflow } = await open();
    const wanted = [
      { name: "a", slots: 1 },
      { name: "bad", slots: 1.5 },
      { name: "c", slots: 1 },
    ];
    const failing = airflow.pools.sync(wanted);
    await expect(failing).rejects.toBeInstanceOf(SyncFailedError);
    await expect(failing).rejects.toThrow(/1 pools could not be synced, such as create bad/);
    await expect(failing).rejects.toMatchObject({
      result: { created: ["a", "c"], failed: [{ key: "bad", error: { status: version === "v2" ? 422 : 400 } }] },
    });
    expect((await airflow.pools.sync(wanted, { allowFailure: true })).failed).toHaveLength(1);
  });

  test("stops where the server does, and says what is not known to be written", async () => {
    const { server, airflow } = await open();
    const wanted = Array.from({ length: 250 }, (_, at) => ({ key: `k${String(at).padStart(3, "0")}`, value: "x" }));
    const options = { onProgress: (step: { kind: string }) => (step.kind === "done" ? void server.close() : undefined), retry: 0 as const };
    const error = await airflow.variables.sync(wanted, options).catch((reason: unknown) => reason);
    if (!(error instanceof SyncFailedError)) throw error;
    const { created, failed } = error.result;
    expect([error.cause instanceof ConnectionError, created.length > 0, created.length + failed.length]).toEqual([true, true, 250]);
    expect(created.every((key) => server.world.variables.has(key))).toBe(true);
  });

  test("ends when the caller aborts, and refuses two entries of one key", async () => {
    const { airflow } = await open();
    const controller = new AbortController();
    const aborted = airflow.variables.sync([{ key: "a", value: "1" }], { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(aborted).rejects.toBeInstanceOf(AbortError);
    const twice = [
      { key: "a", value: "1" },
      { key: "a", value: "2" },
    ];
    await expect(airflow.variables.sync(twice)).rejects.toThrow("several of the variables have one key");
  });

  test("tries nothing more where the user may not write", async () => {
    const forbidden: Handler = () =>
      json(version === "v2" ? { detail: "no" } : { type: "x", title: "Forbidden", status: 403, detail: "no" }, 403);
    const handlers = version === "v2" ? { "PATCH /api/v2/pools": forbidden } : { "POST /pools": forbidden };
    const { server, airflow } = await open({ handlers });
    const wanted = ["a", "b", "c"].map((name) => ({ name, slots: 1 }));
    await expect(airflow.pools.sync(wanted)).rejects.toMatchObject({
      cause: { status: 403 },
      result: { created: [], failed: { length: 3 } },
    });
    expect(writes(server)).toBe(1);
  });
});

describe("sync of Airflow 3", () => {
  test("takes one request for a hundred entries of a kind", async () => {
    const { server, airflow } = await start();
    const wanted = Array.from({ length: 150 }, (_, at) => ({ key: `k${String(at).padStart(3, "0")}`, value: "1" }));
    await airflow.variables.sync(wanted);
    await airflow.variables.sync(wanted.map(({ key }) => ({ key, value: "2", description: "d" })));
    await airflow.variables.sync([], { deleteOthers: true });
    expect(requestsOf(server, "PATCH", /variables$/)).toHaveLength(6);
    expect(requestsOf(server, "PATCH", /variables\//)).toHaveLength(0);
  });

  test("goes on one by one where the server knows less of bulk actions", async () => {
    const old: Handler = () =>
      undocumented(json({ detail: [{ msg: "extra inputs", loc: ["update_mask"], type: "extra_forbidden" }] }, 422));
    const { server, airflow } = await start({ handlers: { "PATCH /api/v2/variables": old } });
    const wanted = [
      { key: "a", value: "1" },
      { key: "b", value: "2" },
    ];
    expect((await airflow.variables.sync(wanted)).created).toEqual(["a", "b"]);
    expect(requestsOf(server, "POST", /variables$/)).toHaveLength(2);
  });

  test("finds out which of many is in the way, since one keeps all from being written", async () => {
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
