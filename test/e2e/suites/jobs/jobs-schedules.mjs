// Runs the jobs about schedules, assets and questions, and checks what they print and what changes on the server.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { context } from "../../support/context.mjs";
import { compile, jobsFolder, linesOf as linesIn, runJob } from "../../support/jobs.mjs";
import { ended } from "../../support/runs.mjs";
import { until } from "../../support/until.mjs";

const airflow = connect();
const isV1 = context.api === "v1";
const names = ["02-backfill", "08-did-not-run", ...(isV1 ? ["13-dataset-event"] : ["13-asset-event", "14-answer-questions"])];
const folder = jobsFolder("jobs-schedules", names);
const linesOf = (...args) => linesIn(folder, ...args);
const dag_id = "sales_count";
/** Two days for the backfill, others each time: a day has one run. */
const firstDay = Date.UTC(2026, 0, 1 + (Math.floor(Date.now() / 1000) % 300));
const days = [0, 1].map((later) => new Date(firstDay + later * 86_400_000).toISOString().slice(0, 10));
/** The script that waits for the server to complete a backfill while the others run. */
let backfill;

before(async () => assert.equal(await compile(folder), "", "the scripts type-check"));

test("08 prints the scheduled DAGs without a run", async () => {
  await airflow.dags.update({ dag_id, is_paused: false });
  await until(`${dag_id} has run`, async () => (await airflow.dagRuns.list({ dag_id, state: ["success"] }).total()) > 0);
  const lines = await linesOf("08-did-not-run", "2030-01-01T00:00:00Z");
  assert.ok(
    lines.some((line) => /^sales_count \(.+\) has no run since 2030-01-01T00:00:00Z$/.test(line)),
    lines.join("\n"),
  );
  assert.ok(!lines.some((line) => /^(weekly_report|consume_orders|daily) /.test(line)), lines.join("\n"));
  assert.ok(!(await linesOf("08-did-not-run")).some((line) => line.startsWith("sales_count ")));
  await airflow.dags.update({ dag_id, is_paused: true });
  // Airflow 3 on SQLite cannot create a backfill while runs start.
  backfill = runJob(folder, "02-backfill", [dag_id, ...days]);
  await until("the days have runs", async () => (await runsOfDays()).length === days.length);
});

test("13 reports an event, and prints the runs that it starts", { timeout: 300_000 }, async () => {
  const uri = "e2e://orders/daily";
  const { lines, started } = await reportedAndConsumed(uri);
  assert.equal(lines[0], `${uri} starts consume_both, consume_orders`);
  assert.match(started, /^consume_orders \S+ is (?:asset|dataset)_triggered$/);
  if (isV1) return;
  const [, produced] = /^produce_orders (\S+) produces e2e:/.exec(lines.at(-1)) ?? [];
  assert.equal((await ended(airflow, { dag_id: "produce_orders", dag_run_id: produced })).state, "success");
});

/**
 * Runs the script, and returns the lines of its output, and of them the one about the run that its event started. Other suites create
 * events of the same asset: their runs may be printed too, and the script's event may wait in a queue with theirs. Then
 * it runs again.
 */
async function reportedAndConsumed(uri) {
  for (;;) {
    const lines = await linesOf(isV1 ? "13-dataset-event" : "13-asset-event", uri);
    for (const line of lines) {
      const [, dag_run_id] = /^consume_orders (\S+) /.exec(line) ?? [];
      if (dag_run_id !== undefined && (await isReported({ dag_id: "consume_orders", dag_run_id }))) return { lines, started: line };
    }
  }
}

/** Whether one of the events that started a run was reported by the script. */
async function isReported(run) {
  await ended(airflow, run);
  const { asset_events, dataset_events = asset_events } = isV1
    ? await airflow.dagRuns.upstreamDatasetEvents(run)
    : await airflow.dagRuns.upstreamAssetEvents(run);
  return dataset_events.some(({ extra }) => extra["by"] === "an operator");
}

test("14 prints the questions, and answers those of a DAG once", { skip: isV1 && "Airflow 2 has no questions" }, async () => {
  const asked = await airflow.dagRuns.trigger({ dag_id: "questions", dag_run_id: `jobs_${Date.now()}` });
  const { dag_run_id } = asked;
  const task = { dag_id: asked.dag_id, dag_run_id, task_id: "choose" };
  await until("the question is there", async () => (await airflow.hitlDetails.list({ dag_id: asked.dag_id, dag_run_id }).total()) > 0);
  const question = `questions ${dag_run_id} choose: Which one? (red, green, blue)`;
  assert.ok((await linesOf("14-answer-questions")).includes(question));
  const lines = await linesOf("14-answer-questions", "questions", "green");
  assert.equal(lines[lines.indexOf(question) + 1], "answered green as admin", lines.join("\n"));
  assert.deepEqual((await airflow.hitlDetails.get({ ...task, map_index: -1 })).chosen_options, ["green"]);
  assert.ok(!(await linesOf("14-answer-questions", "questions", "red")).includes(question));
});

test("02 runs each date", async () => {
  const { status, output } = await backfill;
  assert.equal(status, 0, output);
  assert.match(output, isV1 ? / is success, 2 of 2 done$/m : /^2 of 2 runs succeeded$/m);
  assert.ok(output.endsWith(days.map((day) => `\n${day} success`).join("") + "\n"), output);
  await airflow.dags.update({ dag_id, is_paused: true });
  const made = await runsOfDays();
  assert.deepEqual(
    made.map(({ state, run_type }) => [state, run_type]),
    days.map(() => ["success", isV1 ? "manual" : "backfill"]),
  );
});

async function runsOfDays() {
  const all = await airflow.dagRuns.list({ dag_id }).toArray();
  return all.filter(({ logical_date }) => days.includes(logical_date?.slice(0, 10)));
}
