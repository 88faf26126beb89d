// Runs the script of the guide on alerts, as a viewer, with a webhook that keeps what it receives.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { after, before, beforeEach, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { context } from "../../support/context.mjs";
import { samplesIn } from "../../support/guide-samples.mjs";
import { compile, jobsFolder, runJob } from "../../support/jobs.mjs";
import { ended, endRuns } from "../../support/runs.mjs";
import { until } from "../../support/until.mjs";

const airflow = connect();
const folder = jobsFolder("alerts");
const state = join(folder, "alerts.json");
const run = (dag_id, name) => ({ dag_id, dag_run_id: `${name}_${process.pid}_${Date.now()}` });
const first = run("failure", "alerts_first");
const second = run("failure", "alerts_second");
const { username, password } = context.users.viewer;

/** Alerts that the webhook received, and the status with which it answers. */
let received = [];
let answer = 200;
const webhook = createServer(async (request, response) => {
  const body = await text(request);
  assert.deepEqual([request.method, request.headers["content-type"]], ["POST", "application/json"]);
  if (answer === 200) received.push(JSON.parse(body));
  response.writeHead(answer).end();
});
/** Forwards requests to Airflow, but its scheduler had its last heartbeat an hour ago. */
const oldHeartbeat = new Date(Date.now() - 3_600_000).toISOString();
const unhealthyAirflow = createServer(async (request, response) => {
  const { method, url, headers } = request;
  const body = method === "GET" ? undefined : await text(request);
  const { host: _, connection: _connection, "content-length": _length, ...rest } = headers;
  const real = await fetch(context.url + url, { method, headers: rest, body });
  let data = await real.text();
  if (/\/health$/.test(url)) {
    const health = JSON.parse(data);
    data = JSON.stringify({ ...health, scheduler: { ...health.scheduler, latest_scheduler_heartbeat: oldHeartbeat } });
  }
  response.writeHead(real.status, { "content-type": real.headers.get("content-type") ?? "text/plain" }).end(data);
});
const urlOf = (server) => `http://127.0.0.1:${server.address().port}`;

before(async () => {
  await endRuns(airflow, "one_at_a_time");
  for (const server of [webhook, unhealthyAirflow]) await once(server.listen(0, "127.0.0.1"), "listening");
  const [script] = samplesIn("alerts.md");
  const module = context.api === "v1" ? "airflow-client/v1" : "airflow-client";
  assert.ok(script.includes('from "airflow-client"'));
  writeFileSync(join(folder, "alerts.mts"), script.replace('from "airflow-client"', `from "${module}"`));
  assert.equal(await compile(folder), "", "the script type-checks");
});
beforeEach(() => (received = []));
after(() => {
  webhook.close();
  unhealthyAirflow.close();
});

/** Runs the script. Returns its exit code, and the alerts that it sent, without late runs that other suites have left. */
async function check(env = {}) {
  const { status, output } = await runJob(folder, "alerts", [], {
    AIRFLOW_API_USERNAME: username,
    AIRFLOW_API_PASSWORD: password,
    ALERT_WEBHOOK: urlOf(webhook),
    ALERT_STATE: state,
    ...env,
  });
  const alerts = received.filter(({ key }) => !key.startsWith("late ") || key.startsWith("late one_at_a_time "));
  received = [];
  return { status, output, alerts };
}

async function fail(failing) {
  await airflow.dagRuns.trigger(failing);
  return ended(airflow, failing);
}

/** The alert that a failed run of the DAG `failure` must cause. */
function failureAlert({ dag_id, dag_run_id, end_date }, try_number = 1) {
  return {
    key: `failed ${dag_id} ${dag_run_id} ${end_date}`,
    text: `${dag_id}: run ${dag_run_id} failed: fail (ValueError: fails on purpose)`,
    dag_id,
    dag_run_id,
    end_date,
    tasks: [{ task_id: "fail", map_index: -1, try_number, exception: "ValueError: fails on purpose" }],
  };
}

test("the first check sends the problems that exist, but no earlier failures", async () => {
  const { end_date } = await fail(run("failure", "alerts_earlier"));
  // The script asks the server for its time. Under load, the servers of Airflow 3 send a time that is seconds old.
  await until("the time that the server sends is later", async () => {
    const { time } = await airflow.health.probe();
    return Date.parse(time) > Date.parse(end_date);
  });
  const { status, output, alerts } = await check();
  assert.equal(status, 0, output);
  const broken = alerts.find(({ key }) => key.includes("broken.py"));
  assert.match(broken.text, /broken\.py cannot be imported: RuntimeError: broken on purpose$/);
  assert.match(broken.stack_trace, /Traceback/);
  assert.deepEqual(
    alerts.filter(({ key }) => !key.startsWith("import ")),
    [],
  );
  const { since, sent } = JSON.parse(readFileSync(state, "utf8"));
  assert.equal(new Date(since).toISOString(), since);
  assert.ok(sent.includes(broken.key));
});

test("a failed run is sent once, with the exceptions of its tasks", async () => {
  const failed = await fail(first);
  assert.deepEqual(await check(), { status: 0, output: "", alerts: [failureAlert(failed)] });
  assert.deepEqual(await check(), { status: 0, output: "", alerts: [] });
});

test("a new failure is sent, again if the webhook does not accept it, and then no more", async () => {
  const failed = await fail(second);
  answer = 503;
  const refused = await check();
  answer = 200;
  assert.equal(refused.status, 1);
  assert.match(refused.output, /the webhook returned 503/);
  assert.deepEqual((await check()).alerts, [failureAlert(failed)]);
  assert.deepEqual((await check()).alerts, []);
});

test("a server that does not respond is sent once, and afterwards a run that failed again meanwhile", async () => {
  await airflow.dagRuns.clearFailed(first);
  const failed = await ended(airflow, first);
  const down = { AIRFLOW_API_URL: "http://127.0.0.1:9" };
  const { status, output, alerts } = await check(down);
  assert.equal(status, 1);
  assert.match(output, /^Airflow cannot be checked: .*127\.0\.0\.1:9/m);
  assert.deepEqual(
    alerts.map(({ key, text: message }) => [key, output.includes(message)]),
    [["airflow", true]],
  );
  const again = await check(down);
  assert.deepEqual([again.status, again.alerts], [1, []]);
  assert.deepEqual((await check()).alerts, [failureAlert(failed, 2)]);
  assert.equal((await check(down)).alerts.length, 1, "a new outage is sent again");
});

test("an old heartbeat is sent until it is recent again", async () => {
  const unhealthy = { AIRFLOW_API_URL: urlOf(unhealthyAirflow) };
  assert.deepEqual(await check(unhealthy), {
    status: 0,
    output: "",
    alerts: [{ key: "health scheduler", text: `scheduler is not healthy: status healthy, last heartbeat ${oldHeartbeat}` }],
  });
  assert.deepEqual((await check(unhealthy)).alerts, []);
  assert.deepEqual((await check()).alerts, []);
  assert.equal((await check(unhealthy)).alerts.length, 1);
});

test("a run that is late is sent once", async () => {
  const dag_id = "one_at_a_time";
  const due = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
  const dates = (minutes) => (context.api === "v1" ? { logical_date: due(minutes) } : { run_after: due(minutes) });
  const running = run(dag_id, "alerts_running");
  await airflow.dagRuns.trigger({ ...running, ...dates(40) });
  await until("the first run has started", async () => (await airflow.dagRuns.get(running)).state === "running");
  const queued = run(dag_id, "alerts_queued");
  await airflow.dagRuns.trigger({ ...queued, ...dates(30) });
  const { alerts } = await check();
  assert.deepEqual(
    alerts.map((alert) => [alert.dag_run_id, alert.text]),
    [[queued.dag_run_id, `${dag_id}: the run of ${alerts[0]?.due} is queued`]],
  );
  assert.deepEqual((await check()).alerts, []);
  await endRuns(airflow, dag_id);
});
