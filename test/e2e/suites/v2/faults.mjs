import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { connect } from "../../support/connect.mjs";
import { context, importClient } from "../../support/context.mjs";
import { startProxy } from "../../support/proxy.mjs";
import { ended, finished, newRunId } from "../../support/runs.mjs";

const { ConnectionError } = await importClient();
const direct = connect();
let proxy;
let airflow;

before(async () => {
  proxy = await startProxy(context.url);
  airflow = connect("admin", { baseUrl: proxy.url, retry: 6 });
  await airflow.dags.get({ dag_id: "slow" });
});

after(() => proxy.close());

test("a server that stops during a response in lines is a ConnectionError", async () => {
  const run = { dag_id: "slow", dag_run_id: newRunId() };
  await direct.dagRuns.trigger(run);
  const states = [];
  await assert.rejects(async () => {
    for await (const { state } of airflow.dagRuns.wait({ ...run, interval: 1 })) {
      states.push(state);
      if (states.length === 2) proxy.cut();
    }
  }, ConnectionError);
  assert.equal(states.length, 2);
  proxy.mend();
  assert.equal((await ended(direct, run)).state, "success");
});

test("a wait finds its run again when the server is back, without a second run", async () => {
  const dag_run_id = newRunId();
  const states = [];
  const onState = (state) => {
    states.push(state);
    if (states.length === 1) {
      proxy.cut();
      void pause(300).then(proxy.mend);
    }
  };
  const run = await airflow.dagRuns.triggerAndWait(
    { dag_id: "slow", dag_run_id },
    { interval: 500, timeout: 120_000, onProgress: ({ state }) => onState(state) },
  );
  assert.equal(run.state, "success");
  assert.equal(states.at(-1), "success");
  const runs = await direct.dagRuns.list({ dag_id: "slow", run_id_pattern: dag_run_id }).toArray();
  assert.equal(runs.length, 1);
});

test("a trigger with a lost response triggers once", async () => {
  const dag_run_id = newRunId();
  proxy.loseAnswers(1);
  const run = await airflow.dagRuns.triggerAndWait({ dag_id: "success", dag_run_id }, { interval: 500, timeout: 120_000 });
  assert.equal(run.dag_run_id, dag_run_id);
  const runs = await direct.dagRuns.list({ dag_id: "success", run_id_pattern: dag_run_id }).toArray();
  assert.equal(runs.length, 1);
});

test("a trigger without an id is not sent again", async () => {
  const before = await direct.dagRuns.list({ dag_id: "paused" }).total();
  proxy.loseAnswers(1);
  await assert.rejects(airflow.dagRuns.trigger({ dag_id: "paused" }), ConnectionError);
  assert.equal(await direct.dagRuns.list({ dag_id: "paused" }).total(), before + 1);
});

test("a list continues at the same position when the server is back", async () => {
  const keys = [];
  for (let index = 0; index < 30; index++) await direct.variables.create({ key: `e2e_fault_${index}`, value: "1" });
  for await (const { key } of airflow.variables.list({ variable_key_prefix_pattern: "e2e_fault_", limit: 5, order_by: ["key"] })) {
    keys.push(key);
    if (keys.length === 10) {
      proxy.cut();
      void pause(200).then(proxy.mend);
    }
  }
  assert.equal(new Set(keys).size, 30);
});

test("a log is requested again if its response is lost", async () => {
  const { dag_run_id } = await finished(direct, "success");
  proxy.loseAnswers(1);
  const events = [];
  const log = { dag_id: "success", dag_run_id, task_id: "succeed", try_number: 1, accept: "application/x-ndjson" };
  for await (const { event } of airflow.taskInstances.logs(log)) events.push(event);
  assert.ok(events.includes("all is well"));
});
