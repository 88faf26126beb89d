import { found, json } from "../answer.mjs";
import { matches, offsetPage } from "../page.mjs";
import { setPaused, timestamp } from "../world.mjs";

/**
 * @typedef {import("../exchange.mjs").Exchange} Exchange
 * @typedef {import("../world.mjs").Dag} Dag
 */

/** @param {Exchange} exchange */
export function listDags({ world, query }) {
  const wanted = /** @type {string[]} */ (query["tags"] ?? []);
  const chosen = [...world.dags.values()].filter(
    (dag) =>
      matches(query["dag_id_pattern"], dag.dag_id) &&
      (query["paused"] === undefined || dag.is_paused === query["paused"]) &&
      (wanted.length === 0 || wanted.some((tag) => dag.tags.includes(tag))),
  );
  const { items, total_entries } = offsetPage(chosen.map(toDag), { limit: 100, ...query }, ["dag_id", "is_paused"]);
  return json({ dags: items, total_entries });
}

/** @param {Exchange} exchange */
export const getDag = ({ world, params }) => json(toDag(dagOf(world, params["dag_id"])));

/** @param {Exchange} exchange */
export function patchDag({ world, params, body }) {
  const dag = dagOf(world, params["dag_id"]);
  if (typeof body.is_paused === "boolean") setPaused(world, dag, body.is_paused);
  return json(toDag(dag));
}

/**
 * @param {import("../world.mjs").World} world
 * @param {unknown} id
 * @returns {Dag}
 */
export const dagOf = (world, id) => found(world.dags.get(String(id)), `DAG ${id}`);

/** @param {Dag} dag */
const toDag = (dag) => ({
  dag_id: dag.dag_id,
  dag_display_name: dag.dag_id,
  root_dag_id: null,
  is_paused: dag.is_paused,
  is_active: true,
  is_subdag: false,
  last_parsed_time: timestamp(dag.createdAt),
  last_pickled: null,
  last_expired: null,
  scheduler_lock: null,
  pickle_id: null,
  default_view: "grid",
  fileloc: `/dags/${dag.dag_id}.py`,
  file_token: Buffer.from(dag.dag_id).toString("base64url"),
  owners: ["airflow"],
  description: null,
  schedule_interval: null,
  timetable_description: "Only when triggered",
  tags: dag.tags.map((name) => ({ name })),
  max_active_tasks: 16,
  max_active_runs: 16,
  has_task_concurrency_limits: false,
  has_import_errors: dag.has_import_errors ?? false,
  next_dagrun: null,
  next_dagrun_data_interval_start: null,
  next_dagrun_data_interval_end: null,
  next_dagrun_create_after: null,
  max_consecutive_failed_dag_runs: 0,
});
