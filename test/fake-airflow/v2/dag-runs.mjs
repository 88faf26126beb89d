import { found, json, ndjson, noContent, refuse } from "../answer.mjs";
import { cursorPage, inRanges, matches, offsetPage } from "../page.mjs";
import { addRun, advance, clear, durationOf, end, isFinished, timestamp } from "../world.mjs";
import { dagOf, toDagVersion } from "./dags.mjs";
import { toTaskInstance } from "./task-instances.mjs";

/**
 * @typedef {import("../exchange.mjs").Exchange} Exchange
 * @typedef {import("../world.mjs").Run} Run
 * @typedef {import("../world.mjs").World} World
 */

const sortable = ["id", "dag_id", "run_id", "dag_run_id", "state", "logical_date", "run_after", "start_date", "end_date", "duration"];
const ranges = ["logical_date", "run_after", "start_date", "end_date", "duration"];

/** @param {Exchange} exchange */
export function listDagRuns({ world, params, query }) {
  const rows = runsOf(world, params["dag_id"])
    .map((run) => toRow(world, run))
    .filter((row) => isWanted(row, query) && inRanges(row, query, ranges));
  const page = query["cursor"] === undefined ? offsetPage(rows, query, sortable) : cursorPage(rows, query, sortable, "id");
  const { items, ...counts } = page;
  return json({ dag_runs: items.map(fromRow), ...counts });
}

/** @param {Exchange} exchange */
export function listDagRunsBatch({ world, body }) {
  const query = {
    ...body,
    limit: body.page_limit ?? 100,
    offset: body.page_offset ?? 0,
    state: body.states,
    order_by: body.order_by ?? "id",
  };
  const rows = runsOf(world, "~")
    .map((run) => toRow(world, run))
    .filter((row) => (body.dag_ids ?? [row.dag_id]).includes(row.dag_id) && isWanted(row, query) && inRanges(row, query, ranges));
  const { items, total_entries } = offsetPage(rows, query, sortable);
  return json({ dag_runs: items.map(fromRow), total_entries });
}

/** @param {Exchange} exchange */
export function triggerDagRun({ world, params, body, user }) {
  const dag = dagOf(world, params["dag_id"]);
  if (dag.has_import_errors) throw refuse(400, `DAG ${dag.dag_id} has import errors and cannot be triggered`);
  const logical_date = normalDate(body.logical_date);
  const dag_run_id = body.dag_run_id ?? `manual__${logical_date ?? timestamp(world.clock.now())}_${world.nextRunId}`;
  const rival = runsOf(world, dag.dag_id).find(
    (run) => run.dag_run_id === dag_run_id || (logical_date !== null && run.logical_date === logical_date),
  );
  if (rival) throw refuse(409, { reason: "This run exists", statement: "hidden", orig_error: `run ${rival.dag_run_id} exists` });
  const run = addRun(world, dag, {
    dag_run_id,
    logical_date,
    runAfter: body.run_after ? Date.parse(body.run_after) : world.clock.now(),
    data_interval_start: normalDate(body.data_interval_start) ?? logical_date,
    data_interval_end: normalDate(body.data_interval_end) ?? logical_date,
    partition_key: body.partition_key ?? null,
    conf: body.conf ?? {},
    note: body.note ?? null,
    user: user.username,
  });
  world.happenings.push({ event: "trigger_dag_run", at: world.clock.now(), owner: user.username, dag_id: dag.dag_id, run_id: dag_run_id });
  return json(toRun(world, run));
}

/** @param {Exchange} exchange */
export const getDagRun = ({ world, params }) => json(toRun(world, runOf(world, params)));

/** @param {Exchange} exchange */
export function deleteDagRun({ world, params }) {
  const run = runOf(world, params);
  world.runs.splice(world.runs.indexOf(run), 1);
  return noContent();
}

/** @param {Exchange} exchange */
export function patchDagRun({ world, params, query, body }) {
  const run = runOf(world, params);
  const members = new Set(Object.keys(body).filter((name) => (query["update_mask"] ?? [name]).includes(name)));
  if (members.has("state") && body.state !== null) setState(world, run, body.state);
  if (members.has("note")) run.note = body.note;
  return json(toRun(world, run));
}

/** @param {Exchange} exchange */
export function clearDagRun({ world, params, body }) {
  const run = runOf(world, params);
  const chosen = run.tasks.filter((task) => body.only_failed !== true || task.state === "failed" || task.state === "upstream_failed");
  if (body.dry_run === false) {
    clear(world, run, chosen);
    return json(toRun(world, run));
  }
  return json({ task_instances: chosen.map((task) => toTaskInstance(world, run, task)), total_entries: chosen.length });
}

/**
 * Airflow 3.3.2 sends the stream without a Content-Type header.
 *
 * @param {Exchange} exchange
 */
export function waitForDagRun({ world, params, query, signal }) {
  const run = runOf(world, params);
  return { ...ndjson(states(world, run, query["interval"] * 1000, query["result"] ?? [], signal)), unlabelled: true };
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

/**
 * @param {World} world
 * @param {unknown} dagId `~` for every DAG.
 */
function runsOf(world, dagId) {
  if (dagId === "~") return world.runs;
  dagOf(world, dagId);
  return world.runs.filter((run) => run.dag_id === dagId);
}

/**
 * @param {ReturnType<typeof toRow>} row
 * @param {Record<string, any>} query
 */
const isWanted = (row, query) =>
  (!query["state"]?.length || query["state"].includes(row.state)) &&
  (!query["run_type"]?.length || query["run_type"].includes(row.run_type)) &&
  matches(query["run_id_pattern"], row.dag_run_id) &&
  matches(query["dag_id_pattern"], row.dag_id);

/**
 * @param {World} world
 * @param {Run} run
 * @param {"queued" | "success" | "failed"} state
 */
function setState(world, run, state) {
  if (state === "queued") return clear(world, run, run.tasks);
  const now = world.clock.now();
  for (const task of run.tasks)
    if (task.state === null || task.state === "running") end(task, state === "success" ? "success" : "skipped", now);
  Object.assign(run, { state, startedAt: run.startedAt ?? now, endedAt: now });
}

/**
 * @param {World} world
 * @param {Run} run
 * @param {number} interval Milliseconds.
 * @param {readonly string[]} results Tasks whose results are requested.
 * @param {AbortSignal} signal
 */
async function* states(world, run, interval, results, signal) {
  for (;;) {
    advance(world);
    if (isFinished(run)) break;
    yield { state: run.state };
    await world.clock.sleep(interval, signal);
  }
  const asked = run.tasks.filter(({ task }) => results.includes(task.task_id));
  const values = Object.fromEntries(asked.map(({ task, xcoms }) => [task.task_id, xcoms.get("return_value")?.value ?? null]));
  yield results.length === 0 ? { state: run.state } : { state: run.state, results: values };
}

/**
 * @param {World} world
 * @param {Run} run
 */
const toRow = (world, run) => ({ ...toRun(world, run), id: run.id, run_id: run.dag_run_id });

/** @param {ReturnType<typeof toRow>} row */
const fromRow = ({ id: _, run_id: __, ...run }) => run;

/**
 * @param {World} world
 * @param {Run} run
 */
const toRun = (world, run) => ({
  dag_run_id: run.dag_run_id,
  dag_id: run.dag_id,
  logical_date: run.logical_date,
  queued_at: timestamp(run.queuedAt),
  start_date: timestamp(run.startedAt),
  end_date: timestamp(run.endedAt),
  duration: durationOf(run),
  data_interval_start: run.data_interval_start,
  data_interval_end: run.data_interval_end,
  run_after: timestamp(run.runAfter),
  last_scheduling_decision: timestamp(run.startedAt),
  run_type: run.run_type,
  state: run.state,
  triggered_by: "rest_api",
  triggering_user_name: run.user,
  conf: run.conf,
  note: run.note,
  dag_versions: [toDagVersion(dagOf(world, run.dag_id))],
  bundle_version: null,
  dag_display_name: run.dag_id,
  partition_key: run.partition_key,
  partition_date: null,
});

/** @param {string | null | undefined} date */
const normalDate = (date) => (date ? timestamp(Date.parse(date)) : null);
