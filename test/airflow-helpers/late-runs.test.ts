import { type Handler, json, undocumented } from "../fake-airflow/server.mjs";
import { collect, start, stopAll } from "./servers.js";

afterEach(stopAll);

const now = new Date("2026-01-01T12:00:00Z");
const due = { early: "2026-01-01T11:54:59Z", exact: "2026-01-01T11:55:00Z", later: "2026-01-01T13:00:00Z" };

describe.each(["v2", "v1"] as const)("lateRuns with %s", (version) => {
  const open = async () => {
    const dag = (dag_id: string, time: string | null, is_paused = false): object => ({
      dag_id,
      is_paused,
      next_dagrun_run_after: time,
      next_dagrun_create_after: time,
    });
    const all = [
      dag("late", due.early),
      dag("exact", due.exact),
      dag("later", due.later),
      dag("manual", null),
      dag("paused", due.early, true),
    ];
    const dags: Handler = ({ query }) => {
      const rows = all.filter((row) => query["paused"] === undefined || Reflect.get(row, "is_paused") === query["paused"]);
      return undocumented(json({ dags: rows, total_entries: rows.length }));
    };
    const run = (dag_id: string, time: string): object => ({ dag_id, dag_run_id: "r1", run_after: time, data_interval_end: time });
    const runs: Handler = ({ params, query }) => {
      expect([params["dag_id"], query["state"]]).toEqual(["~", ["queued"]]);
      const dag_runs = [run("manual", due.early), run("exact", due.later), run("paused", due.early)];
      return undocumented(json({ dag_runs, total_entries: dag_runs.length }));
    };
    const list = "dags/{dag_id}/dagRuns";
    const { airflow, airflow2 } = await start({
      handlers: { "GET /api/v2/dags": dags, "GET /dags": dags, [`GET /api/v2/${list}`]: runs, [`GET /${list}`]: runs },
    });
    return version === "v2" ? airflow : airflow2;
  };

  test("reports missing and queued runs of DAGs that are not paused", async () => {
    const airflow = await open();
    const expected = [
      { kind: "missing", dag_id: "late", dag_run_id: null, due: due.early, delay: 301_000 },
      { kind: "queued", dag_id: "manual", dag_run_id: "r1", due: due.early, delay: 301_000 },
    ];
    const flow = airflow.dags.lateRuns({ now });
    expect(await collect(flow)).toEqual(expected);
    expect(await flow).toEqual(expected);
    expect((await airflow.dags.lateRuns({ now, tolerance: 299_999 })).map(({ dag_id }) => dag_id)).toEqual(["late", "exact", "manual"]);
    await expect(airflow.dags.lateRuns({ now, tolerance: -1 })).rejects.toThrow("tolerance");
  });
});
