import { jest } from "@jest/globals";
import { DagRunFailedError, triggerAndWait } from "../../generated/airflow-client/src/helpers/dagRuns.js";
import {
  AbortError,
  Airflow,
  ConflictError,
  ConnectionError,
  DagImportError,
  DagPausedError,
  mappedResults,
  NotFoundError,
  passwordGrant,
  RequestError,
  TimeoutError,
} from "../../generated/airflow-client/src/index.js";
import { Airflow as AirflowV1, basic } from "../../generated/airflow-client/src/v1/index.js";
import { type Answer, type Handler, json, manualClock, ndjson, type Options, undocumented } from "../fake-airflow/server.mjs";
import { clientsWithOutage, collect, quick, requestsOf, start, stopAll } from "./servers.js";

const waitOperation = "GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait";
const triggerOperation = "POST /api/v2/dags/{dag_id}/dagRuns";
const getOperation = "GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}";

afterEach(async () => {
  jest.useRealTimers();
  await stopAll();
});

describe("triggerAndWait", () => {
  test("triggers a run, yields each state once, and returns the ended run", async () => {
    const clock = manualClock(Date.now());
    const { server, airflow } = await start({ clock });
    const states: string[] = [];
    const flow = triggerAndWait(airflow, { dag_id: "daily_sales", conf: { day: "2026-11-01" } }, quick);
    for await (const { state } of flow) {
      states.push(state);
      clock.advance(30);
    }
    const run = await flow;
    expect(run).toMatchObject({ dag_id: "daily_sales", state: "success", conf: { day: "2026-11-01" } });
    expect(states).toEqual(["queued", "running", "success"]);
    expect(JSON.parse(requestsOf(server, "POST", /dagRuns$/)[0]?.body ?? "")).toMatchObject({ logical_date: null });
    expect(requestsOf(server, "GET", /\/wait$/)[0]?.query).toBe("?interval=0.01");
  });

  test("throws an error with the failed run, unless failures are allowed", async () => {
    const { airflow } = await start();
    const failing = triggerAndWait(airflow, { dag_id: "always_fails", dag_run_id: "r1" }, quick);
    await expect(failing).rejects.toThrow('run "r1" of DAG "always_fails" ended in state "failed"');
    await expect(failing).rejects.toBeInstanceOf(DagRunFailedError);
    await expect(failing).rejects.toMatchObject({ name: "DagRunFailedError", run: { state: "failed" } });
    const run = await triggerAndWait(airflow, { dag_id: "always_fails", dag_run_id: "r2" }, { ...quick, allowFailure: true });
    expect(run.state).toBe("failed");
  });

  test("rejects a paused DAG without triggering it, or unpauses it", async () => {
    const { server, airflow } = await start();
    const refused = triggerAndWait(airflow, { dag_id: "paused_report" }, quick);
    await expect(refused).rejects.toBeInstanceOf(DagPausedError);
    await expect(refused).rejects.toThrow(/"paused_report" is paused/);
    expect(requestsOf(server, "POST", /dagRuns$/)).toHaveLength(0);
    expect((await triggerAndWait(airflow, { dag_id: "paused_report" }, { ...quick, unpause: true })).state).toBe("success");
  });

  test("joins a run with the same id, active or ended", async () => {
    const { airflow } = await start();
    const params = { dag_id: "daily_sales", dag_run_id: "r1" };
    const [first, second] = await Promise.all([triggerAndWait(airflow, params, quick), triggerAndWait(airflow, params, quick)]);
    expect(second).toEqual(first);
    expect(await triggerAndWait(airflow, params, quick)).toEqual(first);
    expect(await airflow.dagRuns.list({ dag_id: "daily_sales" })).toMatchObject({ total_entries: 1 });
  });

  test("does not join a run with another id and the same logical date", async () => {
    const { airflow } = await start();
    const logical_date = "2026-11-01T00:00:00Z";
    await airflow.dagRuns.trigger({ dag_id: "daily_sales", dag_run_id: "other", logical_date });
    await expect(triggerAndWait(airflow, { dag_id: "daily_sales", logical_date }, quick)).rejects.toBeInstanceOf(ConflictError);
  });

  test("starts a single run if the first response is lost", async () => {
    const bodies: unknown[] = [];
    const lost: Handler = ({ body }) => {
      bodies.push(body);
      return undocumented(bodies.length === 1 ? json({ detail: "gateway" }, 502) : json({ detail: "exists" }, 409));
    };
    const run = { dag_id: "daily_sales", state: "success" };
    const handlers = { [triggerOperation]: lost, [getOperation]: () => undocumented(json(run)) };
    const { airflow } = await start({ handlers });
    expect(await triggerAndWait(airflow, { dag_id: "daily_sales" }, quick)).toEqual({ ...run, results: {} });
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toEqual(bodies[0]);
  });

  test.each<[string, () => Answer]>([
    ["lacks the operation", () => json({ detail: "Not Found" }, 404)],
    ["does not allow it", () => undocumented(json({ detail: "Method Not Allowed" }, 405))],
    ["is behind a gateway that times out", () => undocumented({ status: 504, type: "text/html", body: "<html>" })],
    ["ends the stream early", () => ndjson(statesOf("queued"))],
    ["interrupts the stream", () => undocumented(ndjson(statesOf("queued", "no JSON\n")))],
    ["sends the stream without a media type", () => undocumented({ status: 200, lines: statesOf("queued") })],
  ])("polls if the server %s", async (_, answer) => {
    const { airflow } = await start({ handlers: { [waitOperation]: answer } });
    expect((await triggerAndWait(airflow, { dag_id: "daily_sales" }, { ...quick, retry: 0 })).state).toBe("success");
  });

  test("polls after the stream has been silent", async () => {
    const silent = async function* (): AsyncGenerator<unknown> {
      yield { state: "running" };
      await new Promise(() => undefined);
    };
    const { airflow } = await start({ pace: { queued: 0, task: 0 }, handlers: { [waitOperation]: () => ndjson(silent()) } });
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "setInterval", "queueMicrotask", "performance", "Date", "hrtime"] });
    const onProgress = ({ state }: { state: string }): unknown =>
      state === "running" && setImmediate(() => jest.advanceTimersByTime(15_000));
    expect((await triggerAndWait(airflow, { dag_id: "daily_sales" }, { ...quick, onProgress })).state).toBe("success");
  });

  test("polls if a proxy buffers the whole stream", async () => {
    const buffered: Handler = () => {
      setImmediate(() => jest.advanceTimersByTime(15_000));
      return new Promise(() => undefined);
    };
    const ended: Handler = () => undocumented(json({ dag_id: "daily_sales", state: "success" }));
    const { airflow } = await start({ handlers: { [waitOperation]: buffered, [getOperation]: ended } });
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "setInterval", "queueMicrotask", "performance", "Date", "hrtime"] });
    expect((await triggerAndWait(airflow, { dag_id: "daily_sales" }, { ...quick, retry: 0 })).state).toBe("success");
  });

  test("throws if the user may not read the stream", async () => {
    const { airflow } = await start({ handlers: { [waitOperation]: () => json({ detail: "no" }, 403) } });
    await expect(triggerAndWait(airflow, { dag_id: "daily_sales" }, quick)).rejects.toMatchObject({ status: 403 });
  });

  test.each([
    ["with the stream", {}],
    ["by polling", { [waitOperation]: () => json({ detail: "Not Found" }, 404) }],
  ])("throws a TimeoutError, waiting %s", async (_, handlers) => {
    const { airflow } = await start({ handlers, pace: { queued: 60_000 } });
    const late = triggerAndWait(airflow, { dag_id: "daily_sales" }, { ...quick, timeout: 150 });
    await expect(late).rejects.toBeInstanceOf(TimeoutError);
    await expect(late).rejects.toThrow('waiting for the run of DAG "daily_sales" timed out after 150 ms');
  });

  test.each([
    ["with the stream", {}],
    ["by polling", { [waitOperation]: () => json({ detail: "Not Found" }, 404) }],
  ])("stops when the caller aborts, waiting %s", async (_, handlers) => {
    const { airflow } = await start({ handlers, pace: { queued: 60_000 } });
    const controller = new AbortController();
    const aborted = triggerAndWait(
      airflow,
      { dag_id: "daily_sales" },
      { ...quick, signal: controller.signal, onProgress: () => setTimeout(abort, 30) },
    );
    const abort = (): void => controller.abort("enough");
    await expect(aborted).rejects.toBeInstanceOf(AbortError);
  });

  test("sends nothing if the signal is already aborted", async () => {
    const { server, airflow } = await start();
    await expect(triggerAndWait(airflow, { dag_id: "daily_sales" }, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(AbortError);
    expect(server.requests).toEqual([]);
  });

  test.each([
    ["with the stream", {}],
    ["by polling", { [waitOperation]: () => json({ detail: "Not Found" }, 404) }],
  ])("returns the values of tasks, waiting %s", async (_, handlers) => {
    const { airflow } = await start({ handlers });
    const { results } = await triggerAndWait(airflow, { dag_id: "daily_sales" }, { ...quick, results: ["extract", "load", "transform"] });
    expect(results).toMatchObject({ extract: { rows: 42 }, load: 42 });
  });

  test.each<[string, "v2" | "v1", Options["handlers"]]>([
    [
      "with the stream",
      "v2",
      { [waitOperation]: () => ndjson(streamed({ state: "success", results: { square: [1, 4, 16], list: [7] } })) },
    ],
    ["with another stream", "v2", { [waitOperation]: () => ndjson(streamed({ state: "success", results: { square: [1], list: [7] } })) }],
    ["by polling", "v2", { [waitOperation]: () => json({ detail: "Not Found" }, 404) }],
    ["by polling", "v1", {}],
  ])("keeps the indexes of a mapped task, waiting %s of %s", async (_, version, waiting) => {
    const xcoms = "dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries";
    const list: Handler = ({ params: { task_id } }) => {
      const indexes = task_id === "square" ? [3, 0, 1] : task_id === "list" ? [-1] : [];
      const xcom_entries = indexes.map((map_index) => ({ key: "return_value", task_id, map_index }));
      return undocumented(json({ xcom_entries, total_entries: indexes.length }));
    };
    const values = new Map<unknown, unknown>([
      [0, 1],
      [1, 4],
      [3, 16],
    ]);
    const get: Handler = ({ params: { task_id }, query }) =>
      undocumented(json({ key: "return_value", value: task_id === "list" ? [7] : values.get(query["map_index"]) }));
    const handlers = {
      ...waiting,
      [`GET /api/v2/${xcoms}`]: list,
      [`GET /${xcoms}`]: list,
      [`GET /api/v2/${xcoms}/{xcom_key}`]: get,
      [`GET /${xcoms}/{xcom_key}`]: get,
    };
    const { airflow, airflow2 } = await start({ handlers, pace: { queued: 0, task: 0 } });
    const client = version === "v2" ? airflow : airflow2;
    const results = ["square", "list", "none"];
    const run = await client.dagRuns.triggerAndWait({ dag_id: "daily_sales" }, { ...quick, results });
    expect(run.results).toEqual({
      square: [
        { map_index: 0, value: 1 },
        { map_index: 1, value: 4 },
        { map_index: 3, value: 16 },
      ],
      list: [7],
    });
    expect(mappedResults(run.results["square"]).map(({ map_index }) => map_index)).toEqual([0, 1, 3]);
    expect(mappedResults(run.results["none"])).toEqual([]);
    expect(() => mappedResults(run.results["list"])).toThrow(RequestError);
  });

  test.each(["v2", "v1"])("throws a NotFoundError for a missing DAG that no broken file names, with %s", async (version) => {
    const { airflow, airflow2 } = await start();
    const client = version === "v2" ? airflow : airflow2;
    const missing = client.dagRuns.triggerAndWait({ dag_id: "daily_salez" }, quick);
    await expect(missing).rejects.toBeInstanceOf(NotFoundError);
    await expect(missing).rejects.toMatchObject({
      status: 404,
      dag_id: "daily_salez",
      message: expect.stringMatching(
        /^there is no DAG "daily_salez" \(.*404.*\); files that the server cannot import: broken_dag\.py \(SyntaxError: invalid syntax\)$/,
      ),
      stack: expect.stringContaining('there is no DAG "daily_salez"'),
      brokenFiles: [{ filename: "broken_dag.py" }],
    });
  });

  test.each(["v2", "v1"])("throws a DagImportError if a broken file names the DAG, or defines it, with %s", async (version) => {
    const { airflow, airflow2, server } = await start({
      dags: [{ dag_id: "was_fine", has_import_errors: true, tasks: [{ task_id: "only" }] }],
    });
    const client = version === "v2" ? airflow : airflow2;
    const named = client.dagRuns.triggerAndWait({ dag_id: "broken_dag" }, quick);
    await expect(named).rejects.toBeInstanceOf(DagImportError);
    await expect(named).rejects.toThrow('DAG "broken_dag" cannot run, because the server cannot import broken_dag.py (SyntaxError');
    await expect(named).rejects.toMatchObject({ cause: { status: 404 }, files: [{ filename: "broken_dag.py" }] });
    server.world.importErrors.push({ filename: "shop.py", stack_trace: "  with DAG('sales'):\nTypeError: x\n", at: 0 });
    const quoted = client.dagRuns.triggerAndWait({ dag_id: "sales" }, quick);
    await expect(quoted).rejects.toMatchObject({ name: "DagImportError", files: [{ filename: "shop.py" }] });
    await expect(client.dagRuns.triggerAndWait({ dag_id: "sale" }, quick)).rejects.toBeInstanceOf(NotFoundError);
    server.world.importErrors.push({ filename: "/dags/was_fine.py", stack_trace: "Traceback\nNameError: x\n", at: 0 });
    const broken = client.dagRuns.triggerAndWait({ dag_id: "was_fine" }, quick);
    await expect(broken).rejects.toMatchObject({ name: "DagImportError", files: [{ filename: "/dags/was_fine.py" }] });
    expect(requestsOf(server, "POST", /dagRuns$/)).toHaveLength(0);
  });

  test("throws the 404 of the server if no file is broken, or the user may not list broken files", async () => {
    const { airflow, server } = await start();
    server.world.importErrors.length = 0;
    await expect(triggerAndWait(airflow, { dag_id: "no_such" }, quick)).rejects.toMatchObject({ status: 404 });
    const other = await start({ handlers: { "GET /api/v2/importErrors": () => json({ detail: "no" }, 403) } });
    await expect(triggerAndWait(other.airflow, { dag_id: "no_such" }, quick)).rejects.toMatchObject({ status: 404 });
  });

  test("continues after an outage and triggers a single run", async () => {
    let attempts = 0;
    const unavailable: Handler = () =>
      attempts++ < 3 ? undocumented(json({ detail: "starting" }, 503)) : undocumented(json({ dag_id: "daily_sales", state: "success" }));
    const { airflow, server } = await start({
      handlers: { [waitOperation]: () => undocumented(json({}, 502)), [getOperation]: unavailable },
    });
    const run = await triggerAndWait(airflow, { dag_id: "daily_sales" }, { ...quick, retry: 0 });
    expect([run.state, attempts]).toEqual(["success", 4]);
    expect(requestsOf(server, "POST", /dagRuns$/)).toHaveLength(1);
  });

  test.each<["v2" | "v1", string, () => Answer | Promise<never>, number]>([
    ["v2", "is too slow", () => new Promise<never>(() => undefined), 2000],
    ["v2", "is a 504 of a gateway", () => undocumented({ status: 504, type: "text/html", body: "<html>" }), 60_000],
    ["v1", "is a 504 of a gateway", () => undocumented({ status: 504, type: "text/html", body: "<html>" }), 60_000],
  ])("%s sends a single trigger if the response %s although the run was created", async (version, _, answer, timeout) => {
    const operation = version === "v2" ? triggerOperation : "POST /dags/{dag_id}/dagRuns";
    const { airflow, airflow2, server } = await start({ handlers: { [operation]: answer } });
    const run = { dag_id: "daily_sales", dag_run_id: "r1" };
    // The other API version of the fake server creates the run.
    await (version === "v2" ? airflow2.dagRuns.trigger(run) : airflow.dagRuns.trigger({ ...run, logical_date: null }));
    const admin = { username: "admin", password: "admin" };
    const client =
      version === "v2"
        ? new Airflow({ baseUrl: server.url, auth: passwordGrant(admin), timeout })
        : new AirflowV1({ baseUrl: server.url, auth: basic(admin), timeout });
    expect(await client.dagRuns.triggerAndWait(run, quick)).toMatchObject({ dag_run_id: "r1", state: "success" });
    expect(requestsOf(server, "POST", /dagRuns$/)).toHaveLength(2);
  });

  test("names the run in every error after the trigger", async () => {
    const outage: Handler = () => undocumented(json({}, 503));
    const polling = { [waitOperation]: () => json({ detail: "Not Found" }, 404) };
    const ids = { dag_id: "daily_sales", dag_run_id: "r1" };
    const errors = async (handlers: Options["handlers"], options: object): Promise<unknown[]> => {
      const { airflow, airflow2 } = await start({ handlers: { ...polling, ...handlers }, pace: { queued: 60_000 } });
      const flows = [airflow, airflow2].map((client) => client.dagRuns.triggerAndWait(ids, { ...quick, ...options }));
      return Promise.all(flows.map((flow) => flow.catch((error: unknown) => error)));
    };
    const text = expect.stringContaining('dag_run_id "r1"');
    const lost = { [getOperation]: outage, "GET /dags/{dag_id}/dagRuns/{dag_run_id}": outage };
    for (const error of await errors({}, { timeout: 500 })) expect(error).toMatchObject({ name: "TimeoutError", message: text, ...ids });
    for (const error of await errors(lost, { maxOutage: 0, retry: 0 })) expect(error).toMatchObject({ status: 503, message: text, ...ids });
    const controller = new AbortController();
    const reason = new AbortError("enough");
    const onProgress = (): void => controller.abort(reason);
    const [aborted] = await errors({}, { signal: controller.signal, onProgress });
    expect(aborted).toMatchObject({ name: "AbortError", message: text, ...ids });
    expect(reason.message).toBe("enough");
    const own = new Error("mine");
    const [thrown] = await errors({}, { onProgress: () => fail(own) });
    expect([thrown, own.message]).toEqual([own, "mine"]);
  });

  test("repeats the trigger with the same id after an outage, but not after a 500", async () => {
    const ids: unknown[] = [];
    const lost: Handler = ({ body }) => {
      ids.push(body.dag_run_id);
      return undocumented(ids.length < 3 ? json({ detail: "starting" }, 503) : json({ detail: "exists" }, 409));
    };
    const existingRun = { dag_id: "daily_sales", state: "success" };
    const handlers = { [triggerOperation]: lost, [getOperation]: () => undocumented(json(existingRun)) };
    const { airflow } = await start({ handlers });
    expect(await triggerAndWait(airflow, { dag_id: "daily_sales" }, { ...quick, retry: 0 })).toMatchObject(existingRun);
    expect([ids.length, new Set(ids).size]).toEqual([3, 1]);
    const defect = await start({ handlers: { [triggerOperation]: () => undocumented(json({ detail: "bug" }, 500)) } });
    await expect(triggerAndWait(defect.airflow, { dag_id: "daily_sales" }, quick)).rejects.toMatchObject({ status: 500 });
    expect(requestsOf(defect.server, "POST", /dagRuns$/)).toHaveLength(1);
  });

  test.each(["airflow", "airflow2"] as const)("%s reads the results of an ended run through an outage", async (version) => {
    const { server } = await start({ handlers: { [waitOperation]: () => json({ detail: "Not Found" }, 404) } });
    const client = clientsWithOutage(server, /xcomEntries/)[version];
    const run = { dag_id: "daily_sales", dag_run_id: "r1" };
    const { results } = await client.dagRuns.triggerAndWait(run, { ...quick, results: ["load"] });
    expect(results).toEqual({ load: 42 });
    const impatient = clientsWithOutage(server, /xcomEntries/)[version];
    const lost = impatient.dagRuns.triggerAndWait(run, { ...quick, results: ["load"], maxOutage: 0 });
    await expect(lost).rejects.toMatchObject({ name: "ConnectionError", ...run });
  });

  test("removes its timers, however it ends", async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const { airflow } = await start({ pace: { queued: 60_000 } });
    const before = timers();
    await expect(triggerAndWait(airflow, { dag_id: "daily_sales" }, { ...quick, timeout: 50 })).rejects.toBeInstanceOf(TimeoutError);
    const left = triggerAndWait(airflow, { dag_id: "daily_sales" }, { interval: 100_000, timeout: 100_000 });
    for await (const _ of left) break;
    await expect(left).rejects.toBeInstanceOf(AbortError);
    for (let checks = 0; checks < 500 && timers() > before; checks++) await new Promise((resolve) => setTimeout(resolve, 20).unref());
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test("throws the error of the last request if the outage lasts", async () => {
    const { airflow, server } = await start({ pace: { queued: 60_000 } });
    const flow = triggerAndWait(airflow, { dag_id: "daily_sales" }, { ...quick, maxOutage: 60, retry: 0 });
    for await (const _ of flow) {
      await server.close();
      break;
    }
    await expect(flow).rejects.toBeInstanceOf(AbortError);
    const gone = await start({ pace: { queued: 60_000 } });
    const waiting = triggerAndWait(
      gone.airflow,
      { dag_id: "daily_sales" },
      { ...quick, maxOutage: 60, retry: 0, onProgress: () => void gone.server.close() },
    );
    await expect(waiting).rejects.toBeInstanceOf(ConnectionError);
    expect(requestsOf(gone.server, "POST", /dagRuns$/)).toHaveLength(1);
  });

  test.each([{ interval: 0 }, { interval: Number.NaN }, { timeout: -1 }, { maxOutage: -1 }])("rejects %p", async (options) => {
    const { airflow } = await start();
    await expect(triggerAndWait(airflow, { dag_id: "daily_sales" }, options)).rejects.toBeInstanceOf(RequestError);
  });
});

describe("triggerAndWait for Airflow 2", () => {
  test("polls until the run has ended, and returns the values of tasks", async () => {
    const { airflow2, server } = await start();
    const states: string[] = [];
    const flow = airflow2.dagRuns.triggerAndWait({ dag_id: "daily_sales", dag_run_id: "r1" }, { ...quick, results: ["extract", "load"] });
    for await (const { state } of flow) states.push(state);
    const run = await flow;
    expect([run.state, run.results]).toEqual(["success", { extract: { rows: 42 }, load: 42 }]);
    expect([states[0], states.at(-1), new Set(states).size]).toEqual(["queued", "success", states.length]);
    expect((await airflow2.dagRuns.triggerAndWait({ dag_id: "daily_sales", dag_run_id: "r1" }, quick)).start_date).toBe(run.start_date);
    expect(requestsOf(server, "POST", /dagRuns$/)).toHaveLength(2);
    expect(await airflow2.dagRuns.list({ dag_id: "daily_sales" }).total()).toBe(1);
  });

  test("reports why a run cannot start or did not succeed", async () => {
    const { airflow2 } = await start();
    await expect(airflow2.dagRuns.triggerAndWait({ dag_id: "paused_report" }, quick)).rejects.toMatchObject({ name: "DagPausedError" });
    expect((await airflow2.dagRuns.triggerAndWait({ dag_id: "paused_report" }, { ...quick, unpause: true })).state).toBe("success");
    await expect(airflow2.dagRuns.triggerAndWait({ dag_id: "always_fails" }, quick)).rejects.toMatchObject({ name: "DagRunFailedError" });
  });

  test("runs each date of a backfill once, with limited concurrency", async () => {
    const { airflow2, server } = await start();
    const params = {
      dag_id: "daily_sales",
      logical_dates: ["2026-01-01T00:00:00Z", new Date("2026-01-02T00:00:00Z"), "2026-01-03T00:00:00Z"],
    };
    expect((await airflow2.dagRuns.backfill(params, { dryRun: true })).dates).toHaveLength(3);
    const steps = await collect(airflow2.dagRuns.backfill(params, { ...quick, maxActiveRuns: 2 }));
    expect(steps.map(({ done, total, state }) => [done, total, state])).toEqual([1, 2, 3].map((done) => [done, 3, "success"]));
    const again = await airflow2.dagRuns.backfill(params, quick);
    expect([again.dates, again.runs.length]).toEqual([[], 3]);
    expect(requestsOf(server, "POST", /dagRuns$/)).toHaveLength(3);
    await expect(airflow2.dagRuns.backfill({ ...params, logical_dates: ["2026-01-01"] })).rejects.toThrow(/zone/);
    await expect(airflow2.dagRuns.backfill({ ...params, dag_id: "always_fails" }, quick)).rejects.toMatchObject({
      name: "BackfillFailedError",
    });
  });
});

test("a backfill with Airflow 2 searches for runs through an outage, after the first search", async () => {
  const { server } = await start();
  const { airflow2 } = clientsWithOutage(server, /dagRuns\?/, 1);
  const params = { dag_id: "daily_sales", logical_dates: ["2026-01-01T00:00:00Z"] };
  const { runs } = await airflow2.dagRuns.backfill(params, quick);
  expect(runs.map(({ state }) => state)).toEqual(["success"]);
  expect(requestsOf(server, "POST", /dagRuns$/)).toHaveLength(1);
});

async function* streamed(line: object): AsyncGenerator<unknown> {
  yield line;
}

function fail(error: Error): never {
  throw error;
}

async function* statesOf(...states: string[]): AsyncGenerator<unknown> {
  for (const state of states) yield state.endsWith("\n") ? state : { state };
}
