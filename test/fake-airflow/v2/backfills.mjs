// Backfills of DAGs that run daily. The server allows one active backfill at a time. A backfill is complete when its runs have ended.
import { found, json, refuse, refuseUndeclared } from "../answer.mjs";
import { offsetPage } from "../page.mjs";
import { addRun, isFinished, timestamp } from "../world.mjs";
import { dagOf } from "./dags.mjs";

/**
 * @typedef {import("../exchange.mjs").Exchange} Exchange
 * @typedef {import("../world.mjs").Backfill} Backfill
 * @typedef {import("../world.mjs").World} World
 */

const day = 24 * 60 * 60 * 1000;

/** @param {Exchange} exchange */
export function listBackfills({ world, query }) {
  const rows = world.backfills.filter(({ dag_id }) => dag_id === query["dag_id"]).map((backfill) => toBackfill(world, backfill));
  const { items, total_entries } = offsetPage(rows, query, ["id"]);
  return json({ backfills: items, total_entries });
}

/** @param {Exchange} exchange */
export function dryRunBackfill({ world, body }) {
  const dates = datesOf(world, body).map((at) => ({ logical_date: timestamp(at), partition_key: null, partition_date: null }));
  return json({ backfills: dates, total_entries: dates.length });
}

/** @param {Exchange} exchange */
export function createBackfill({ world, body, user }) {
  const dag = dagOf(world, body.dag_id);
  const dates = datesOf(world, body);
  if (world.backfills.some((each) => each.dag_id === dag.dag_id && completionOf(world, each) === null))
    throw refuse(409, `There is already a running backfill for dag ${dag.dag_id}`);
  const runs = dates.map((at) => {
    const logical_date = timestamp(at);
    const dag_run_id = `backfill__${logical_date}`;
    return addRun(world, dag, { dag_run_id, logical_date, run_type: "backfill", user: user.username }).dag_run_id;
  });
  const [from, to] = [Date.parse(body.from_date), Date.parse(body.to_date)];
  const backfill = {
    id: world.backfills.length + 1,
    dag_id: dag.dag_id,
    from,
    to,
    created: world.clock.now(),
    completed: null,
    runs,
    body,
  };
  world.backfills.push(backfill);
  return json(toBackfill(world, backfill));
}

/** @param {Exchange} exchange */
export const getBackfill = ({ world, params }) =>
  json(
    toBackfill(
      world,
      found(
        world.backfills.find(({ id }) => id === params["backfill_id"]),
        `Backfill ${params["backfill_id"]}`,
      ),
    ),
  );

/**
 * The days of the range that have no run yet.
 *
 * @param {World} world
 * @param {any} body
 */
function datesOf(world, body) {
  const dag = dagOf(world, body.dag_id);
  if (!dag.daily) throw refuseUndeclared(422, `${dag.dag_id} has no schedule`);
  const known = new Set(world.runs.filter(({ dag_id }) => dag_id === dag.dag_id).map(({ logical_date }) => Date.parse(logical_date ?? "")));
  const dates = [];
  for (let at = Math.ceil(Date.parse(body.from_date) / day) * day; at <= Date.parse(body.to_date); at += day)
    if (!known.has(at)) dates.push(at);
  return dates;
}

/**
 * @param {World} world
 * @param {Backfill} backfill
 * @returns {number | null}
 */
function completionOf(world, backfill) {
  const runs = world.runs.filter(({ dag_id, dag_run_id }) => dag_id === backfill.dag_id && backfill.runs.includes(dag_run_id));
  if (backfill.completed === null && runs.every(isFinished)) backfill.completed = world.clock.now();
  return backfill.completed;
}

/**
 * @param {World} world
 * @param {Backfill} backfill
 */
const toBackfill = (world, backfill) => ({
  id: backfill.id,
  dag_id: backfill.dag_id,
  from_date: timestamp(backfill.from),
  to_date: timestamp(backfill.to),
  dag_run_conf: backfill.body.dag_run_conf ?? null,
  is_paused: false,
  reprocess_behavior: backfill.body.reprocess_behavior ?? "none",
  max_active_runs: backfill.body.max_active_runs ?? 10,
  created_at: timestamp(backfill.created),
  completed_at: timestamp(completionOf(world, backfill)),
  updated_at: timestamp(world.clock.now()),
  dag_display_name: backfill.dag_id,
});
