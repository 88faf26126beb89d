import {
  AbortError,
  BackfillActiveError,
  BackfillFailedError,
  BackfillRefusedError,
  DagPausedError,
  InvalidXComError,
  RequestError,
} from "../../generated/airflow-client/src/index.js";
import { type Handler, json, manualClock, ndjson, type Options, undocumented } from "../fake-airflow/server.mjs";
import { clientsWithOutage, collect, quick, requestsOf, start, stopAll } from "./servers.js";

afterEach(stopAll);

const failing = { dag_id: "always_fails", dag_run_id: "r1" };
const instant = { pace: { queued: 0, task: 0 } };

describe.each(["v2", "v1"] as const)("with %s", (version) => {
  const open = async (options: Options = instant) => {
    const { server, airflow, airflow2 } = await start(options);
    return { server, airflow: version === "v2" ? airflow : airflow2, airflow3: airflow };
  };

  test("clearFailed plans in a dry run, then clears tasks and returns them", async () => {
    const { server, airflow, airflow3 } = await open();
    await airflow3.dagRuns.trigger({ ...failing, logical_date: null });
    const names = (tasks: readonly { readonly task_id?: string }[]): unknown[] => tasks.map(({ task_id }) => task_id);
    expect(names((await airflow.dagRuns.clearFailed(failing, { dryRun: true })).taskInstances)).toEqual(["boom", "after_boom"]);
    expect(requestsOf(server, "POST", /clearTaskInstances$/)).toHaveLength(1);
    const steps = await collect(airflow.dagRuns.clearFailed({ ...failing, task_ids: ["boom"] }));
    expect(steps.map(({ kind, taskInstances }) => [kind, names(taskInstances)])).toEqual([
      ["planned", ["boom"]],
      ["cleared", ["boom"]],
    ]);
    expect((await airflow3.taskInstances.get({ ...failing, task_id: "boom" })).try_number).toBe(2);
    const sent = requestsOf(server, "POST", /clearTaskInstances$/).map(({ body }) => JSON.parse(body));
    expect(sent.at(-1)).toMatchObject({ dry_run: false, only_failed: true, reset_dag_runs: true, dag_run_id: "r1" });
    const nothing = { dag_id: "daily_sales", dag_run_id: "r2" };
    await airflow3.dagRuns.trigger({ ...nothing, logical_date: null });
    expect((await airflow.dagRuns.clearFailed(nothing)).taskInstances).toEqual([]);
    await expect(airflow.dagRuns.clearFailed({ ...nothing, dag_run_id: "none" })).rejects.toMatchObject({ status: 404 });
  });

  test("health measures heartbeats by the clock of the server, and reports missing components", async () => {
    const beat = "2026-01-01T00:00:00Z";
    const answer: Handler = () =>
      undocumented({
        ...json({
          metadatabase: { status: "healthy" },
          scheduler: { status: "healthy", latest_scheduler_heartbeat: beat },
          triggerer: { status: null, latest_triggerer_heartbeat: null },
          dag_processor: version === "v2" ? { status: "healthy", latest_dag_processor_heartbeat: beat } : null,
        }),
        headers: { date: "Thu, 01 Jan 2026 00:00:12 GMT" },
      });
    const { airflow } = await open({ handlers: { "GET /api/v2/monitor/health": answer, "GET /health": answer } });
    const { healthy, time, unhealthy, components } = await airflow.health.probe();
    expect([healthy, time, unhealthy]).toEqual([true, "2026-01-01T00:00:12.000Z", []]);
    expect(components.find(({ name }) => name === "scheduler")).toEqual({
      name: "scheduler",
      status: "healthy",
      healthy: true,
      required: true,
      heartbeat: beat,
      age: 12_000,
    });
    expect(components.find(({ name }) => name === "triggerer")).toMatchObject({ status: null, healthy: false, required: false, age: null });
    const stale = await airflow.health.probe({ maxAge: 11_999 });
    expect(stale.healthy).toBe(false);
    expect(stale.unhealthy).toEqual(stale.components.filter(({ age }) => age === 12_000));
    expect((await airflow.health.probe({ maxAge: 12_000 })).healthy).toBe(true);
    const required = await airflow.health.probe({ required: ["triggerer"] });
    expect([required.healthy, required.unhealthy.map(({ name }) => name)]).toEqual([false, ["triggerer"]]);
    expect((await airflow.health.probe({ required: ["other"] })).components.find(({ name }) => name === "other")).toMatchObject({
      status: null,
      healthy: false,
    });
    await expect(airflow.health.probe({ maxAge: Number.NaN })).rejects.toBeInstanceOf(RequestError);
  });

  test("health is unhealthy if an optional component is", async () => {
    const answer: Handler = () =>
      undocumented(
        json({
          metadatabase: { status: "healthy" },
          scheduler: { status: "healthy" },
          dag_processor: { status: "healthy" },
          triggerer: { status: "unhealthy" },
        }),
      );
    const { airflow } = await open({ handlers: { "GET /api/v2/monitor/health": answer, "GET /health": answer } });
    const { healthy, unhealthy } = await airflow.health.probe();
    expect([healthy, unhealthy.map(({ name }) => name)]).toEqual([false, ["triggerer"]]);
  });

  test("import errors are exported from all pages, with warnings", async () => {
    const { server, airflow } = await open();
    for (let at = 0; at < 130; at++) server.world.importErrors.push({ filename: `f${at}.py`, stack_trace: "x", at });
    const flow = airflow.importErrors.export();
    const parts = (await collect(flow)).map(({ part, count }) => [part, count]);
    const report = await flow;
    expect(report.importErrors).toHaveLength(131);
    expect(report.dagWarnings).toMatchObject([{ dag_id: "daily_sales" }]);
    expect(parts).toContainEqual(["importErrors", 131]);
  });

  test("import errors are listed once, although Airflow 3.1.0 to 3.2.2 repeat them for each DAG", async () => {
    // apache/airflow#67525: a page groups rows of errors joined with DAGs, but is cut before that.
    const rows = Array.from({ length: 120 }, (_, at) => Math.floor(at / 3));
    const answer: Handler = ({ query }) => {
      const { limit = 50, offset = 0 } = query;
      const ids = [...new Set(rows.slice(offset, offset + limit))];
      const error = { timestamp: "2026-01-01T00:00:00Z", bundle_name: "b", stack_trace: "SyntaxError" };
      const import_errors = ids.map((id) => ({ ...error, import_error_id: id, filename: `f${id}.py` }));
      return undocumented(json({ import_errors, total_entries: rows.length }));
    };
    const { airflow } = await open({ handlers: { "GET /api/v2/importErrors": answer, "GET /importErrors": answer } });
    const flow = airflow.importErrors.export();
    expect((await collect(flow))[0]).toEqual({ part: "importErrors", count: 40 });
    expect((await flow).importErrors.map(({ filename }) => filename)).toEqual(Array.from({ length: 40 }, (_, at) => `f${at}.py`));
    const missing = airflow.dagRuns.triggerAndWait({ dag_id: "no_such" });
    await expect(missing).rejects.toThrow("f0.py (SyntaxError), f1.py (SyntaxError), f2.py (SyntaxError) and 37 more files");
  });

  test("an XCom is read with its type, and checked by a function or a schema", async () => {
    const { airflow, airflow3 } = await open();
    await airflow3.dagRuns.trigger({ dag_id: "daily_sales", dag_run_id: "r1", logical_date: null });
    const task = { dag_id: "daily_sales", dag_run_id: "r1", task_id: "extract" };
    expect(await airflow.xcoms.read(task)).toEqual({ rows: 42 });
    const rows: number = await airflow.xcoms.read({ ...task, task_id: "load" }).as((value) => Number(value));
    expect(rows).toBe(42);
    const schema = {
      "~standard": {
        version: 1,
        vendor: "ours",
        validate: (value: unknown) => (typeof value === "number" ? { value: value + 1 } : { issues: [{ message: "not a number" }] }),
      },
    } as const;
    expect(await airflow.xcoms.read({ ...task, task_id: "load" }).as(schema)).toBe(43);
    const refused = airflow.xcoms.read(task).as(schema);
    await expect(refused).rejects.toBeInstanceOf(InvalidXComError);
    await expect(refused).rejects.toMatchObject({ key: "return_value", issues: [{ message: "not a number" }] });
    await expect(airflow.xcoms.read(task).as(() => Promise.reject(new RangeError("mine")))).rejects.toThrow("mine");
    await expect(airflow.xcoms.read({ ...task, xcom_key: "none" })).rejects.toMatchObject({ status: 404 });
    await expect(airflow.xcoms.read({ ...task, xcom_key: "none" }).as(Number)).rejects.toMatchObject({ status: 404 });
  });

  test("failedSince returns failed runs with their failed tasks and logs", async () => {
    const dags = [
      { dag_id: "fails", tasks: [{ task_id: "boom", outcome: "failed", log: ["one", "two", "three"] }, { task_id: "after" }] },
    ] as const;
    const { server, airflow, airflow3 } = await open({ ...instant, dags });
    for (let at = 1; at <= 6; at++) await airflow3.dagRuns.trigger({ dag_id: "fails", dag_run_id: `r${at}`, logical_date: null });
    const since = new Date(Date.now() - 60_000);
    let count = 0;
    for await (const { run, tasks } of airflow.dagRuns.failedSince({ since }, { logLines: 2, concurrency: 3 })) {
      count++;
      expect(run.state).toBe("failed");
      expect(tasks.map(({ task, log }) => [task.task_id, log.map(({ event }) => event)])).toEqual([
        ["boom", ["three", "Task ended as failed"]],
        ["after", []],
      ]);
    }
    expect(count).toBe(6);
    expect(await airflow.dagRuns.failedSince({ since: new Date(Date.now() + 60_000) })).toEqual([]);
    expect(await airflow.dagRuns.failedSince({ since, until: since })).toEqual([]);
    expect(await airflow.dagRuns.failedSince({ since, dag_id: "fails" }, { logLines: 0 })).toHaveLength(6);
    expect(requestsOf(server, "GET", /logs\/1$/)).toHaveLength(6);
    await expect(airflow.dagRuns.failedSince({ since: "2026-01-01" })).rejects.toThrow(/zone/);
    await expect(airflow.dagRuns.failedSince({ since: "neverZ" })).rejects.toThrow(/valid time/);
    await expect(airflow.dagRuns.failedSince({ since }, { concurrency: 0 })).rejects.toBeInstanceOf(RequestError);
  });

  test("failedSince names the exception that failed each task, also if it is not in the last lines", async () => {
    const dags: Options["dags"] = [
      { dag_id: "fails", tasks: [{ task_id: "bad", outcome: "failed", exception: ["ValueError", "I am flaky"] }, { task_id: "after" }] },
    ];
    const { airflow, airflow3 } = await open({ ...instant, dags });
    await airflow3.dagRuns.trigger({ dag_id: "fails", dag_run_id: "r1", logical_date: null });
    const since = new Date(Date.now() - 60_000);
    const [failedRun] = await airflow.dagRuns.failedSince({ since }, { logLines: 1 });
    expect(failedRun?.tasks.map(({ task, exception }) => [task.task_id, exception])).toEqual([
      ["bad", "ValueError: I am flaky"],
      ["after", null],
    ]);
    const [unread] = await airflow.dagRuns.failedSince({ since }, { logLines: 0 });
    expect(unread?.tasks[0]?.exception).toBeNull();
  });

  test("failedSince prefers the exception that ended the task to the ones that callbacks log", async () => {
    const dags: Options["dags"] = [{ dag_id: "fails", tasks: [{ task_id: "bad", outcome: "failed" }] }];
    const failure = { level: "error", event: "Task failed with exception", error_detail: [{ exc_type: "ValueError", exc_value: "mine" }] };
    const callback = { level: "error", event: "Failed to run task callback", error_detail: [{ exc_type: "OSError", exc_value: "mail" }] };
    const content = "[t] {x.py:1} ERROR - Task failed with exception\nTraceback (most recent call last):\n  x\nValueError: mine\n";
    const later = "[t] {x.py:1} ERROR - Error in callback\nTraceback (most recent call last):\n  x\nOSError: mail\n";
    const logs = "taskInstances/{task_id}/logs/";
    const handlers: Options["handlers"] = {
      [`GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/${logs}{try_number}`]: () => undocumented(ndjson(items(failure, callback))),
      [`GET /dags/{dag_id}/dagRuns/{dag_run_id}/${logs}{task_try_number}`]: () =>
        undocumented(json({ content: (content + later).replaceAll("[t]", "[2026-01-01T00:00:00.000+0000]"), continuation_token: "t" })),
    };
    const { airflow, airflow3 } = await open({ ...instant, dags, handlers });
    await airflow3.dagRuns.trigger({ dag_id: "fails", dag_run_id: "r1", logical_date: null });
    const [failedRun] = await airflow.dagRuns.failedSince({ since: new Date(Date.now() - 60_000) });
    expect(failedRun?.tasks[0]?.exception).toBe("ValueError: mine");
  });

  test("triggerAndWait says which tasks of a run failed, and why", async () => {
    const reason = ["ValueError", `${"x".repeat(150)}\u0007`] as const;
    const dags: Options["dags"] = [
      { dag_id: "fails", tasks: [{ task_id: "bad", outcome: "failed", exception: ["ValueError", "I am flaky"] }, { task_id: "after" }] },
      { dag_id: "long", tasks: [{ task_id: "bad", outcome: "failed", exception: reason }] },
    ];
    const { server, airflow } = await open({ ...instant, dags });
    const failing = airflow.dagRuns.triggerAndWait({ dag_id: "fails", dag_run_id: "r1" }, quick);
    await expect(failing).rejects.toThrow('run "r1" of DAG "fails" ended in state "failed": bad (ValueError: I am flaky)');
    await expect(failing).rejects.toMatchObject({
      name: "DagRunFailedError",
      failedTasks: [
        { task: { task_id: "bad" }, exception: "ValueError: I am flaky" },
        { task: { task_id: "after" }, exception: null },
      ],
    });
    const message = await airflow.dagRuns.triggerAndWait({ dag_id: "long" }, quick).catch((error: Error) => error.message);
    expect(String(message)).toHaveLength(200);
    expect((await airflow.dagRuns.triggerAndWait({ dag_id: "fails" }, { ...quick, allowFailure: true })).state).toBe("failed");
    expect(requestsOf(server, "GET", /logs\/1$/)).toHaveLength(2);
  });

  test("triggerAndWait reports a failed run if nobody can say why", async () => {
    const refused: Handler = () => undocumented(json({ detail: "no" }, 403));
    const tasks = "dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances";
    const { airflow } = await open({ ...instant, handlers: { [`GET /api/v2/${tasks}`]: refused, [`GET /${tasks}`]: refused } });
    const failing = airflow.dagRuns.triggerAndWait({ dag_id: "always_fails", dag_run_id: "r1" }, quick);
    await expect(failing).rejects.toMatchObject({
      name: "DagRunFailedError",
      message: 'run "r1" of DAG "always_fails" ended in state "failed"',
      failedTasks: [],
    });
  });

  test("triggerAndWait reports a failed run if the flow is stopped while it reads the logs", async () => {
    const controller = new AbortController();
    const stop: Handler = () => {
      controller.abort();
      return new Promise(() => undefined);
    };
    const logs = "dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/";
    const handlers = { [`GET /api/v2/${logs}{try_number}`]: stop, [`GET /${logs}{task_try_number}`]: stop };
    const { airflow } = await open({ ...instant, handlers });
    const failing = airflow.dagRuns.triggerAndWait({ dag_id: "always_fails" }, { ...quick, signal: controller.signal });
    await expect(failing).rejects.toMatchObject({
      name: "DagRunFailedError",
      failedTasks: [{ task: { task_id: "boom" } }, { task: { task_id: "after_boom" } }],
    });
  });

  test("failedSince reports logs that cannot be read, and stops when the loop is left", async () => {
    const refused: Handler = () => undocumented(json({ detail: "no" }, 403));
    const logs = "taskInstances/{task_id}/logs/";
    const handlers = {
      [`GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/${logs}{try_number}`]: refused,
      [`GET /dags/{dag_id}/dagRuns/{dag_run_id}/${logs}{task_try_number}`]: refused,
    };
    const { airflow, airflow3 } = await open({ ...instant, handlers });
    for (const dag_run_id of ["r1", "r2", "r3"]) await airflow3.dagRuns.trigger({ ...failing, dag_run_id, logical_date: null });
    const flow = airflow.dagRuns.failedSince({ since: new Date(Date.now() - 60_000) }, { concurrency: 1 });
    for await (const { tasks } of flow) {
      expect(tasks[0]).toMatchObject({ log: [], logError: { status: 403 } });
      break;
    }
    await expect(flow).rejects.toBeInstanceOf(AbortError);
  });
});

describe("runAndWait with Airflow 3", () => {
  const dags: Options["dags"] = [
    { dag_id: "daily", daily: true, tasks: [{ task_id: "only" }] },
    { dag_id: "fails", daily: true, tasks: [{ task_id: "only", outcome: "failed" }] },
    { dag_id: "paused", daily: true, is_paused: true, tasks: [{ task_id: "only" }] },
    { dag_id: "unscheduled", tasks: [{ task_id: "only" }] },
  ];
  const range = { dag_id: "daily", from_date: "2026-01-01T00:00:00Z", to_date: "2026-01-03T00:00:00Z" };

  test("runs each date and yields its progress, and does nothing the next time", async () => {
    const { server, airflow } = await start({ dags });
    const { dates, backfill } = await airflow.backfills.runAndWait(range, { dryRun: true });
    expect([dates.length, backfill]).toEqual([3, null]);
    const flow = airflow.backfills.runAndWait(range, quick);
    const steps = await collect(flow);
    expect(steps.at(-1)).toMatchObject({ total: 3, states: { success: 3 }, isCompleted: true });
    expect(new Set(steps.map((step) => JSON.stringify(step))).size).toBe(steps.length);
    expect((await flow).runs.map(({ state, logical_date }) => [state, logical_date?.slice(0, 10)])).toEqual([
      ["success", "2026-01-01"],
      ["success", "2026-01-02"],
      ["success", "2026-01-03"],
    ]);
    expect(await airflow.backfills.runAndWait(range, quick)).toMatchObject({ dates: [], backfill: null });
    expect(requestsOf(server, "POST", /backfills$/)).toHaveLength(1);
  });

  test("reports the active backfill, and joins it on request", async () => {
    const clock = manualClock(Date.now());
    const { airflow } = await start({ dags, clock });
    await airflow.backfills.create(range);
    const later = { ...range, to_date: "2026-01-05T00:00:00Z" };
    const refused = airflow.backfills.runAndWait(later, quick);
    await expect(refused).rejects.toBeInstanceOf(BackfillActiveError);
    await expect(refused).rejects.toMatchObject({ backfill: { id: 1 }, cause: { status: 409 } });
    const joined = airflow.backfills.runAndWait(later, { ...quick, join: true, onProgress: () => clock.advance(1000) });
    expect((await joined).runs).toHaveLength(3);
  });

  test("never reports success while an active backfill covers the range, and joins it on request", async () => {
    const clock = manualClock(Date.now());
    const { server, airflow } = await start({ dags, clock });
    await airflow.backfills.create(range);
    const again = airflow.backfills.runAndWait(range, quick);
    await expect(again).rejects.toBeInstanceOf(BackfillActiveError);
    await expect(again).rejects.toMatchObject({ backfill: { id: 1 } });
    const elsewhere = { ...range, from_date: "2025-12-01T06:00:00Z", to_date: "2025-12-01T07:00:00Z" };
    expect(await airflow.backfills.runAndWait(elsewhere, quick)).toMatchObject({ dates: [], runs: [] });
    const joined = airflow.backfills.runAndWait(range, { ...quick, join: true, onProgress: () => clock.advance(1000) });
    expect(await joined).toMatchObject({ dates: [], backfill: { id: 1 }, runs: [{ state: "success" }, {}, {}] });
    expect(requestsOf(server, "POST", /backfills$/)).toHaveLength(1);
  });

  test("creates the backfill if the active one never created its runs, because the server stopped", async () => {
    const empty = { ...range, id: 9, completed_at: null };
    const { server, airflow } = await start({
      dags,
      handlers: {
        "GET /api/v2/backfills": () => undocumented(json({ backfills: [empty], total_entries: 1 })),
        "GET /api/v2/backfills/{backfill_id}": ({ params }) =>
          undocumented(json({ ...empty, id: params["backfill_id"], completed_at: "2026-02-01T00:00:00Z" })),
      },
    });
    const outcome = await airflow.backfills.runAndWait(range, { ...quick, join: true });
    expect(outcome).toMatchObject({ backfill: { id: 1 }, runs: [{ state: "success" }, { state: "success" }, { state: "success" }] });
    expect(requestsOf(server, "POST", /backfills$/)).toHaveLength(1);
  });

  test("checks through an outage that the DAG still runs", async () => {
    const clock = manualClock(Date.now());
    const { server, airflow } = await start({ dags, clock });
    await airflow.backfills.create(range);
    clock.advance(10_000);
    await airflow.backfills.get({ backfill_id: 1 });
    await airflow.dagRuns.clear({ dag_id: "daily", dag_run_id: "backfill__2026-01-01T00:00:00.000Z", dry_run: false });
    const interrupted = clientsWithOutage(server, /\/dags\/daily$/).airflow;
    const { runs } = await interrupted.backfills.runAndWait(range, { ...quick, onProgress: () => clock.advance(1000) });
    expect(runs.map(({ state }) => state)).toEqual(["success", "success", "success"]);
  });

  test("reports the runs that exist, and that they failed, if there is nothing to run", async () => {
    const { airflow } = await start({ dags });
    const failing = { ...range, dag_id: "fails" };
    await expect(airflow.backfills.runAndWait(failing, quick)).rejects.toBeInstanceOf(BackfillFailedError);
    const again = airflow.backfills.runAndWait(failing, quick);
    await expect(again).rejects.toBeInstanceOf(BackfillFailedError);
    await expect(again).rejects.toMatchObject({ outcome: { backfill: null, dates: [] } });
    const wider = airflow.backfills.runAndWait({ ...failing, to_date: "2026-01-04T00:00:00Z" }, quick);
    await expect(wider).rejects.toThrow('4 of 4 runs in the backfill of DAG "fails" did not succeed');
    const allowed = await airflow.backfills.runAndWait(failing, { ...quick, allowFailure: true });
    expect(allowed.runs.map(({ state }) => state)).toEqual(["failed", "failed", "failed"]);
  });

  test("waits for runs that are active although their backfill is complete", async () => {
    const clock = manualClock(Date.now());
    const { airflow } = await start({ dags, clock });
    await airflow.backfills.create(range);
    clock.advance(10_000);
    await airflow.backfills.get({ backfill_id: 1 });
    await airflow.dagRuns.clear({ dag_id: "daily", dag_run_id: "backfill__2026-01-01T00:00:00.000Z", dry_run: false });
    const waiting = airflow.backfills.runAndWait(range, { ...quick, onProgress: () => clock.advance(1000) });
    const steps = await collect(waiting);
    expect(steps[0]).toMatchObject({ backfill_id: null, total: 3, states: { success: 2 } });
    expect((await waiting).runs.map(({ state }) => state)).toEqual(["success", "success", "success"]);
  });

  test("reports why it is refused, and the runs that failed", async () => {
    const { airflow } = await start({ dags });
    const refused = airflow.backfills.runAndWait({ ...range, dag_id: "unscheduled" });
    await expect(refused).rejects.toBeInstanceOf(BackfillRefusedError);
    await expect(refused).rejects.toThrow(/"unscheduled" cannot be backfilled: unscheduled has no schedule/);
    await expect(airflow.backfills.runAndWait({ ...range, dag_id: "paused" })).rejects.toBeInstanceOf(DagPausedError);
    const failed = airflow.backfills.runAndWait({ ...range, dag_id: "fails" }, quick);
    await expect(failed).rejects.toBeInstanceOf(BackfillFailedError);
    await expect(failed).rejects.toThrow('3 of 3 runs in the backfill of DAG "fails" did not succeed');
  });
});

test("importErrors.export returns plugin errors since Airflow 3.1, and null before", async () => {
  const { airflow } = await start();
  expect((await airflow.importErrors.export()).pluginErrors).toMatchObject([{ source: "plugins/broken.py" }]);
  const old = await start({ handlers: { "GET /api/v2/plugins/importErrors": () => undocumented(json({ detail: "Not Found" }, 404)) } });
  expect((await old.airflow.importErrors.export()).pluginErrors).toBeNull();
  const identified = await start({
    handlers: {
      "GET /api/v2/plugins/importErrors": () => undocumented(json({ detail: "Not Found" }, 404)),
      "GET /api/v2/version": () => json({ version: "3.0.6", git_version: null }),
    },
  });
  expect((await identified.airflow.importErrors.export()).pluginErrors).toBeNull();
});

test("xcoms.read repeats the request for servers before Airflow 2.10", async () => {
  const old: Handler = ({ query }) =>
    "stringify" in query && query["stringify"] === false
      ? undocumented(json({ title: "Bad Request", detail: "Extra query parameter(s) stringify not in spec" }, 400))
      : undocumented(json({ key: "return_value", value: query["map_index"] === 1 ? "{'a': 1}" : '{"a": 1}' }));
  const { airflow2 } = await start({
    handlers: { "GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}": old },
  });
  const task = { dag_id: "daily_sales", dag_run_id: "r1", task_id: "load" };
  expect(await airflow2.xcoms.read(task)).toEqual({ a: 1 });
  expect(await airflow2.xcoms.read({ ...task, map_index: 1 })).toBe("{'a': 1}");
});

describe("a PATCH with an update mask", () => {
  const masks = (requests: readonly { readonly method: string; readonly query: string }[]): (string | null)[] =>
    requests.filter(({ method }) => method === "PATCH").map(({ query }) => new URLSearchParams(query).getAll("update_mask").join(" "));

  test("contains the passed properties of the body", async () => {
    const { server, airflow, airflow2 } = await start();
    await airflow.dags.update({ dag_id: "daily_sales", is_paused: true });
    await airflow2.dags.update({ dag_id: "daily_sales", is_paused: false });
    await airflow.connections.create({ connection_id: "c", conn_type: "http", login: "me", host: "a" });
    await airflow.connections.update({ connection_id: "c", conn_type: "http", host: "b" });
    await airflow2.connections.update({ connection_id: "c", host: "c" });
    await airflow2.pools.create({ name: "p", slots: 1, description: "d" });
    await airflow2.pools.update({ pool_name: "p", slots: 2 });
    expect(masks(server.requests)).toEqual(["is_paused", "is_paused", "conn_type host", "host", "slots"]);
    expect(server.world.connections.get("c")).toMatchObject({ login: "me", host: "c" });
    expect(server.world.pools.get("p")).toMatchObject({ slots: 2, description: "d" });
  });

  test("is the caller's mask if there is one, and missing if that is null", async () => {
    const { server, airflow } = await start();
    await airflow.variables.create({ key: "v", value: "1", description: "d" });
    await airflow.variables.update({ variable_key: "v", key: "v", value: "2", description: "e", update_mask: ["value"] });
    expect(server.world.variables.get("v")).toMatchObject({ value: "2", description: "d" });
    await airflow.variables.update({ variable_key: "v", key: "v", value: "3", update_mask: null });
    await airflow.variables.update({ variable_key: "v", key: "v", value: "4" });
    expect(masks(server.requests)).toEqual(["value", "", "value"]);
  });
});

async function* items(...all: readonly unknown[]): AsyncGenerator<unknown> {
  yield* all;
}
