import { found, json, noContent, refuse, undocumented } from "../answer.mjs";
import { matches, offsetPage } from "../page.mjs";
import { setPaused, timestamp } from "../world.mjs";

/**
 * @typedef {import("../exchange.mjs").Exchange} Exchange
 * @typedef {import("../world.mjs").Dag} Dag
 */

const sortable = ["dag_id", "dag_display_name", "is_paused", "last_parsed_time"];

/** @param {Exchange} exchange */
export function listDags({ world, query }) {
  const { items, total_entries } = offsetPage(selected(world, query).map(toDag), query, sortable);
  return json({ dags: items, total_entries });
}

/**
 * Pauses at most one page of DAGs, because `limit` applies to the changed DAGs.
 *
 * @param {Exchange} exchange
 */
export function patchDags({ world, query, body }) {
  const { items, total_entries } = offsetPage(selected(world, query).map(toDag), query, sortable);
  const changed = items.map((item) => patched(world, dagOf(world, item.dag_id), query, body));
  return json({ dags: changed.map(toDag), total_entries });
}

/** @param {Exchange} exchange */
export const getDag = ({ world, params }) => json(toDag(dagOf(world, params["dag_id"])));

/** @param {Exchange} exchange */
export const patchDag = ({ world, params, query, body }) => json(toDag(patched(world, dagOf(world, params["dag_id"]), query, body)));

/**
 * The document promises 200 with any body; the server of 3.3.2 sends 204.
 *
 * @param {Exchange} exchange
 */
export function deleteDag({ world, params }) {
  const dag = dagOf(world, params["dag_id"]);
  if (world.runs.some((run) => run.dag_id === dag.dag_id && run.state === "running"))
    throw refuse(409, `DAG ${dag.dag_id} has tasks that run`);
  world.dags.delete(dag.dag_id);
  world.runs = world.runs.filter((run) => run.dag_id !== dag.dag_id);
  return undocumented(noContent());
}

/** @param {Exchange} exchange */
export function getDagDetails({ world, params }) {
  const dag = dagOf(world, params["dag_id"]);
  return json({
    ...toDag(dag),
    catchup: false,
    dag_run_timeout: null,
    asset_expression: null,
    doc_md: null,
    start_date: timestamp(dag.createdAt),
    end_date: null,
    is_paused_upon_creation: null,
    params: {},
    render_template_as_native_obj: false,
    template_search_path: null,
    timezone: "UTC",
    last_parsed: timestamp(dag.createdAt),
    default_args: {},
    concurrency: 16,
    latest_dag_version: toDagVersion(dag),
    active_runs_count: world.runs.filter((run) => run.dag_id === dag.dag_id && run.state === "running").length,
  });
}

/** @param {Exchange} exchange */
export function listTasks({ world, params }) {
  const dag = dagOf(world, params["dag_id"]);
  return json({ tasks: dag.tasks.map((task) => toTask(dag, task)), total_entries: dag.tasks.length });
}

/** @param {Exchange} exchange */
export function getTask({ world, params }) {
  const dag = dagOf(world, params["dag_id"]);
  const task = found(
    dag.tasks.find(({ task_id }) => task_id === params["task_id"]),
    `Task ${params["task_id"]} of DAG ${dag.dag_id}`,
  );
  return json(toTask(dag, task));
}

/**
 * @param {import("../world.mjs").World} world
 * @param {unknown} id
 * @returns {Dag}
 */
export const dagOf = (world, id) => found(world.dags.get(String(id)), `DAG ${id}`);

/** @param {Dag} dag */
export const toDagVersion = (dag) => ({
  id: dag.versionId,
  version_number: 1,
  dag_id: dag.dag_id,
  bundle_name: "dags-folder",
  bundle_version: null,
  created_at: timestamp(dag.createdAt),
  dag_display_name: dag.dag_id,
  bundle_url: null,
});

/**
 * @param {import("../world.mjs").World} world
 * @param {Record<string, any>} query
 */
function selected(world, query) {
  const wanted = /** @type {string[]} */ (query["tags"] ?? []);
  const quantifier = query["tags_match_mode"] === "all" ? "every" : "some";
  return [...world.dags.values()].filter(
    (dag) =>
      matches(query["dag_id_pattern"], dag.dag_id) &&
      dag.dag_id.startsWith(query["dag_id_prefix_pattern"] ?? "") &&
      (query["paused"] === undefined || query["paused"] === null || dag.is_paused === query["paused"]) &&
      (wanted.length === 0 || wanted[quantifier]((tag) => dag.tags.includes(tag))),
  );
}

/**
 * @param {import("../world.mjs").World} world
 * @param {Dag} dag
 * @param {Record<string, any>} query
 * @param {any} body
 */
function patched(world, dag, query, body) {
  const mask = query["update_mask"] ?? ["is_paused"];
  if (mask.some((/** @type {string} */ name) => name !== "is_paused")) throw refuse(400, "Only is_paused of a DAG can be changed");
  setPaused(world, dag, body.is_paused);
  return dag;
}

/** @param {Dag} dag */
const toDag = (dag) => ({
  dag_id: dag.dag_id,
  dag_display_name: dag.dag_id,
  is_paused: dag.is_paused,
  is_stale: false,
  last_parsed_time: timestamp(dag.createdAt),
  last_parse_duration: 0.01,
  last_expired: null,
  bundle_name: "dags-folder",
  bundle_version: null,
  relative_fileloc: `${dag.dag_id}.py`,
  fileloc: `/dags/${dag.dag_id}.py`,
  description: null,
  timetable_summary: null,
  timetable_description: "Only when triggered",
  timetable_partitioned: false,
  timetable_periodic: false,
  tags: dag.tags.map((name) => ({ name, dag_id: dag.dag_id, dag_display_name: dag.dag_id })),
  max_active_tasks: 16,
  max_active_runs: 16,
  max_consecutive_failed_dag_runs: 0,
  has_task_concurrency_limits: false,
  has_import_errors: dag.has_import_errors ?? false,
  next_dagrun_logical_date: null,
  next_dagrun_data_interval_start: null,
  next_dagrun_data_interval_end: null,
  next_dagrun_run_after: null,
  allowed_run_types: null,
  owners: ["airflow"],
  is_backfillable: false,
  file_token: Buffer.from(dag.dag_id).toString("base64url"),
});

/**
 * @param {Dag} dag
 * @param {import("../world.mjs").TaskSeed} task
 */
const toTask = (dag, task) => ({
  task_id: task.task_id,
  task_display_name: task.task_id,
  owner: "airflow",
  start_date: null,
  end_date: null,
  trigger_rule: "all_success",
  depends_on_past: false,
  wait_for_downstream: false,
  retries: 0,
  queue: "default",
  pool: "default_pool",
  pool_slots: 1,
  execution_timeout: null,
  retry_delay: { __type: "TimeDelta", days: 0, seconds: 300, microseconds: 0 },
  retry_exponential_backoff: 0,
  priority_weight: 1,
  weight_rule: "downstream",
  ui_color: "#f0ede4",
  ui_fgcolor: "#000",
  template_fields: [],
  downstream_task_ids: dag.tasks.slice(dag.tasks.indexOf(task) + 1, dag.tasks.indexOf(task) + 2).map(({ task_id }) => task_id),
  doc_md: null,
  operator_name: "BashOperator",
  params: {},
  class_ref: { module_path: "airflow.providers.standard.operators.bash", class_name: "BashOperator" },
  is_mapped: false,
  extra_links: [],
});
