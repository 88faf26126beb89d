import { jest } from "@jest/globals";
import { DagRunFailed, triggerAndWait } from "../../generated/airflow-client/src/helpers/dagRuns.js";
import { AbortError, Airflow, Conflict, passwordGrant, RequestError, TimeoutError } from "../../generated/airflow-client/src/index.js";
import {
  type Answer,
  type Handler,
  json,
  manualClock,
  ndjson,
  type Options,
  type StandIn,
  startStandIn,
  undocumented,
} from "../stand-in/server.mjs";

const waitOperation = "GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait";
const triggerOperation = "POST /api/v2/dags/{dag_id}/dagRuns";
const quick = { interval: 10 };
const servers: StandIn[] = [];

async function start(options: Options = {}): Promise<{ server: StandIn; airflow: Airflow }> {
  const server = await startStandIn({ pace: { queued: 20, task: 10 }, ...options });
  servers.push(server);
  const auth = passwordGrant({ username: "admin", password: "admin" });
  return { server, airflow: new Airflow({ baseUrl: server.url, auth, retry: { delay: 1 } }) };
}

const requestsOf = (server: StandIn, method: string, path: RegExp): StandIn["requests"] =>
  server.requests.filter((request) => request.method === method && path.test(request.path));

afterEach(async () => {
  jest.useRealTimers();
  for (const server of servers.splice(0)) {
    await server.close();
    expect(server.violations).toEqual([]);
  }
});

describe("triggerAndWait", () => {
  test("triggers a run, tells each state once and gives the run as it ended", async () => {
    const clock = manualClock(Date.now());
    const { server, airflow } = await start({ clock });
    const states: string[] = [];
    const onState = (state: string): void => {
      states.push(state);
      clock.advance(30);
    };
    const run = await triggerAndWait(airflow, { dag_id: "daily_sales", conf: { day: "2026-11-01" } }, { ...quick, onState });
    expect(run).toMatchObject({ dag_id: "daily_sales", state: "success", conf: { day: "2026-11-01" } });
    expect(states).toEqual(["queued", "running", "success"]);
    expect(JSON.parse(requestsOf(server, "POST", /dagRuns$/)[0]?.body ?? "")).toMatchObject({ logical_date: null });
    expect(requestsOf(server, "GET", /\/wait$/)[0]?.query).toBe("?interval=0.01");
  });

  test("throws what failed, with the run, unless failures are allowed", async () => {
    const { airflow } = await start();
    const failing = triggerAndWait(airflow, { dag_id: "always_fails", dag_run_id: "r1" }, quick);
    await expect(failing).rejects.toThrow("run r1 of DAG always_fails ended as failed");
    await expect(failing).rejects.toBeInstanceOf(DagRunFailed);
    await expect(failing).rejects.toMatchObject({ name: "DagRunFailed", run: { state: "failed" } });
    const run = await triggerAndWait(airflow, { dag_id: "always_fails", dag_run_id: "r2" }, { ...quick, allowFailure: true });
    expect(run.state).toBe("failed");
  });

  test("says that the DAG is paused before it triggers anything; or unpauses it", async () => {
    const { server, airflow } = await start();
    const refused = triggerAndWait(airflow, { dag_id: "paused_report" }, quick);
    await expect(refused).rejects.toBeInstanceOf(RequestError);
    await expect(refused).rejects.toThrow(/paused_report is paused/);
    expect(requestsOf(server, "POST", /dagRuns$/)).toHaveLength(0);
    expect((await triggerAndWait(airflow, { dag_id: "paused_report" }, { ...quick, unpause: true })).state).toBe("success");
  });

  test("joins a run of the same id, under way or ended", async () => {
    const { airflow } = await start();
    const params = { dag_id: "daily_sales", dag_run_id: "r1" };
    const [first, second] = await Promise.all([triggerAndWait(airflow, params, quick), triggerAndWait(airflow, params, quick)]);
    expect(second).toEqual(first);
    expect(await triggerAndWait(airflow, params, quick)).toEqual(first);
    expect(await airflow.dagRuns.list({ dag_id: "daily_sales" })).toMatchObject({ total_entries: 1 });
  });

  test("does not take another run of the same logical date for its own", async () => {
    const { airflow } = await start();
    const logical_date = "2026-11-01T00:00:00Z";
    await airflow.dagRuns.trigger({ dag_id: "daily_sales", dag_run_id: "other", logical_date });
    await expect(triggerAndWait(airflow, { dag_id: "daily_sales", logical_date }, quick)).rejects.toBeInstanceOf(Conflict);
  });

  test("starts one run though the first answer got lost", async () => {
    const bodies: unknown[] = [];
    const lost: Handler = ({ body }) => {
      bodies.push(body);
      return undocumented(bodies.length === 1 ? json({ detail: "gateway" }, 502) : json({ detail: "exists" }, 409));
    };
    const run = { dag_id: "daily_sales", state: "success" };
    const handlers = { [triggerOperation]: lost, "GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}": () => undocumented(json(run)) };
    const { airflow } = await start({ handlers });
    expect(await triggerAndWait(airflow, { dag_id: "daily_sales" }, quick)).toEqual(run);
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toEqual(bodies[0]);
  });

  test.each<[string, () => Answer]>([
    ["does not know the operation", () => json({ detail: "Not Found" }, 404)],
    ["does not allow it", () => undocumented(json({ detail: "Method Not Allowed" }, 405))],
    ["sits behind a gateway that gives up", () => undocumented({ status: 504, type: "text/html", body: "<html>" })],
    ["ends the stream too early", () => ndjson(statesOf("queued"))],
    ["breaks the stream off", () => undocumented(ndjson(statesOf("queued", "no JSON\n")))],
    ["sends the stream without a media type", () => undocumented({ status: 200, lines: statesOf("queued") })],
  ])("asks again and again where the server %s", async (_, answer) => {
    const { airflow } = await start({ handlers: { [waitOperation]: answer } });
    expect((await triggerAndWait(airflow, { dag_id: "daily_sales" }, { ...quick, retry: 0 })).state).toBe("success");
  });

  test("asks for itself after a long silence of the stream", async () => {
    const silent = async function* (): AsyncGenerator<unknown> {
      yield { state: "running" };
      await new Promise(() => undefined);
    };
    const { airflow } = await start({ pace: { queued: 0, task: 0 }, handlers: { [waitOperation]: () => ndjson(silent()) } });
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "setInterval", "queueMicrotask", "performance", "Date", "hrtime"] });
    const onState = (state: string): unknown => state === "running" && setImmediate(() => jest.advanceTimersByTime(60_000));
    expect((await triggerAndWait(airflow, { dag_id: "daily_sales" }, { ...quick, onState })).state).toBe("success");
  });

  test("does not go on where the caller may not wait", async () => {
    const { airflow } = await start({ handlers: { [waitOperation]: () => json({ detail: "no" }, 403) } });
    await expect(triggerAndWait(airflow, { dag_id: "daily_sales" }, quick)).rejects.toMatchObject({ status: 403 });
  });

  test.each([
    ["by the stream", {}],
    ["by asking", { [waitOperation]: () => json({ detail: "Not Found" }, 404) }],
  ])("gives up after its timeout, waiting %s", async (_, handlers) => {
    const { airflow } = await start({ handlers, pace: { queued: 60_000 } });
    const late = triggerAndWait(airflow, { dag_id: "daily_sales" }, { ...quick, timeout: 150 });
    await expect(late).rejects.toBeInstanceOf(TimeoutError);
    await expect(late).rejects.toThrow("DAG daily_sales: no run has ended after 150 ms");
  });

  test.each([
    ["by the stream", {}],
    ["by asking", { [waitOperation]: () => json({ detail: "Not Found" }, 404) }],
  ])("ends when the caller aborts, waiting %s", async (_, handlers) => {
    const { airflow } = await start({ handlers, pace: { queued: 60_000 } });
    const controller = new AbortController();
    const aborted = triggerAndWait(
      airflow,
      { dag_id: "daily_sales" },
      { ...quick, signal: controller.signal, onState: () => setTimeout(abort, 30) },
    );
    const abort = (): void => controller.abort("enough");
    await expect(aborted).rejects.toBeInstanceOf(AbortError);
  });

  test("sends nothing for a caller who has aborted already", async () => {
    const { server, airflow } = await start();
    await expect(triggerAndWait(airflow, { dag_id: "daily_sales" }, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(AbortError);
    expect(server.requests).toEqual([]);
  });

  test.each([{ interval: 0 }, { interval: Number.NaN }, { timeout: -1 }])("refuses %p", async (options) => {
    const { airflow } = await start();
    await expect(triggerAndWait(airflow, { dag_id: "daily_sales" }, options)).rejects.toBeInstanceOf(RequestError);
  });
});

async function* statesOf(...states: string[]): AsyncGenerator<unknown> {
  for (const state of states) yield state.endsWith("\n") ? state : { state };
}
