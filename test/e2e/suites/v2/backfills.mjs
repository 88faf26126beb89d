import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../support/connect.mjs";
import { refused } from "../../support/expect.mjs";
import { until } from "../../support/until.mjs";

const airflow = connect();
const viewer = connect("viewer");
/** Creates a backfill. Repeats the request after a 503, because the SQLite database may be busy. */
const create = (body) =>
  until("the database has time for a backfill", async () => {
    const made = await airflow.backfills.create(body).safe();
    if (!made.ok && made.status !== 503) throw made.error;
    return made.ok && made.data;
  });
const days = { from_date: "2026-01-05T00:00:00Z", to_date: "2026-01-07T00:00:00Z" };

test("a backfill is created after a dry run, paused, resumed and cancelled", async () => {
  const body = { dag_id: "daily_too", ...days, max_active_runs: 1, dag_run_conf: { by: "e2e" } };
  const dry = await airflow.backfills.dryRun(body);
  assert.ok(dry.total_entries >= 2);
  const made = await create(body);
  const backfill_id = made.id;
  assert.equal(made.dag_id, "daily_too");
  await refused(409, airflow.backfills.create(body));
  assert.equal((await airflow.backfills.pause({ backfill_id })).is_paused, true);
  assert.equal((await airflow.backfills.unpause({ backfill_id })).is_paused, false);
  assert.equal((await airflow.backfills.get({ backfill_id })).id, backfill_id);
  const listed = await airflow.backfills.list({ dag_id: "daily_too" }).toArray();
  assert.ok(listed.some(({ id }) => id === backfill_id));
  const runs = await airflow.dagRuns.list({ dag_id: "daily_too", run_type: ["backfill"] }).toArray();
  assert.ok(runs.length >= 2);
  const cancelled = await airflow.backfills.cancel({ backfill_id });
  assert.notEqual(cancelled.completed_at, null);
  await refused(409, airflow.backfills.cancel({ backfill_id }));
  await refused(409, airflow.backfills.pause({ backfill_id }));
});

test("a backfill runs to its end", async () => {
  await airflow.dags.update({ dag_id: "daily", is_paused: false });
  const made = await create({ dag_id: "daily", ...days });
  await until("the backfill has ended", async () => (await airflow.backfills.get({ backfill_id: made.id })).completed_at !== null);
  const runs = await airflow.dagRuns.list({ dag_id: "daily", run_type: ["backfill"], state: ["success"] }).toArray();
  assert.ok(runs.length >= 2);
  await airflow.dags.update({ dag_id: "daily", is_paused: true });
});

test("requests that the server refuses", async () => {
  await refused(404, airflow.backfills.get({ backfill_id: 99_999 }));
  for (const name of ["pause", "unpause", "cancel"]) await refused(404, airflow.backfills[name]({ backfill_id: 99_999 }));
  await refused(404, airflow.backfills.create({ dag_id: "no_such_dag", ...days }));
  await refused(404, airflow.backfills.dryRun({ dag_id: "no_such_dag", ...days }));
  await refused(422, airflow.backfills.create({ dag_id: "success", ...days }));
  await refused(422, airflow.backfills.create({ dag_id: "daily", from_date: "yesterday", to_date: "today" }));
  await refused(403, viewer.backfills.create({ dag_id: "daily_too", ...days }));
});
