import assert from "node:assert/strict";
import { hasUniqueItems, waitOptions } from "./shared.mjs";

const day = 86_400_000;
const count = 3;

/**
 * `backfills.runAndWait` over three days that no other round uses. If it fails, it is called again with `join: true`, as its documentation
 * says. In the end there must be one backfill that is complete, with one successful run for each day.
 */
export async function backfill({ number, isPatient }, observer) {
  const first = Date.parse("2026-01-10T00:00:00Z") + number * count * day;
  const days = Array.from({ length: count }, (_, index) => new Date(first + index * day).toISOString());
  const range = { dag_id: "daily", from_date: days[0], to_date: days[count - 1] };
  const progress = [];
  return {
    start: (airflow) =>
      airflow.backfills.runAndWait(range, { ...waitOptions(isPatient), onProgress: (step) => progress.push(JSON.stringify(step)) }),
    check: async ({ value, error }) => {
      if (isPatient && error !== undefined) assert.equal(error.backfill_id, undefined, "the flow may wait for the backfill");
      const outcome = value ?? (await observer.backfills.runAndWait(range, { ...waitOptions(true), join: true }));
      assert.deepEqual(days, outcome.runs.map(dateOf), "the result has one run for each day");
      assert.ok(hasUniqueItems(progress), "each step once");
      const backfills = await observer.backfills.list({ dag_id: range.dag_id }).toArray();
      const ours = backfills.filter(({ from_date }) => Date.parse(from_date) === first);
      const filter = { dag_id: range.dag_id, run_type: ["backfill"], logical_date_gte: days[0], logical_date_lte: days[count - 1] };
      const runs = await observer.dagRuns.list(filter).toArray();
      assert.deepEqual(runs.map(dateOf).sort(), days, "one run for each day");
      assert.ok(runs.every(({ state }) => state === "success"));
      assert.equal(ours.filter(({ id }) => id === outcome.backfill?.id || outcome.backfill === null).length, 1, "one backfill");
      assert.ok(ours.every(({ completed_at }) => completed_at !== null));
    },
  };
}

const dateOf = ({ logical_date }) => new Date(logical_date).toISOString();
