import { found, json, refuse } from "../answer.mjs";
import { offsetPage } from "../page.mjs";
import { clear, durationOf, timestamp } from "../world.mjs";
import { runOf } from "./dag-runs.mjs";
import { dagOf } from "./dags.mjs";

/**
 * @typedef {import("../exchange.mjs").Exchange} Exchange
 * @typedef {import("../world.mjs").Run} Run
 * @typedef {import("../world.mjs").TaskInstance} TaskInstance
 */

/** @param {Exchange} exchange */
export function listTaskInstances({ world, params, query }) {
  const run = runOf(world, params);
  const rows = run.tasks
    .filter(({ state }) => !query["state"]?.length || query["state"].includes(state ?? "none"))
    .map((instance) => toTaskInstance(run, instance));
  const { items, total_entries } = offsetPage(rows, { limit: 100, ...query }, []);
  return json({ task_instances: items, total_entries });
}

/** @param {Exchange} exchange */
export function getTaskInstance({ world, params }) {
  const run = runOf(world, params);
  return json(toTaskInstance(run, instanceOf(run, params)));
}

/** @param {Exchange} exchange */
export function clearTaskInstances({ world, params, body }) {
  dagOf(world, params["dag_id"]);
  const run = runOf(world, { dag_id: params["dag_id"], dag_run_id: body.dag_run_id });
  const chosen = run.tasks.filter(
    ({ task, state }) =>
      (body.task_ids ?? [task.task_id]).includes(task.task_id) &&
      (body.only_failed === false || state === "failed" || state === "upstream_failed"),
  );
  if (body.dry_run === false && chosen.length > 0) clear(world, run, chosen);
  const references = chosen.map(({ task }) => ({
    task_id: task.task_id,
    dag_id: run.dag_id,
    dag_run_id: run.dag_run_id,
    execution_date: run.logical_date ?? timestamp(run.runAfter),
  }));
  return json({ task_instances: references });
}

/**
 * The content is a list of pairs, host and text, as Python prints it. The token contains the length of the text that was sent. A token of
 * another server is rejected.
 *
 * @param {Exchange} exchange
 */
export function getLog({ world, params, query, headers }) {
  const run = runOf(world, params);
  const instance = instanceOf(run, params);
  const number = Number(params["task_try_number"]);
  const text = logOf(world, run, instance, number).join("\n");
  if (!(headers["accept"] ?? "").startsWith("application/json")) return { status: 200, type: "text/plain", body: `stand-in\n${text}\n` };
  const position = query["token"] === undefined ? 0 : positionOf(world, query["token"]);
  const header =
    query["token"] === undefined ? " INFO - ::group::Log message source details\n*** Found local files:\n INFO - ::endgroup::\n" : "";
  const continuation_token = Buffer.from(JSON.stringify([world.signature, text.length])).toString("base64url");
  return json({ continuation_token, content: `[(${python("stand-in")}, ${python(header + text.slice(position))})]` });
}

/**
 * @param {import("../world.mjs").World} world
 * @param {string} token
 */
function positionOf(world, token) {
  const [signature, position] = JSON.parse(Buffer.from(token, "base64url").toString());
  if (signature !== world.signature) throw refuse(400, "Bad Signature");
  return position;
}

/**
 * @param {import("../world.mjs").World} world
 * @param {Run} run
 * @param {TaskInstance} instance
 * @param {number} number
 */
function logOf(world, run, instance, number) {
  const attempt = [...instance.earlierTries, instance].find(({ try_number }) => try_number === number);
  if (!attempt?.startedAt) return [];
  const line = (/** @type {number} */ at, /** @type {string} */ level, /** @type {string} */ text) =>
    `[${timestamp(at)?.replace("Z", "+0000")}] {standard_task_runner.py:72} ${level} - ${text}`;
  const written = (instance.task.log ?? []).map((text) => line(attempt.startedAt ?? 0, "INFO", text));
  const begun = [
    line(attempt.startedAt, "INFO", `Running ${run.dag_id}.${instance.task.task_id}`),
    ...written.slice(0, attempt.endedAt === null ? world.linesWritten() : Number.POSITIVE_INFINITY),
  ];
  if (attempt.endedAt === null) return begun;
  const failure = attempt.state === "failed" && instance.task.exception ? traceback(instance.task.exception) : [];
  if (failure.length > 0) failure.unshift(line(attempt.endedAt, "ERROR", "Task failed with exception"));
  return [...begun, ...failure, line(attempt.endedAt, attempt.state === "failed" ? "ERROR" : "INFO", `Task ended as ${attempt.state}`)];
}

/**
 * An exception as Python prints it.
 *
 * @param {readonly [string, string]} exception
 */
const traceback = ([type, message]) => [
  "Traceback (most recent call last):",
  '  File "/dags/tasks.py", line 7, in work',
  "    raise error",
  `${type}: ${message}`,
];

/**
 * A string as Python prints it.
 *
 * @param {string} text
 */
const python = (text) => (text.includes("'") && !text.includes('"') ? `"${escaped(text)}"` : `'${escaped(text).replaceAll("'", "\\'")}'`);

/** @param {string} text */
const escaped = (text) => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t").replaceAll("\x1b", "\\x1b");

/**
 * @param {Run} run
 * @param {Record<string, unknown>} params
 */
const instanceOf = (run, { task_id }) =>
  found(
    run.tasks.find(({ task }) => task.task_id === task_id),
    `Task instance ${task_id} of run ${run.dag_run_id}`,
  );

/**
 * @param {Run} run
 * @param {TaskInstance} instance
 */
const toTaskInstance = (run, instance) => ({
  task_id: instance.task.task_id,
  task_display_name: instance.task.task_id,
  dag_id: run.dag_id,
  dag_run_id: run.dag_run_id,
  execution_date: run.logical_date ?? timestamp(run.runAfter),
  start_date: timestamp(instance.startedAt),
  end_date: timestamp(instance.endedAt),
  duration: durationOf(instance),
  state: instance.state,
  try_number: instance.try_number,
  map_index: -1,
  max_tries: 0,
  hostname: "stand-in",
  unixname: "airflow",
  pool: "default_pool",
  pool_slots: 1,
  queue: "default",
  priority_weight: 1,
  operator: "BashOperator",
  queued_when: null,
  pid: null,
  executor: null,
  executor_config: "{}",
  rendered_map_index: null,
  rendered_fields: {},
  trigger: null,
  triggerer_job: null,
  note: instance.note,
});
