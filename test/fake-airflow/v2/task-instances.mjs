import { found, json, ndjson, refuseUndeclared } from "../answer.mjs";
import { cursorPage, inRanges, offsetPage } from "../page.mjs";
import { clear, durationOf, timestamp } from "../world.mjs";
import { runOf } from "./dag-runs.mjs";
import { dagOf, toDagVersion } from "./dags.mjs";

/**
 * @typedef {import("../exchange.mjs").Exchange} Exchange
 * @typedef {import("../world.mjs").Run} Run
 * @typedef {import("../world.mjs").TaskInstance} TaskInstance
 * @typedef {import("../world.mjs").World} World
 */

const sortable = [
  "id",
  "state",
  "duration",
  "start_date",
  "end_date",
  "map_index",
  "try_number",
  "logical_date",
  "run_after",
  "task_id",
  "dag_id",
];
const ranges = ["logical_date", "run_after", "start_date", "end_date", "duration"];

/** @param {Exchange} exchange */
export function listTaskInstances({ world, params, query }) {
  const rows = runsOf(world, params)
    .flatMap((run) => run.tasks.map((instance) => toTaskInstance(world, run, instance)))
    .filter((row) => isWanted(row, query) && inRanges(row, query, ranges));
  const paged = { ...query, order_by: query["order_by"] ?? ["map_index"] };
  const page = query["cursor"] === undefined ? offsetPage(rows, paged, sortable) : cursorPage(rows, paged, sortable, "id");
  const { items, ...counts } = page;
  return json({ task_instances: items, ...counts });
}

/** @param {Exchange} exchange */
export function getTaskInstance({ world, params }) {
  const { run, instance } = instanceOf(world, params);
  return json(toTaskInstance(world, run, instance));
}

/** @param {Exchange} exchange */
export function patchTaskInstance({ world, params, query, body }) {
  const { run, instance } = instanceOf(world, params);
  const mask = query["update_mask"] ?? Object.keys(body);
  if (mask.includes("new_state") && body.new_state) {
    instance.state = body.new_state;
    instance.endedAt ??= world.clock.now();
  }
  if (mask.includes("note") && "note" in body) instance.note = body.note;
  return json({ task_instances: [toTaskInstance(world, run, instance)], total_entries: 1 });
}

/** @param {Exchange} exchange */
export function clearTaskInstances({ world, params, body }) {
  dagOf(world, params["dag_id"]);
  if (body.dag_run_id) runOf(world, { dag_id: params["dag_id"], dag_run_id: body.dag_run_id });
  const names = body.task_ids?.map((/** @type {string | [string, number]} */ id) => (Array.isArray(id) ? id[0] : id));
  const runs = world.runs.filter((run) => run.dag_id === params["dag_id"] && (body.dag_run_id ?? run.dag_run_id) === run.dag_run_id);
  const chosen = runs.map((run) => ({
    run,
    instances: run.tasks.filter(
      (instance) => (names ?? [instance.task.task_id]).includes(instance.task.task_id) && toBeCleared(instance, body),
    ),
  }));
  const rows = chosen.flatMap(({ run, instances }) => instances.map((instance) => toTaskInstance(world, run, instance)));
  if (body.dry_run === false) for (const { run, instances } of chosen) if (instances.length > 0) clear(world, run, instances);
  return json({ task_instances: rows, total_entries: rows.length });
}

/** @param {Exchange} exchange */
export function listTries({ world, params }) {
  const { run, instance } = instanceOf(world, params);
  const tries = triesOf(instance).map((attempt) => toTry(world, run, instance, attempt));
  return json({ task_instances: tries, total_entries: tries.length });
}

/** @param {Exchange} exchange */
export function getTry({ world, params }) {
  const { run, instance } = instanceOf(world, params);
  return json(toTry(world, run, instance, tryOf(instance, params["task_try_number"])));
}

/** @param {Exchange} exchange */
export function getLog({ world, params, headers }) {
  const { run, instance } = instanceOf(world, params);
  const attempt = tryOf(instance, params["try_number"]);
  const lines = logOf(world, run, instance, attempt);
  const accept = headers["accept"] ?? "*/*";
  if (accept.startsWith("application/x-ndjson")) return ndjson(eachOf(lines));
  if (!accept.startsWith("application/json") && !accept.startsWith("*/*"))
    throw refuseUndeclared(406, "Logs come as application/json or application/x-ndjson");
  return json({ content: lines, continuation_token: null });
}

/**
 * @param {World} world
 * @param {Record<string, unknown>} params
 */
export function instanceOf(world, params) {
  const run = runOf(world, params);
  const instance = run.tasks.find(({ task }) => task.task_id === params["task_id"]);
  const mapIndex = Number(params["map_index"] ?? -1);
  return { run, instance: found(mapIndex === -1 ? instance : undefined, `Task instance ${params["task_id"]} of run ${run.dag_run_id}`) };
}

/**
 * @param {World} world
 * @param {Run} run
 * @param {TaskInstance} instance
 */
export const toTaskInstance = (world, run, instance) => ({
  id: instance.id,
  logical_date: run.logical_date,
  run_after: timestamp(run.runAfter),
  note: instance.note,
  rendered_map_index: null,
  rendered_fields: {},
  trigger: null,
  triggerer_job: null,
  ...toTry(world, run, instance, instance),
});

/**
 * @param {World} world
 * @param {Run} run
 * @param {TaskInstance} instance
 * @param {import("../world.mjs").TaskTry} attempt
 */
const toTry = (world, run, instance, attempt) => ({
  task_id: instance.task.task_id,
  dag_id: run.dag_id,
  dag_run_id: run.dag_run_id,
  map_index: -1,
  start_date: timestamp(attempt.startedAt),
  end_date: timestamp(attempt.endedAt),
  duration: durationOf(attempt),
  state: attempt.state,
  try_number: attempt.try_number,
  max_tries: 0,
  task_display_name: instance.task.task_id,
  dag_display_name: run.dag_id,
  hostname: "stand-in",
  unixname: "airflow",
  pool: "default_pool",
  pool_slots: 1,
  queue: "default",
  priority_weight: 1,
  operator: "BashOperator",
  operator_name: "BashOperator",
  queued_when: timestamp(run.queuedAt),
  scheduled_when: timestamp(run.queuedAt),
  pid: null,
  executor: null,
  executor_config: "{}",
  dag_version: toDagVersion(dagOf(world, run.dag_id)),
});

/**
 * @param {World} world
 * @param {Record<string, unknown>} params
 */
function runsOf(world, { dag_id, dag_run_id }) {
  if (dag_id !== "~" && dag_run_id !== "~") return [runOf(world, { dag_id, dag_run_id })];
  return world.runs.filter((run) => (dag_id === "~" || run.dag_id === dag_id) && (dag_run_id === "~" || run.dag_run_id === dag_run_id));
}

/**
 * @param {ReturnType<typeof toTaskInstance>} row
 * @param {Record<string, any>} query
 */
const isWanted = (row, query) =>
  (!query["state"]?.length || query["state"].includes(row.state ?? "none")) &&
  (query["task_id"] === undefined || query["task_id"] === null || row.task_id === query["task_id"]);

/**
 * @param {TaskInstance} instance
 * @param {any} body
 */
const toBeCleared = (instance, body) => body.only_failed === false || instance.state === "failed" || instance.state === "upstream_failed";

/** @param {TaskInstance} instance */
const triesOf = (instance) =>
  instance.try_number > instance.earlierTries.length ? [...instance.earlierTries, instance] : instance.earlierTries;

/**
 * @param {TaskInstance} instance
 * @param {unknown} number
 */
const tryOf = (instance, number) =>
  found(
    triesOf(instance).find(({ try_number }) => try_number === number),
    `Try ${number} of task ${instance.task.task_id}`,
  );

/**
 * @param {World} world
 * @param {Run} run
 * @param {TaskInstance} instance
 * @param {import("../world.mjs").TaskTry} attempt
 */
function logOf(world, run, instance, attempt) {
  const line = (/** @type {string} */ event) => ({ timestamp: timestamp(attempt.startedAt), level: "info", logger: "task", event });
  const header = ["::group::Log message source details", `file ${world.clock.now()}`, "::endgroup::"].map((event) => ({ event }));
  const written = (instance.task.log ?? []).slice(0, attempt.endedAt === null ? world.linesWritten() : Number.POSITIVE_INFINITY).map(line);
  const begun = [...header, line(`Running ${run.dag_id}.${instance.task.task_id}`), ...written];
  if (attempt.endedAt === null) return begun;
  const level = attempt.state === "failed" ? "error" : "info";
  const failure = { ...line("Task failed with exception"), level: "error", error_detail: errorDetail(instance.task.exception) };
  return [
    ...begun,
    ...(level === "error" && instance.task.exception ? [failure] : []),
    {
      timestamp: timestamp(attempt.endedAt),
      level,
      logger: "task",
      event: `Task ended as ${attempt.state}`,
      ti: { try_number: attempt.try_number },
    },
  ];
}

/**
 * An exception as structlog's ExceptionDictTransformer describes it.
 *
 * @param {readonly [string, string] | undefined} exception
 */
function errorDetail([exc_type, exc_value] = ["", ""]) {
  const frames = [{ filename: "/dags/tasks.py", lineno: 7, name: "work" }];
  return [{ exc_type, exc_value, exc_notes: [], syntax_error: null, is_cause: false, frames, is_group: false, exceptions: [] }];
}

/**
 * @template T
 * @param {readonly T[]} items
 */
async function* eachOf(items) {
  yield* items;
}
