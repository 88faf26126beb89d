import { json, manualClock, type Options, undocumented } from "../fake-airflow/server.mjs";
import { collect, requestsOf, start, stopAll } from "./servers.js";

afterEach(stopAll);

const bulkOperation = "PATCH /api/v2/dags/{dag_id}/dagRuns";
const unsupported: Options["handlers"] = { [bulkOperation]: () => undocumented(json({ detail: "Method Not Allowed" }, 405)) };
const day = 24 * 60 * 60 * 1000;

describe.each(["v2", "v1"] as const)("deleteOlderThan with %s", (version) => {
  /** One run per day: r1 to r4 of both DAGs have ended, and r5 is active. */
  const open = async (handlers: Options["handlers"] = unsupported) => {
    const clock = manualClock(Date.parse("2026-01-01T00:00:00Z"));
    const dags = ["a", "b"].map((dag_id) => ({ dag_id, tasks: [{ task_id: "only" }] }));
    const { server, airflow, airflow2 } = await start({ clock, dags, handlers, pace: { queued: 1000, task: 1000 } });
    for (let at = 1; at <= 5; at++) {
      for (const dag_id of ["a", "b"]) await airflow.dagRuns.trigger({ dag_id, dag_run_id: `r${at}`, logical_date: null });
      if (at < 5) clock.advance(day);
    }
    const rest = async (): Promise<string[]> => {
      const runs = await airflow.dagRuns.list({ dag_id: "~" }).toArray();
      return runs.map(({ dag_id, dag_run_id }) => `${dag_id} ${dag_run_id}`).sort();
    };
    return { server, airflow: version === "v2" ? airflow : airflow2, rest };
  };
  const before = "2026-01-04T00:00:00Z";

  test("plans in a dry run, then deletes ended runs, the oldest first", async () => {
    const { server, airflow, rest } = await open();
    const planned = ["r1", "r2", "r3"].map((dag_run_id) => ({ dag_id: "a", dag_run_id }));
    const dryRun = await airflow.dagRuns.deleteOlderThan({ before, dag_id: "a" }, { dryRun: true });
    expect(dryRun).toEqual({ dryRun: true, planned, deleted: [], failed: [] });
    expect(requestsOf(server, "DELETE", /dagRuns/)).toEqual([]);
    const flow = airflow.dagRuns.deleteOlderThan({ before, dag_id: "a" });
    expect(await collect(flow)).toEqual([
      { kind: "planned", planned },
      ...planned.map((run, index) => ({ kind: "deleted", ...run, done: index + 1, total: 3 })),
    ]);
    expect((await flow).deleted).toEqual(planned);
    expect(await rest()).toEqual(["a r4", "a r5", "b r1", "b r2", "b r3", "b r4", "b r5"]);
    expect((await airflow.dagRuns.deleteOlderThan({ before, dag_id: "a" })).planned).toEqual([]);
  });

  test("keeps the newest ended runs of each DAG, and never deletes active runs", async () => {
    const { airflow, rest } = await open();
    await airflow.dagRuns.deleteOlderThan({ before: new Date("2030-01-01T00:00:00Z"), keep: 2 });
    expect(await rest()).toEqual(["a r3", "a r4", "a r5", "b r3", "b r4", "b r5"]);
    await airflow.dagRuns.deleteOlderThan({ before: "2030-01-01T00:00:00Z" });
    expect(await rest()).toEqual(["a r5", "b r5"]);
  });

  test("continues after a failure and throws an error with the whole result", async () => {
    const refuse: NonNullable<Options["handlers"]>[string] = ({ params }) => {
      const answer = params["dag_run_id"] === "r2" ? json({ detail: "running" }, 409) : json({ detail: "gone" }, 404);
      return undocumented(version === "v1" ? { ...answer, type: "application/problem+json" } : answer);
    };
    const handlers = {
      ...unsupported,
      "DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}": refuse,
      "DELETE /dags/{dag_id}/dagRuns/{dag_run_id}": refuse,
    };
    const { airflow } = await open(handlers);
    const failing = airflow.dagRuns.deleteOlderThan({ before, dag_id: "a" });
    await expect(failing).rejects.toMatchObject({
      name: "DeleteRunsFailedError",
      message: expect.stringMatching(/^could not delete 1 of 3 runs, such as "r2" of DAG "a": .*409/),
      result: { deleted: [{ dag_run_id: "r1" }, { dag_run_id: "r3" }], failed: [{ dag_run_id: "r2", error: { status: 409 } }] },
    });
    const allowed = await airflow.dagRuns.deleteOlderThan({ before, dag_id: "a" }, { allowFailure: true });
    expect(allowed.failed).toHaveLength(1);
  });

  test("refuses a time without a zone, and a keep that is not a whole number", async () => {
    const { airflow } = await open();
    await expect(airflow.dagRuns.deleteOlderThan({ before: "2026-01-01" })).rejects.toThrow(/zone/);
    for (const keep of [-1, 1.5, Number.NaN]) await expect(airflow.dagRuns.deleteOlderThan({ before, keep })).rejects.toThrow('"keep"');
  });

  if (version === "v1") return;

  test("deletes with one request per DAG, and the rest one by one", async () => {
    const bodies: unknown[] = [];
    const bulk: NonNullable<Options["handlers"]>[string] = ({ params, body }) => {
      bodies.push(body);
      const success = params["dag_id"] === "a" ? ["a.r1", "a.r3"] : ["b.r1", "b.r2", "b.r3"];
      return undocumented(json({ delete: { success, errors: [] } }));
    };
    const { server, airflow } = await open({ [bulkOperation]: bulk });
    expect((await airflow.dagRuns.deleteOlderThan({ before })).deleted).toHaveLength(6);
    const action = { action: "delete", entities: ["r1", "r2", "r3"], action_on_non_existence: "skip" };
    expect(bodies).toEqual([{ actions: [action] }, { actions: [action] }]);
    expect(requestsOf(server, "DELETE", /dagRuns/).map(({ path }) => path)).toEqual(["/api/v2/dags/a/dagRuns/r2"]);
  });
});
