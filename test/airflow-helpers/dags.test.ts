import { jest } from "@jest/globals";
import { pauseAll } from "../../generated/airflow-client/src/helpers/dags.js";
import { AbortError, Airflow, PauseFailedError, PermissionDeniedError, passwordGrant } from "../../generated/airflow-client/src/index.js";
import { Airflow as AirflowV1, basic } from "../../generated/airflow-client/src/v1/index.js";
import { json, type Options, type StandIn, startStandIn } from "../fake-airflow/server.mjs";

// Some tests send a hundred requests, which takes seconds on a busy machine.
jest.setTimeout(60_000);

let server: StandIn;
let airflow: Airflow;

async function start(options: Options = {}, username = "admin"): Promise<void> {
  server = await startStandIn(options);
  airflow = new Airflow({ baseUrl: server.url, auth: passwordGrant({ username, password: username }) });
}

const pausedIds = async (): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { dag_id } of airflow.dags.list({ paused: true, order_by: ["dag_id"] })) ids.push(dag_id);
  return ids;
};

afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

/** More than one page of the server, which has 50 DAGs. */
const many = Array.from({ length: 120 }, (_, at) => ({
  dag_id: `dag_${String(at).padStart(3, "0")}`,
  tags: at % 2 === 0 ? ["even"] : ["odd"],
  is_paused: at === 0,
  tasks: [{ task_id: "only" }],
}));

describe("pauseAll", () => {
  test("pauses all DAGs with a tag, beyond the first page, and no others", async () => {
    await start({ dags: many });
    const { changed, failed } = await pauseAll(airflow, { tags: ["even"] });
    expect(changed).toHaveLength(59);
    expect(changed.every(({ is_paused }) => is_paused)).toBe(true);
    expect(failed).toEqual([]);
    expect(await pausedIds()).toEqual(many.filter(({ tags }) => tags.includes("even")).map(({ dag_id }) => dag_id));
  });

  test("unpauses DAGs that match a pattern", async () => {
    await start();
    const { changed } = await pauseAll(airflow, { dag_id_pattern: "report", paused: false });
    expect(changed.map(({ dag_id, is_paused }) => [dag_id, is_paused])).toEqual([["paused_report", false]]);
    expect(await pausedIds()).toEqual(["example_bash_operator"]);
  });

  test("changes nothing the second time", async () => {
    await start();
    await pauseAll(airflow, { tags: ["partner"] });
    expect(await pauseAll(airflow, { tags: ["partner"] })).toEqual({ changed: [], failed: [] });
  });

  test("continues after a DAG that cannot be changed, and reports it", async () => {
    await start({
      dags: many.slice(1, 4),
      handlers: {
        "PATCH /api/v2/dags/{dag_id}": ({ params, body }) =>
          params["dag_id"] === "dag_002"
            ? json({ detail: "not yours" }, 403)
            : json({ ...dagsById.get(String(params["dag_id"])), ...body }),
      },
    });
    const dagsById = new Map<string, object>();
    for await (const dag of airflow.dags.list()) dagsById.set(dag.dag_id, dag);
    const { changed, failed } = await pauseAll(airflow, {}, { allowFailure: true });
    expect(changed.map(({ dag_id }) => dag_id)).toEqual(["dag_001", "dag_003"]);
    expect(failed).toEqual([{ dag_id: "dag_002", error: expect.any(PermissionDeniedError) }]);
  });

  test.each(["v2", "v1"])("throws an error with the whole result if a DAG cannot be changed, with %s", async (version) => {
    await start({ dags: many.slice(1, 4) });
    const credentials = { username: "viewer", password: "viewer" };
    const viewer = new Airflow({ baseUrl: server.url, auth: passwordGrant(credentials) });
    const viewer2 = new AirflowV1({ baseUrl: server.url, auth: basic(credentials) });
    const pause = version === "v2" ? viewer.dags.pauseAll : viewer2.dags.pauseAll;
    const refused = pause({ tags: ["odd"] });
    const steps: unknown[] = [];
    await expect(
      (async () => {
        for await (const { dag_id, error } of refused) steps.push([dag_id, error instanceof Error]);
      })(),
    ).rejects.toBeInstanceOf(PauseFailedError);
    expect(steps).toEqual([
      ["dag_001", true],
      ["dag_003", true],
    ]);
    await expect(refused).rejects.toMatchObject({
      name: "PauseFailedError",
      message: expect.stringMatching(/^pausing failed for 2 of 2 DAGs, such as "dag_001": .*403/),
      result: { changed: [], failed: [{ dag_id: "dag_001", error: { status: 403 } }, { dag_id: "dag_003" }] },
    });
    const allowed = await pause({ tags: ["odd"] }, { allowFailure: true });
    expect([allowed.changed.length, allowed.failed.length]).toEqual([0, 2]);
    expect((await pause({ tags: ["odd"] }, { dryRun: true })).changed).toHaveLength(2);
  });

  test("stops when the caller aborts", async () => {
    const controller = new AbortController();
    await start({
      dags: many,
      handlers: {
        "PATCH /api/v2/dags/{dag_id}": () => {
          controller.abort();
          return new Promise(() => undefined);
        },
      },
    });
    await expect(pauseAll(airflow, {}, { signal: controller.signal })).rejects.toBeInstanceOf(AbortError);
    expect(server.requests.filter(({ method }) => method === "PATCH")).toHaveLength(1);
  });

  test("changes nothing in a dry run", async () => {
    await start();
    const { changed } = await pauseAll(airflow, { tags: ["partner"] }, { dryRun: true });
    expect(changed).toHaveLength(8);
    expect(server.requests.filter(({ method }) => method === "PATCH")).toEqual([]);
  });

  test("yields each DAG when it is changed, also with Airflow 2", async () => {
    await start({ dags: many });
    const auth = basic({ username: "admin", password: "admin" });
    const pausing = new AirflowV1({ baseUrl: server.url, auth }).dags.pauseAll({ tags: ["odd"] });
    const lines: string[] = [];
    for await (const { dag_id, dag } of pausing) lines.push(`${dag_id} ${dag.is_paused}`);
    expect(lines).toEqual(many.filter(({ tags }) => tags.includes("odd")).map(({ dag_id }) => `${dag_id} true`));
    expect((await pausing).failed).toEqual([]);
  });

  test("throws if the DAGs cannot be listed", async () => {
    await start({ handlers: { "GET /api/v2/dags": () => json({ detail: "no" }, 403) } });
    await expect(pauseAll(airflow)).rejects.toBeInstanceOf(PermissionDeniedError);
  });
});
