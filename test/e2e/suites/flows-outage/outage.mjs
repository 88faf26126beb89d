import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { releaseOf } from "../../releases.mjs";
import { startAirflow } from "../../server/start-airflow.mjs";
import { context, importClient } from "../../support/context.mjs";
import { until } from "../../support/until.mjs";

const { Airflow, basic, ConnectionError, passwordGrant, ServerError, SyncFailedError } = await importClient();
const folder = mkdtempSync(join(tmpdir(), "outage-"));
const quick = { interval: 500 };
/** More variables than fit into one request. Airflow 2 needs one request for each variable. */
const many = context.api === "v1" ? 60 : 400;
let server;
let airflow;

/** Starts a separate server, because the test stops it. */
before(async () => {
  server = await startAirflow(releaseOf(context.release), { log: join(folder, "airflow.log") });
  const { username, password } = server.users.admin;
  const auth = (context.api === "v1" ? basic : passwordGrant)({ username, password });
  airflow = new Airflow({ baseUrl: server.url, auth, retry: { limit: 1, delay: 10 } });
});

after(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("a server is stopped in the middle of waits, tails and a sync, and comes back", { timeout: 280_000 }, async () => {
  // The task must still run when the server stops, even if the requests of the sync are slow.
  const run = { dag_id: "slow", dag_run_id: "outage", conf: { seconds: 30 } };
  const task = { dag_id: run.dag_id, dag_run_id: run.dag_run_id, task_id: "log_slowly" };
  const states = [];
  const lines = [];
  let told;
  const begun = new Promise((resolve) => {
    told = resolve;
  });
  const longOutage = { ...quick, maxOutage: 240_000 };
  const shortOutage = { ...quick, maxOutage: 1000 };

  const waiting = airflow.dagRuns.triggerAndWait(run, { ...longOutage, allowFailure: true, onProgress: ({ state }) => states.push(state) });
  await until("the run is there", async () => (await airflow.dagRuns.get(run).safe()).status === 200);
  const tailing = airflow.taskInstances.tailLogs(task, {
    ...longOutage,
    followRetries: true,
    onProgress: ({ event, try_number }) => {
      if (/line 1$/.test(event)) told();
      lines.push(`${try_number}: ${event}`);
    },
  });
  tailing.catch(told);
  await begun;
  const shortWait = airflow.dagRuns.triggerAndWait(run, shortOutage);
  const shortTail = airflow.taskInstances.tailLogs(task, shortOutage);
  const wanted = Array.from({ length: many }, (_, at) => ({ key: `outage_${String(at).padStart(3, "0")}`, value: "1" }));
  let stopping;
  const syncing = airflow.variables.sync(wanted, {
    onProgress: ({ done }) => {
      if (done >= 5) stopping ??= server.end();
    },
  });
  const [wait, tail, sync] = await Promise.allSettled([shortWait, shortTail, syncing]);
  await stopping;

  assert.ok(isUnavailable(wait.reason), `the wait: ${wait.reason}`);
  assert.ok(isUnavailable(tail.reason), `the tail: ${tail.reason}`);
  assert.ok(sync.reason instanceof SyncFailedError && isUnavailable(sync.reason.cause), `the sync: ${sync.reason}`);
  const { created, failed } = sync.reason.result;
  assert.equal(created.length + failed.length, many);
  await server.restart();
  // A scheduler on SQLite may hang after a restart. Restart the server once more, as an operator would.
  if ((await Promise.race([waiting, pause(60_000)])) === undefined) {
    await server.end();
    await server.restart();
  }

  const { state } = await waiting;
  assert.match(state, /^(success|failed)$/);
  assert.equal(states.filter((each) => each === state).length, 1);
  await tailing;
  const numbered = lines.filter((line) => /line \d+$/.test(line));
  assert.ok(numbered.length >= 2);
  assert.equal(new Set(numbered).size, numbered.length, `no line twice: ${numbered}`);
  assert.equal(await airflow.dagRuns.list({ dag_id: "slow" }).total(), 1, "the run was triggered once");
  const stored = new Set((await airflow.variables.list().toArray()).map(({ key }) => key));
  assert.deepEqual(
    created.filter((key) => !stored.has(key)),
    [],
    "what is said to be written is there",
  );
  await airflow.variables.sync(wanted);
  assert.equal((await airflow.variables.sync(wanted, { dryRun: true })).plan.filter(({ action }) => action !== "keep").length, 0);
});

/** Whether the server was unavailable. While it shuts down, it may still return an error. */
function isUnavailable(error) {
  return error instanceof ConnectionError || error instanceof ServerError;
}
