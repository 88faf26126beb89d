// Runs the scripts of `jobs/v2` as an operator would, and checks what they print and what changes on the server.
import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { compile, jobsFolder, runJob } from "../../support/jobs.mjs";
import { ended, taskIn } from "../../support/runs.mjs";
import { until } from "../../support/until.mjs";

const airflow = connect();
const folder = jobsFolder("jobs");
const suffix = `${process.pid}_${Date.now()}`;
const begin = new Date().toISOString();
const run = (dag_id, name = "jobs") => ({ dag_id, dag_run_id: `${name}_${suffix}` });
/** The file that ends the task of the DAG `copy_rows`. */
const rowsEnd = join(folder, "rows-end");
const runs = {
  sales: run("daily_sales"),
  salesToo: run("daily_sales", "more_jobs"),
  failed: run("late_file"),
  failedToo: run("late_file", "more_jobs"),
  mapped: run("square_numbers"),
  rows: { ...run("copy_rows"), conf: { until: rowsEnd } },
  waiting: run("one_at_a_time", "waiting"),
  queued: run("one_at_a_time", "queued"),
  asked: run("questions"),
};
/** Two days for the backfill, others each time: a day has one run. */
const firstDay = Date.UTC(2026, 0, 1 + (Math.floor(Date.now() / 1000) % 300));
const backfillDays = [0, 1].map((days) => new Date(firstDay + days * 86_400_000).toISOString().slice(0, 10));
const backfilled = {
  dag_id: "daily_count",
  run_type: ["backfill"],
  logical_date_gte: `${backfillDays[0]}T00:00:00Z`,
  logical_date_lte: `${backfillDays[1]}T00:00:00Z`,
};
/** Scripts that run while the others do. */
const background = {};

/** Runs a script that must succeed, and returns the lines of its output. */
async function linesOf(name, ...args) {
  const { status, output } = await runJob(folder, name, args);
  assert.equal(status, 0, output);
  return output.trimEnd().split("\n");
}

before(async () => {
  cpSync(new URL("../../jobs/v2", import.meta.url), folder, { recursive: true });
  assert.equal(await compile(folder), "", "the scripts type-check");
  background.backfill = await startBackfill();
  for (const one of Object.values(runs)) if (one !== runs.sales) await airflow.dagRuns.trigger(one);
  background.tail = runJob(folder, "05-tail-log", [runs.rows.dag_id, runs.rows.dag_run_id, "copy"]);
});

/** Starts the script, which then waits for the server to complete the backfill. Airflow 3 on SQLite cannot create it while runs start. */
async function startBackfill() {
  const dag_id = "daily_count";
  await airflow.dags.update({ dag_id, is_paused: false });
  const started = { dag_id, run_type: ["scheduled"], state: ["success"] };
  await until(`${dag_id} has run`, async () => (await airflow.dagRuns.list(started).total()) > 0);
  await airflow.dags.update({ dag_id, is_paused: true });
  const output = runJob(folder, "02-backfill", [dag_id, ...backfillDays]);
  await until("the backfill has runs", async () => (await airflow.dagRuns.list(backfilled).total()) > 0);
  return output;
}

test("01 triggers a run with a configuration, and prints the results", async () => {
  const { dag_id, dag_run_id } = runs.sales;
  const lines = await linesOf("01-trigger-and-wait", dag_id, dag_run_id, "2026-02-28", "extract", "load");
  assert.match(lines[0], /^the run is (queued|running|success)$/);
  assert.match(lines.at(-2), new RegExp(`^${dag_run_id} took [\\d.]+ s$`));
  assert.equal(lines.at(-1), "extract returned [3,1,2]");
  const { state, conf } = await airflow.dagRuns.get(runs.sales);
  assert.deepEqual([state, conf], ["success", { day: "2026-02-28" }]);
});

test("03 prints why runs failed, and runs the failed tasks again", async () => {
  const failed = [runs.failedToo, runs.failed];
  for (const one of failed) await ended(airflow, one);
  const lines = await linesOf("03-clear-failed", begin, "late_file");
  const expected = failed.flatMap(({ dag_id, dag_run_id }) => [
    `${dag_id} ${dag_run_id} load: FileNotFoundError: sales.csv is not there yet`,
    `${dag_id} ${dag_run_id}: 1 tasks run again`,
  ]);
  assert.deepEqual(lines.sort(), expected.sort());
  for (const one of failed) {
    const { try_number } = await taskIn(["success"], airflow, { ...one, task_id: "load" });
    assert.equal(try_number, 2);
  }
});

test("04 prints the tasks that run for long, and 05 each line of a log once", async () => {
  const { dag_id, dag_run_id } = runs.rows;
  const task = await taskIn(["running"], airflow, { ...runs.rows, task_id: "copy" });
  const lines = await linesOf("04-long-running", "0");
  const line = `${dag_id} ${dag_run_id} copy runs since ${task.start_date} on `;
  assert.ok(
    lines.some((text) => text.startsWith(line) && text.length > line.length),
    lines.join("\n"),
  );
  assert.deepEqual(await linesOf("04-long-running", "60"), [""]);
  writeFileSync(rowsEnd, "");
  const { status, output } = await background.tail;
  assert.equal(status, 0, output);
  const rows = [...output.matchAll(/^(\S+) info row (\d+) copied/gm)];
  assert.deepEqual(
    rows.map(([, , row]) => Number(row)),
    rows.map((_, index) => index),
  );
  assert.ok(rows.length > 1 && rows.every(([, time]) => Date.parse(time) >= Date.parse(begin)), output);
  assert.match(output, /\ncopy ended as success\n$/);
});

test("06 exports variables and connections, and imports them again", async () => {
  const [plain, gone, secret, connection_id] = ["job_region", "job_gone", "job_password", "job_http"].map((name) => `${name}_${suffix}`);
  await airflow.variables.create({ key: plain, value: "eu", description: "Of the jobs" });
  await airflow.variables.create({ key: gone, value: '{"rows":3}' });
  await airflow.variables.create({ key: secret, value: "hidden" });
  await airflow.connections.create({ connection_id, conn_type: "http", host: "old.example", login: "anna", password: "first" });
  const [count, ...hidden] = await linesOf("06-export-and-import", "export", ".");
  assert.match(count, /^\d+ variables, \d+ connections$/);
  for (const line of [`${secret} hides value`, `${connection_id} hides password`]) assert.ok(hidden.includes(line), hidden.join("\n"));
  assert.deepEqual(JSON.parse(readFileSync(join(folder, "variables.json"), "utf8"))[plain], { value: "eu", description: "Of the jobs" });
  await airflow.variables.update({ variable_key: plain, key: plain, value: "us" });
  await airflow.variables.delete({ variable_key: gone });
  await airflow.connections.update({ connection_id, conn_type: "http", host: "new.example", password: "second" });
  assert.deepEqual(await linesOf("06-export-and-import", "import", "."), [
    `created: ${gone}; updated: ${plain}`,
    `created: nothing; updated: ${connection_id}`,
  ]);
  assert.equal((await airflow.variables.get({ variable_key: plain })).value, "eu");
  assert.deepEqual(JSON.parse((await airflow.variables.get({ variable_key: gone })).value), { rows: 3 });
  assert.equal((await airflow.connections.get({ connection_id })).host, "old.example");
  assert.equal(await hasPassword(connection_id, "second"), true);
  for (const variable_key of [plain, gone, secret]) await airflow.variables.delete({ variable_key });
  await airflow.connections.delete({ connection_id });
});

test("07 pauses and unpauses the DAGs with a tag", async () => {
  const listed = await airflow.dags.list({ tags: ["assets"], order_by: ["dag_id"] }).toArray();
  const ids = listed.map(({ dag_id }) => dag_id);
  const isPaused = async () => (await airflow.dags.list({ tags: ["assets"] }).toArray()).map(({ is_paused }) => is_paused);
  assert.ok(ids.length > 1);
  assert.deepEqual(
    await linesOf("07-pause-by-tag", "pause", "assets"),
    ids.map((id) => `${id} is paused`),
  );
  assert.ok((await isPaused()).every((paused) => paused));
  assert.deepEqual(
    await linesOf("07-pause-by-tag", "unpause", "assets"),
    ids.map((id) => `${id} is active`),
  );
  assert.ok((await isPaused()).every((paused) => !paused));
});

test("08 prints the scheduled DAGs without a run", async () => {
  const lines = await linesOf("08-did-not-run", "2030-01-01T00:00:00Z");
  assert.ok(lines.includes("daily_sales (0 0 * * *) has no run since 2030-01-01T00:00:00Z"), lines.join("\n"));
  assert.ok(!lines.some((line) => /^(weekly_report|consume_orders|daily) /.test(line)), lines.join("\n"));
  assert.ok(!(await linesOf("08-did-not-run", begin)).some((line) => line.startsWith("daily_sales ")));
});

test("09 reads what a task returned, with its type", async () => {
  const { dag_id, dag_run_id } = runs.sales;
  assert.deepEqual(await linesOf("09-read-xcom", dag_id, dag_run_id, "extract"), ["3 rows, sum 6"]);
});

test("11 compares two runs", async () => {
  await ended(airflow, runs.salesToo);
  const ids = [runs.sales, runs.salesToo].map(({ dag_run_id }) => dag_run_id);
  const [title, ...rows] = await linesOf("11-compare-runs", "daily_sales", ...ids);
  assert.equal(title, `task | ${ids.join(" | ")}`);
  const cell = "success \\d+\\.\\d s";
  assert.deepEqual(
    rows.map((row) => row.replace(new RegExp(` \\| ${cell} \\| ${cell}$`), "")),
    ["extract", "load"],
  );
});

test("12 runs only the failed instances of a mapped task again", async () => {
  await ended(airflow, runs.mapped);
  const { dag_id, dag_run_id } = runs.mapped;
  assert.deepEqual(await linesOf("12-mapped-failures", dag_id, dag_run_id, "square"), ["square[1] failed", "run again: 1"]);
  const again = await until("the run has succeeded", async () => {
    const { state } = await airflow.dagRuns.get(runs.mapped);
    return state === "success";
  });
  assert.ok(again);
  const tries = await airflow.taskInstances.listMapped({ ...runs.mapped, task_id: "square" }).toArray();
  assert.deepEqual(tries.map(({ map_index, try_number }) => [map_index, try_number]).sort(), [
    [0, 1],
    [1, 2],
    [2, 1],
  ]);
});

test("13 reports an asset event, and prints the runs that it starts", async () => {
  const uri = "e2e://orders/daily";
  const [consumers, ...lines] = await linesOf("13-asset-event", uri);
  assert.equal(consumers, `${uri} starts consume_both, consume_orders`);
  const [, started] = /^consume_orders (\S+) is asset_triggered$/.exec(lines[0]) ?? [];
  const [, produced] = /^produce_orders (\S+) produces e2e:/.exec(lines.at(-1)) ?? [];
  const events = await airflow.dagRuns.upstreamAssetEvents({ dag_id: "consume_orders", dag_run_id: started });
  assert.deepEqual(
    events.asset_events.map(({ extra }) => extra["by"]),
    ["an operator"],
  );
  assert.equal((await ended(airflow, { dag_id: "produce_orders", dag_run_id: produced })).state, "success");
});

test("14 prints the questions, and answers those of a DAG once", async () => {
  const { dag_id, dag_run_id } = runs.asked;
  const task = { ...runs.asked, task_id: "choose" };
  await until("the question is there", async () => (await airflow.hitlDetails.list({ ...runs.asked }).total()) > 0);
  const question = `${dag_id} ${dag_run_id} choose: Which one? (red, green, blue)`;
  assert.ok((await linesOf("14-answer-questions")).includes(question));
  const lines = await linesOf("14-answer-questions", dag_id, "green");
  assert.equal(lines[lines.indexOf(question) + 1], "answered green as admin", lines.join("\n"));
  assert.deepEqual((await airflow.hitlDetails.get({ ...task, map_index: -1 })).chosen_options, ["green"]);
  assert.ok(!(await linesOf("14-answer-questions", dag_id, "red")).includes(question));
});

test("15 prints the runs that wait for too long", async () => {
  const { dag_id, dag_run_id } = runs.queued;
  const { status, output } = await runJob(folder, "15-late-runs", ["0"]);
  assert.equal(status, 1, output);
  assert.match(output, new RegExp(`^${dag_id} ${dag_run_id} is queued, \\d+ s late$`, "m"));
  assert.ok(!(await runJob(folder, "15-late-runs", ["600"])).output.includes(dag_run_id));
});

test("10 sets the state of a task, and says when it has that state already", async () => {
  const { dag_id, dag_run_id } = runs.waiting;
  assert.deepEqual(await linesOf("10-set-state", dag_id, dag_run_id, "wait"), ["wait is success"]);
  assert.equal((await airflow.taskInstances.get({ ...runs.waiting, task_id: "wait" })).state, "success");
  const [again] = await linesOf("10-set-state", dag_id, dag_run_id, "wait");
  assert.match(again, /^nothing to do: .*already in success state/);
  await linesOf("10-set-state", runs.queued.dag_id, runs.queued.dag_run_id, "wait");
});

test("16 prints the health, and ends with it", async () => {
  const { status, output } = await runJob(folder, "16-health");
  assert.equal(status, 0, output);
  for (const name of ["metadatabase is healthy", "scheduler is healthy, seen \\d+ s ago", "dag_processor is healthy, seen \\d+ s ago"]) {
    assert.match(output, new RegExp(`^${name}$`, "m"));
  }
  assert.match(output, /broken\.py: RuntimeError: broken on purpose$/m);
  const down = await runJob(folder, "16-health", [], { AIRFLOW_API_URL: "http://127.0.0.1:9" });
  assert.notEqual(down.status, 0);
  assert.match(down.output, /ConnectionError: .*127\.0\.0\.1:9/);
});

test("17 prints what a user did", async () => {
  const lines = await linesOf("17-audit-log", "admin", begin);
  const { dag_id, dag_run_id } = runs.sales;
  assert.ok(
    lines.some((line) => line.endsWith(` trigger_dag_run ${dag_id} ${dag_run_id}`)),
    lines.join("\n"),
  );
  const times = lines.map((line) => Date.parse(line.split(" ")[0]));
  assert.deepEqual(
    times,
    [...times].sort((left, right) => right - left),
  );
  assert.ok(times.every((time) => time >= Date.parse(begin)));
});

test("18 sets a new password and nothing else", async () => {
  const connection_id = `job_warehouse_${suffix}`;
  const rest = { conn_type: "postgres", host: "db.example", login: "etl", port: 5432, schema: "sales", extra: '{"sslmode": "require"}' };
  await airflow.connections.create({ connection_id, ...rest, password: "old" });
  const { status, output } = await runJob(folder, "18-rotate-password", [connection_id], { NEW_PASSWORD: "new" });
  assert.equal(status, 0, output);
  assert.equal(output, `${connection_id} has a new password for etl at db.example\n`);
  const connection = await airflow.connections.get({ connection_id });
  assert.deepEqual(Object.fromEntries(Object.keys(rest).map((name) => [name, connection[name]])), rest);
  assert.equal(await hasPassword(connection_id, "new"), true);
  await airflow.connections.delete({ connection_id });
});

test("19 creates, changes and deletes 120 pools, and no others", async () => {
  const prefix = `job_${suffix}_`;
  const before = await airflow.pools.list().total();
  const count = () => airflow.pools.list({ pool_name_pattern: prefix }).total();
  assert.deepEqual(await linesOf("19-team-pools", prefix, "120", "2"), ["120 created, 0 updated, 0 deleted"]);
  assert.equal(await count(), 120);
  assert.deepEqual(await linesOf("19-team-pools", prefix, "60", "3"), ["0 created, 60 updated, 60 deleted"]);
  assert.equal((await airflow.pools.get({ pool_name: `${prefix}59` })).slots, 3);
  assert.deepEqual(await linesOf("19-team-pools", prefix, "0"), ["0 created, 0 updated, 60 deleted"]);
  assert.deepEqual([await count(), await airflow.pools.list().total()], [0, before]);
});

test("20 deletes all runs but the newest", async () => {
  const { dag_id } = runs.failed;
  const ids = async () => (await airflow.dagRuns.list({ dag_id, order_by: ["end_date"] }).toArray()).map(({ dag_run_id }) => dag_run_id);
  const all = await ids();
  const old = all.slice(0, -1);
  const now = new Date().toISOString();
  assert.deepEqual(
    await linesOf("20-delete-old-runs", now, "1", dag_id),
    old.map((id) => `would delete ${dag_id} ${id}`),
  );
  assert.deepEqual(await ids(), all);
  assert.deepEqual(
    await linesOf("20-delete-old-runs", now, "1", dag_id, "delete"),
    old.map((id) => `deleted ${dag_id} ${id}`),
  );
  assert.deepEqual(await ids(), all.slice(-1));
});

test("02 runs each date of a range", async () => {
  const { status, output } = await background.backfill;
  assert.equal(status, 0, output);
  assert.match(output, /^2 of 2 runs succeeded$/m);
  assert.ok(output.endsWith(`\n${backfillDays[0]} success\n${backfillDays[1]} success\n`), output);
  await airflow.dags.update({ dag_id: "daily_count", is_paused: true });
  const made = await airflow.dagRuns.list(backfilled).toArray();
  assert.deepEqual(
    made.map(({ state }) => state),
    ["success", "success"],
  );
});

/** Whether tasks receive a password from a connection. The server never returns the password itself. */
async function hasPassword(connection, password) {
  const { results } = await airflow.dagRuns.triggerAndWait(
    { dag_id: "log_in", conf: { connection, password } },
    { results: ["compare"], interval: 500 },
  );
  return results["compare"];
}
