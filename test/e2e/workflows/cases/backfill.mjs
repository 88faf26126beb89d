import { equal, failureOf, ok } from "../check.mjs";

const dag_id = "daily";

export const backfill = {
  title: "a day without a run is run once, in a DAG that must be unpaused first",
  async run(context) {
    try {
      await (context.api === "v1" ? inAirflow2(context) : inAirflow3(context));
    } finally {
      await context.airflow.dags.update({ dag_id, is_paused: true });
    }
  },
};

/** Uses the first day of the platform's month that has no run. So the cases can run repeatedly. */
async function inAirflow3({ airflow, client, month, quick }) {
  const all = { dag_id, from_date: `2026-${month}-01T00:00:00Z`, to_date: `2026-${month}-28T00:00:00Z` };
  const [day] = (await airflow.backfills.runAndWait(all, { dryRun: true })).dates;
  const range = { dag_id, from_date: day, to_date: day };
  await refusedWhilePaused(client, airflow.backfills.runAndWait(range, quick));
  const steps = [];
  const options = { ...quick, unpause: true, onProgress: ({ total }) => steps.push(total) };
  const { runs } = await airflow.backfills.runAndWait(range, options);
  equal(
    runs.map(({ state }) => state),
    ["success"],
  );
  ok(steps.length > 0, "there are steps");
  equal((await airflow.backfills.runAndWait(range, quick)).dates, [], "the days that are left");
}

async function inAirflow2({ airflow, client, month, quick }) {
  const days = Array.from({ length: 9 }, (_, at) => `2026-${month}-0${at + 1}T00:00:00Z`);
  const [day] = (await airflow.dagRuns.backfill({ dag_id, logical_dates: days }, { dryRun: true })).dates;
  const params = { dag_id, logical_dates: [day] };
  await refusedWhilePaused(client, airflow.dagRuns.backfill(params, quick));
  const { runs } = await airflow.dagRuns.backfill(params, { ...quick, unpause: true });
  equal(
    runs.map(({ state }) => state),
    ["success"],
  );
  const again = await airflow.dagRuns.backfill(params, quick);
  equal([again.dates, again.runs.map(({ dag_run_id }) => dag_run_id)], [[], runs.map(({ dag_run_id }) => dag_run_id)]);
}

async function refusedWhilePaused({ DagPausedError }, flow) {
  const error = await failureOf(flow);
  ok(error instanceof DagPausedError, `DagPausedError, not ${error}`);
}
