// Runs the jobs about runs and tasks as an operator would, and checks what they print and what changes on the server.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { context } from "../../support/context.mjs";
import { compile, jobsFolder, linesOf as linesIn, runJob } from "../../support/jobs.mjs";
import { ended, endRuns, taskIn } from "../../support/runs.mjs";

const airflow = connect();
const isV1 = context.api === "v1";
const names = ["01-trigger-and-wait", "03-clear-failed", "04-long-running", "05-tail-log", "09-read-xcom", "10-set-state"];
const folder = jobsFolder("jobs-runs", [
  ...names,
  "11-compare-runs",
  "12-mapped-failures",
  "15-late-runs",
  "17-audit-log",
  "20-delete-old-runs",
]);
const linesOf = (...args) => linesIn(folder, ...args);
const suffix = `${process.pid}_${Date.now()}`;
const begin = new Date().toISOString();
const run = (dag_id, name = "jobs") => ({ dag_id, dag_run_id: `${name}_${suffix}` });
/** The file that ends the task of the DAG `copy_rows`. */
const rowsEnd = join(folder, "rows-end");
/** Airflow 2 on SQLite runs one task at a time, so it has fewer runs. */
const runs = {
  rows: { ...run("copy_rows"), conf: { until: rowsEnd } },
  sales: run("daily_sales"),
  failed: run("late_file"),
  ...(isV1 ? {} : { salesToo: run("daily_sales", "more_jobs"), failedToo: run("late_file", "more_jobs") }),
  mapped: run("square_numbers"),
  waiting: run("one_at_a_time", "waiting"),
  queued: run("one_at_a_time", "queued"),
};
/** The script that follows a log while the others run. */
let tail;

before(async () => {
  await endRuns(airflow, "one_at_a_time");
  for (const one of Object.values(runs)) if (one !== runs.sales) await airflow.dagRuns.trigger(one);
  assert.equal(await compile(folder), "", "the scripts type-check");
  tail = runJob(folder, "05-tail-log", [runs.rows.dag_id, runs.rows.dag_run_id, "copy"]);
});

after(async () => {
  writeFileSync(rowsEnd, "");
  await endRuns(airflow, "one_at_a_time");
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
  const { status, output } = await tail;
  assert.equal(status, 0, output);
  const rows = [...output.matchAll(/^(\S+) info row (\d+) copied/gm)];
  assert.deepEqual(
    rows.map(([, , row]) => Number(row)),
    rows.map((_, index) => index),
  );
  assert.ok(rows.length > 1 && rows.every(([, time]) => Date.parse(time) >= Date.parse(begin)), output);
  assert.match(output, /\ncopy ended as success\n$/);
});

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
  const failed = isV1 ? [runs.failed] : [runs.failedToo, runs.failed];
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

test("09 reads what a task returned, with its type", async () => {
  const { dag_id, dag_run_id } = runs.sales;
  assert.deepEqual(await linesOf("09-read-xcom", dag_id, dag_run_id, "extract"), ["3 rows, sum 6"]);
});

test("11 compares two runs", async () => {
  const { sales, salesToo = sales } = runs;
  await ended(airflow, salesToo);
  const ids = [sales, salesToo].map(({ dag_run_id }) => dag_run_id);
  const [title, ...rows] = await linesOf("11-compare-runs", "daily_sales", ...ids);
  assert.equal(title, `task | ${ids.join(" | ")}`);
  const cell = "success \\d+\\.\\d s";
  assert.deepEqual(rows.map((row) => row.replace(new RegExp(` \\| ${cell} \\| ${cell}$`), "")).sort(), ["extract", "load"]);
});

test("12 runs only the failed instances of a mapped task again", async () => {
  await ended(airflow, runs.mapped);
  const { dag_id, dag_run_id } = runs.mapped;
  assert.deepEqual(await linesOf("12-mapped-failures", dag_id, dag_run_id, "square"), [
    "square[1] failed",
    isV1 ? "1 run again" : "run again: 1",
  ]);
  assert.equal((await ended(airflow, runs.mapped)).state, "success");
  const tries = await airflow.taskInstances.listMapped({ ...runs.mapped, task_id: "square" }).toArray();
  assert.deepEqual(tries.map(({ map_index, try_number }) => [map_index, try_number]).sort(), [
    [0, 1],
    [1, 2],
    [2, 1],
  ]);
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
  assert.match(again, isV1 ? /^wait is success$/ : /^nothing to do: .*already in success state/);
});

test("17 prints what a user did", async () => {
  const lines = await linesOf("17-audit-log", "admin", begin);
  const { sales, waiting } = runs;
  const event = isV1
    ? ` api.patch_task_instance ${waiting.dag_id} ${waiting.dag_run_id} wait`
    : ` trigger_dag_run ${sales.dag_id} ${sales.dag_run_id}`;
  assert.ok(
    lines.some((line) => line.includes(event)),
    lines.join("\n"),
  );
  const times = lines.map((line) => Date.parse(line.split(" ")[0]));
  assert.deepEqual(
    times,
    [...times].sort((left, right) => right - left),
  );
  assert.ok(times.every((time) => time >= Date.parse(begin)));
});

test("20 deletes old runs, but not the newest", async () => {
  const keep = isV1 ? 0 : 1;
  const { dag_id } = runs.failed;
  const order_by = isV1 ? "end_date" : ["end_date"];
  const ids = async () => (await airflow.dagRuns.list({ dag_id, order_by }).toArray()).map(({ dag_run_id }) => dag_run_id);
  const all = await ids();
  const old = all.slice(0, all.length - keep);
  assert.ok(old.length > 0);
  const now = new Date().toISOString();
  assert.deepEqual(
    await linesOf("20-delete-old-runs", now, `${keep}`, dag_id),
    old.map((id) => `would delete ${dag_id} ${id}`),
  );
  assert.deepEqual(await ids(), all);
  assert.deepEqual(
    await linesOf("20-delete-old-runs", now, `${keep}`, dag_id, "delete"),
    old.map((id) => `deleted ${dag_id} ${id}`),
  );
  assert.deepEqual(await ids(), all.slice(all.length - keep));
});
