import { json, manualClock, ndjson, type Options, type StandIn, startStandIn } from "./server.mjs";

const dagRuns = "/api/v2/dags/daily_sales/dagRuns";

interface Session {
  readonly server: StandIn;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  send(method: string, path: string, body?: unknown): Promise<Response>;
}

const servers: StandIn[] = [];

async function open(options: Options = {}, username = "admin"): Promise<Session> {
  const server = await startStandIn(options);
  servers.push(server);
  const { access_token } = await (await logIn(server, username, username)).json();
  const authorization = `Bearer ${access_token}`;
  return {
    server,
    get: (path, headers = {}) => fetch(server.url + path, { headers: { authorization, ...headers } }),
    send: (method, path, body) =>
      fetch(server.url + path, {
        method,
        headers: { authorization, "content-type": "application/json" },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
  };
}

const logIn = (server: StandIn, username: string, password: string): Promise<Response> =>
  fetch(`${server.url}/auth/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username, password }),
  });

const linesOf = async (response: Response): Promise<unknown[]> =>
  (await response.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe("logging in", () => {
  test("returns a JWT that expires at its exp", async () => {
    const clock = manualClock();
    const { server, get } = await open({ clock, tokenLifetime: 60_000 });
    const reply = await logIn(server, "admin", "admin");
    const payload = JSON.parse(Buffer.from((await reply.json()).access_token.split(".")[1], "base64url").toString());
    expect(reply.status).toBe(201);
    expect(payload.exp * 1000).toBe(clock.now() + 60_000);
    expect((await get("/api/v2/dags")).status).toBe(200);
    clock.advance(60_000);
    expect((await get("/api/v2/dags")).status).toBe(401);
    expect(server.violations).toEqual([]);
  });

  test("fails with a wrong password, without a token, and with a foreign token", async () => {
    const { server, get } = await open();
    expect((await logIn(server, "admin", "wrong")).status).toBe(401);
    expect((await fetch(`${server.url}/api/v2/dags`)).status).toBe(401);
    const forged = await get("/api/v2/dags", { authorization: "Bearer a.b.c" });
    expect([forged.status, await forged.json()]).toEqual([403, { detail: "Invalid JWT token" }]);
    expect(server.violations).toEqual([]);
  });

  test("allows a viewer to read and nothing else", async () => {
    const { get, send } = await open({}, "viewer");
    expect((await get("/api/v2/dags")).status).toBe(200);
    expect((await send("PATCH", "/api/v2/dags/daily_sales", { is_paused: true })).status).toBe(403);
    expect((await send("POST", "/api/v2/dags/~/dagRuns/list", {})).status).toBe(200);
  });

  test("is not needed for version and health", async () => {
    const { server } = await open();
    expect((await (await fetch(`${server.url}/api/v2/version`)).json()).version).toBe("3.3.2");
    expect((await (await fetch(`${server.url}/api/v2/monitor/health`)).json()).scheduler.status).toBe("healthy");
  });
});

describe("validation of requests", () => {
  test.each([
    ["a missing member", dagRuns, {}, { loc: ["body", "logical_date"], type: "missing" }],
    ["an unknown member", dagRuns, { logical_date: null, dry_run: true }, { loc: ["body", "dry_run"], type: "extra_forbidden" }],
    ["a body that is no JSON", dagRuns, "{", { loc: ["body"], type: "json_invalid" }],
  ])("%s is a 422 with its location", async (_, path, body, fault) => {
    const { send } = await open();
    const reply = await send("POST", path, body);
    expect(reply.status).toBe(422);
    expect((await reply.json()).detail).toEqual([expect.objectContaining(fault)]);
  });

  test("a query parameter of the wrong type is a 422, an unknown one is ignored", async () => {
    const { get } = await open();
    const reply = await get("/api/v2/dags?limit=many");
    expect([reply.status, (await reply.json()).detail[0].loc]).toEqual([422, ["query", "limit"]]);
    expect((await get("/api/v2/dags?no_such=1")).status).toBe(200);
  });

  test.each([
    ["GET", "/elsewhere", 404],
    ["PUT", "/api/v2/dags", 405],
    ["GET", "/api/v2/assets", 501],
    ["GET", "/api/v2/dags/no_such_dag", 404],
  ])("%s %s is %i", async (method, path, status) => {
    const { send } = await open();
    const reply = await send(method, path);
    expect([reply.status, typeof (await reply.json()).detail]).toEqual([status, "string"]);
  });
});

test("an unknown path is a 404 with its own error format", async () => {
  const { get } = await open();
  const reply = await get("/api/v2/no/such/path");
  expect([reply.status, await reply.json()]).toEqual([404, { error: expect.any(String) }]);
});

describe("validation of answers", () => {
  test("an answer with a wrong body becomes a 500 and is recorded as a violation", async () => {
    const { server, get } = await open({ handlers: { "GET /api/v2/dags": () => json({ dags: [{ dag_id: 1 }], total_entries: 1 }) } });
    expect((await get("/api/v2/dags")).status).toBe(500);
    expect(server.violations).toEqual([expect.stringMatching(/^GET \/api\/v2\/dags: the body of 200 .*'dag_display_name'/)]);
  });

  test("an answer with an undeclared status or media type becomes a 500 and a violation", async () => {
    const handlers = {
      "GET /api/v2/dags": () => json({}, 202),
      "GET /api/v2/version": () => ({ status: 200, type: "text/plain", body: "3.3.2" }),
    };
    const { server, get } = await open({ handlers });
    expect((await get("/api/v2/dags")).status).toBe(500);
    expect((await get("/api/v2/version")).status).toBe(500);
    expect(server.violations).toHaveLength(2);
  });

  test("an invalid line of a stream closes the connection", async () => {
    async function* lines(): AsyncGenerator<unknown> {
      yield { state: "running" };
      yield { state: "no state at all" };
    }
    const handlers = { "GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait": () => ndjson(lines()) };
    const { server, get } = await open({ handlers });
    await expect(get(`${dagRuns}/any/wait?interval=1`).then((reply) => reply.text())).rejects.toThrow();
    expect(server.violations).toEqual([expect.stringContaining("wait: the body of 200")]);
  });
});

describe("runs", () => {
  test("go from queued to running to success over time, one task after the other", async () => {
    const clock = manualClock();
    const { server, get, send } = await open({ clock, pace: { queued: 100, task: 50 } });
    const state = async (path: string): Promise<unknown> => (await (await get(`${dagRuns}/r1${path}`)).json()).state;
    expect((await (await send("POST", dagRuns, { logical_date: null, dag_run_id: "r1" })).json()).state).toBe("queued");
    clock.advance(100);
    expect(await state("")).toBe("running");
    expect([await state("/taskInstances/extract"), await state("/taskInstances/load")]).toEqual(["running", null]);
    clock.advance(150);
    const run = await (await get(`${dagRuns}/r1`)).json();
    expect([run.state, run.duration]).toEqual(["success", 0.15]);
    const entry = await (await get(`${dagRuns}/r1/taskInstances/extract/xcomEntries/return_value`)).json();
    expect(entry.value).toEqual({ rows: 42 });
    expect(server.violations).toEqual([]);
  });

  test("fail when a task fails, and later tasks do not start", async () => {
    const { server, get, send } = await open({ pace: { queued: 1, task: 1 } });
    await send("POST", "/api/v2/dags/always_fails/dagRuns", { logical_date: null, dag_run_id: "r1" });
    const lines = await linesOf(await get("/api/v2/dags/always_fails/dagRuns/r1/wait?interval=0.01"));
    expect(lines.at(-1)).toEqual({ state: "failed" });
    const { task_instances } = await (await get("/api/v2/dags/always_fails/dagRuns/r1/taskInstances")).json();
    expect(task_instances.map(({ state }: { state: string }) => state)).toEqual(["failed", "upstream_failed"]);
    expect(server.violations).toEqual([]);
  });

  test("stay queued while their DAG is paused", async () => {
    const clock = manualClock();
    const { get, send } = await open({ clock });
    await send("POST", "/api/v2/dags/paused_report/dagRuns", { logical_date: null, dag_run_id: "r1" });
    const state = async (): Promise<string> => (await (await get("/api/v2/dags/paused_report/dagRuns/r1")).json()).state;
    clock.advance(1_000_000);
    expect(await state()).toBe("queued");
    await send("PATCH", "/api/v2/dags/paused_report", { is_paused: false });
    expect(await state()).toBe("queued");
    clock.advance(1000);
    expect(await state()).toBe("success");
  });

  test("with an existing id are a 409", async () => {
    const { server, send } = await open();
    await send("POST", dagRuns, { logical_date: null, dag_run_id: "r1" });
    expect((await send("POST", dagRuns, { logical_date: null, dag_run_id: "r1" })).status).toBe(409);
    expect(server.violations).toEqual([]);
  });

  test("can be waited for: one line per interval, and the requested results in the last line", async () => {
    const { server, get, send } = await open({ pace: { queued: 30, task: 10 } });
    await send("POST", dagRuns, { logical_date: null, dag_run_id: "r1" });
    const reply = await get(`${dagRuns}/r1/wait?interval=0.01&result=extract&result=transform`);
    const lines = await linesOf(reply);
    expect(reply.headers.get("content-type")).toBeNull();
    expect(lines[0]).toEqual({ state: "queued" });
    expect(lines.at(-1)).toEqual({ state: "success", results: { extract: { rows: 42 }, transform: null } });
    expect(server.violations).toEqual([]);
  });

  test("run again when they are cleared, and keep the earlier tries", async () => {
    const clock = manualClock();
    const { server, get, send } = await open({ clock });
    await send("POST", dagRuns, { logical_date: null, dag_run_id: "r1" });
    clock.advance(1000);
    expect((await (await send("POST", `${dagRuns}/r1/clear`, {})).json()).total_entries).toBe(3);
    expect((await (await get(`${dagRuns}/r1`)).json()).state).toBe("success");
    expect((await (await send("POST", `${dagRuns}/r1/clear`, { dry_run: false })).json()).state).toBe("queued");
    clock.advance(1000);
    const { task_instances } = await (await get(`${dagRuns}/r1/taskInstances/load/tries`)).json();
    expect(task_instances.map(({ try_number }: { try_number: number }) => try_number)).toEqual([1, 2]);
    expect(server.violations).toEqual([]);
  });

  test("have logs as one body or as lines, depending on Accept", async () => {
    const clock = manualClock();
    const { server, get, send } = await open({ clock });
    await send("POST", dagRuns, { logical_date: null, dag_run_id: "r1" });
    clock.advance(1000);
    const path = `${dagRuns}/r1/taskInstances/load/logs/1`;
    const { content } = await (await get(path)).json();
    expect(content.at(-1).event).toBe("Task ended as success");
    expect(await linesOf(await get(path, { accept: "application/x-ndjson" }))).toEqual(content);
    expect((await get(path, { accept: "text/plain" })).status).toBe(406);
    expect((await get(path.replace(/1$/, "2"))).status).toBe(404);
    expect(server.violations).toEqual([]);
  });
});

describe("lists", () => {
  const idsOf = (reply: { dag_runs: { dag_run_id: string }[] }): string[] => reply.dag_runs.map(({ dag_run_id }) => dag_run_id);

  async function withRuns(count: number): Promise<Session> {
    const session = await open({ clock: manualClock() });
    for (let at = 1; at <= count; at++) await session.send("POST", dagRuns, { logical_date: null, dag_run_id: `r${at}` });
    return session;
  }

  test("are paginated by offset, ordered and filtered", async () => {
    const { server, get } = await open();
    const page = await (await get("/api/v2/dags?tags=partner&order_by=-dag_id&limit=3&offset=1")).json();
    expect(page.dags.map(({ dag_id }: { dag_id: string }) => dag_id)).toEqual(["partner_feed_7", "partner_feed_6", "partner_feed_5"]);
    expect(page.total_entries).toBe(8);
    expect((await (await get("/api/v2/dags?paused=true&dag_id_pattern=REPORT")).json()).total_entries).toBe(1);
    expect((await (await get("/api/v2/dags?tags=etl&tags=sales&tags_match_mode=all")).json()).total_entries).toBe(1);
    expect((await get("/api/v2/dags?order_by=nothing")).status).toBe(400);
    expect(server.violations).toEqual([]);
  });

  test("are paginated by cursor, forwards and backwards, and a new row does not shift a page", async () => {
    const { server, get, send } = await withRuns(5);
    const page = async (cursor: string): Promise<{ dag_runs: { dag_run_id: string }[]; next_cursor: string; previous_cursor: string }> =>
      (await get(`${dagRuns}?limit=2&order_by=-id&cursor=${encodeURIComponent(cursor)}`)).json();
    const first = await page("");
    await send("POST", dagRuns, { logical_date: null, dag_run_id: "r6" });
    const second = await page(first.next_cursor);
    const third = await page(second.next_cursor);
    expect([idsOf(first), idsOf(second), idsOf(third)]).toEqual([["r5", "r4"], ["r3", "r2"], ["r1"]]);
    expect([first.previous_cursor, third.next_cursor]).toEqual([null, null]);
    expect(idsOf(await page(third.previous_cursor))).toEqual(["r3", "r2"]);
    expect((await get(`${dagRuns}?cursor=nonsense`)).status).toBe(400);
    expect(server.violations).toEqual([]);
  });

  test("have no cursor unless it is requested", async () => {
    const { get } = await withRuns(1);
    expect(await (await get("/api/v2/dags/~/dagRuns")).json()).not.toHaveProperty("next_cursor");
  });

  test("limit the number of DAGs that one PATCH changes", async () => {
    const { get, send } = await open();
    await send("PATCH", "/api/v2/dags?tags=partner&limit=3", { is_paused: true });
    expect((await (await get("/api/v2/dags?tags=partner&paused=true")).json()).total_entries).toBe(3);
  });
});

describe("variables, connections and pools", () => {
  test("are created, read, changed and deleted, with any key", async () => {
    const { server, get, send } = await open();
    const path = `/api/v2/variables/${encodeURIComponent("team/a key?")}`;
    expect((await send("POST", "/api/v2/variables", { key: "team/a key?", value: { a: 1 }, description: "d" })).status).toBe(201);
    expect((await send("POST", "/api/v2/variables", { key: "team/a key?", value: "" })).status).toBe(409);
    expect(JSON.parse((await (await get(path)).json()).value)).toEqual({ a: 1 });
    const changed = await send("PATCH", `${path}?update_mask=value`, { key: "team/a key?", value: "new", description: "lost" });
    expect(await changed.json()).toMatchObject({ value: "new", description: "d" });
    expect((await send("PATCH", path, { key: "other", value: "" })).status).toBe(400);
    expect((await send("DELETE", path)).status).toBe(204);
    expect((await get(path)).status).toBe(404);
    expect(server.violations).toEqual([]);
  });

  test("change in bulk with status 200 even if an action fails because of one entry", async () => {
    const { server, get, send } = await open();
    await send("POST", "/api/v2/variables", { key: "old", value: "1" });
    const reply = await send("PATCH", "/api/v2/variables", {
      actions: [
        {
          action: "create",
          entities: [
            { key: "old", value: "2" },
            { key: "new", value: "3" },
          ],
          action_on_existence: "overwrite",
        },
        {
          action: "create",
          entities: [
            { key: "old", value: "4" },
            { key: "newer", value: "5" },
          ],
        },
        { action: "delete", entities: ["new", "none"] },
      ],
    });
    expect([reply.status, await reply.json()]).toEqual([
      200,
      {
        create: { success: ["old", "new"], errors: [expect.objectContaining({ status_code: 409 })] },
        delete: { success: [], errors: [expect.objectContaining({ status_code: 404 })] },
      },
    ]);
    expect((await (await get("/api/v2/variables/old")).json()).value).toBe("2");
    expect((await get("/api/v2/variables/newer")).status).toBe(404);
    expect(server.violations).toEqual([]);
  });

  test("never return secrets", async () => {
    const { get, send } = await open();
    await send("POST", "/api/v2/connections", {
      connection_id: "c",
      conn_type: "http",
      password: "p",
      extra: '{"token":"t","region":"eu"}',
    });
    const connection = await (await get("/api/v2/connections/c")).json();
    expect([connection.password, JSON.parse(connection.extra)]).toEqual(["***", { token: "***", region: "eu" }]);
  });

  test("do not allow the default pool to be deleted or renamed", async () => {
    const { server, get, send } = await open();
    expect((await send("DELETE", "/api/v2/pools/default_pool")).status).toBe(400);
    expect((await (await send("PATCH", "/api/v2/pools/default_pool", { slots: 3 })).json()).slots).toBe(3);
    expect((await send("PATCH", "/api/v2/pools/default_pool", { pool: "other" })).status).toBe(400);
    expect((await (await get("/api/v2/pools")).json()).total_entries).toBe(1);
    expect(server.violations).toEqual([]);
  });
});

describe("everything else", () => {
  test("can be read: details, tasks, import errors, the audit log", async () => {
    const { server, get, send } = await open();
    await send("POST", dagRuns, { logical_date: null });
    const paths = ["/api/v2/dags/daily_sales/details", "/api/v2/dags/daily_sales/tasks", "/api/v2/importErrors", "/api/v2/eventLogs"];
    const replies = await Promise.all([...paths, "/api/v2/importErrors/1", "/api/v2/eventLogs/1"].map((path) => get(path)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect((await send("DELETE", "/api/v2/dags/partner_feed_1")).status).toBe(204);
    expect(server.violations).toEqual([]);
  });

  test("is below the base path if one is set", async () => {
    const { server, get } = await open({ basePath: "/deployment" });
    expect(server.url).toMatch(/\/deployment$/);
    expect((await get("/api/v2/version")).status).toBe(200);
    expect((await fetch(server.url.replace("/deployment", "/api/v2/version"))).status).toBe(404);
  });
});

describe("Airflow 2", () => {
  const authorization = `Basic ${btoa("admin:admin")}`;
  const call = (server: StandIn, method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${server.url}/api/v1${path}`, {
      method,
      headers: { authorization, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  test("serves the same DAGs, with basic authentication and problem details", async () => {
    const { server } = await open();
    expect((await fetch(`${server.url}/api/v1/dags`)).status).toBe(401);
    expect((await (await call(server, "GET", "/dags?limit=1&tags=etl")).json()).total_entries).toBe(9);
    const missing = await call(server, "GET", "/dags/none");
    expect(missing.headers.get("content-type")).toBe("application/problem+json");
    expect(await missing.json()).toMatchObject({ status: 404, title: "Not Found" });
    expect((await (await call(server, "GET", "/version")).json()).version).toBe("2.11.2");
    expect((await (await call(server, "GET", "/health")).json()).scheduler.status).toBe("healthy");
    expect(server.violations).toEqual([]);
  });

  test("rejects unknown query parameters and read-only properties", async () => {
    const { server } = await open();
    expect((await call(server, "GET", "/dags?exclude_stale=true")).status).toBe(400);
    expect((await call(server, "POST", "/dags/daily_sales/dagRuns", { dag_id: "daily_sales" })).status).toBe(400);
  });

  test("triggers runs and stores variables", async () => {
    const clock = manualClock();
    const { server } = await open({ clock });
    const run = await (await call(server, "POST", "/dags/daily_sales/dagRuns", { conf: { a: 1 } })).json();
    expect((await call(server, "POST", "/dags/daily_sales/dagRuns", { dag_run_id: run.dag_run_id })).status).toBe(409);
    clock.advance(1000);
    const path = `/dags/daily_sales/dagRuns/${encodeURIComponent(run.dag_run_id)}`;
    expect((await (await call(server, "GET", path)).json()).state).toBe("success");
    await call(server, "POST", "/variables", { key: "k", value: "v" });
    expect(await (await call(server, "PATCH", "/variables/k", { key: "k", value: "w" })).json()).toMatchObject({ value: "w" });
    expect((await call(server, "DELETE", "/variables/k")).status).toBe(204);
    expect(server.violations).toEqual([]);
  });
});
