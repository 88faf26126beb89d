import { found, json, noContent, refuse } from "../answer.mjs";
import { inRanges, offsetPage } from "../page.mjs";
import { addRun, clear, timestamp } from "../world.mjs";
import { dagOf } from "./dags.mjs";

/**
 * @typedef {import("../exchange.mjs").Exchange} Exchange
 * @typedef {import("../world.mjs").Run} Run
 * @typedef {import("../world.mjs").World} World
 */

const sortable = ["id", "dag_run_id", "state", "execution_date", "logical_date", "start_date", "end_date"];

/** @param {Exchange} exchange */
export function listDagRuns({ world, params, query }) {
  const dagId = params["dag_id"];
  if (dagId !== "~") dagOf(world, dagId);
  const rows = world.runs
    .filter((run) => (dagId === "~" || run.dag_id === dagId) && (!query["state"]?.length || query["state"].includes(run.state)))
    .map(toRun)
    .filter((row) => inRanges(row, query, ["execution_date", "start_date", "end_date"]));
  const { items, total_entries } = offsetPage(rows, { limit: 100, ...query }, sortable);
  return json({ dag_runs: items, total_entries });
}

/** @param {Exchange} exchange */
export function postDagRun({ world, params, body, user }) {
  const dag = dagOf(world, params["dag_id"]);
  const logical_date = timestamp(Date.parse(body.logical_date ?? body.execution_date ?? timestamp(world.clock.now())));
  const dag_run_id = body.dag_run_id ?? `manual__${logical_date}`;
  const rival = world.runs.find((run) => run.dag_id === dag.dag_id && (run.dag_run_id === dag_run_id || run.logical_date === logical_date));
  if (rival) throw refuse(409, `Run ${rival.dag_run_id} of DAG ${dag.dag_id} exists`);
  const dates = { logical_date, data_interval_start: logical_date, data_interval_end: logical_date };
  return json(toRun(addRun(world, dag, { dag_run_id, ...dates, conf: body.conf ?? {}, note: body.note ?? null, user: user.username })));
}

/** @param {Exchange} exchange */
export const getDagRun = ({ world, params }) => json(toRun(runOf(world, params)));

/** @param {Exchange} exchange */
export function updateDagRunState({ world, params, body }) {
  const run = runOf(world, params);
  if (body.state === "queued") clear(world, run, run.tasks);
  else if (body.state) Object.assign(run, { state: body.state, endedAt: world.clock.now() });
  return json(toRun(run));
}

/** @param {Exchange} exchange */
export function deleteDagRun({ world, params }) {
  world.runs.splice(world.runs.indexOf(runOf(world, params)), 1);
  return noContent();
}

/**
 * @param {World} world
 * @param {Record<string, unknown>} params
 * @returns {Run}
 */
export const runOf = (world, { dag_id, dag_run_id }) =>
  found(
    world.runs.find((run) => run.dag_id === dag_id && run.dag_run_id === dag_run_id),
    `Run ${dag_run_id} of DAG ${dag_id}`,
  );

/** @param {Run} run */
const toRun = (run) => ({
  dag_run_id: run.dag_run_id,
  dag_id: run.dag_id,
  logical_date: run.logical_date,
  execution_date: run.logical_date,
  start_date: timestamp(run.startedAt),
  end_date: timestamp(run.endedAt),
  data_interval_start: run.data_interval_start,
  data_interval_end: run.data_interval_end,
  last_scheduling_decision: timestamp(run.startedAt),
  run_type: "manual",
  state: run.state,
  external_trigger: true,
  conf: run.conf,
  note: run.note,
});
