import { found, json, noContent, refuse } from "../answer.mjs";
import { matches, offsetPage } from "../page.mjs";
import { timestamp } from "../world.mjs";
import { runOf } from "./dag-runs.mjs";
import { instanceOf } from "./task-instances.mjs";

/**
 * @typedef {import("../exchange.mjs").Exchange} Exchange
 * @typedef {import("../world.mjs").Run} Run
 * @typedef {import("../world.mjs").TaskInstance} TaskInstance
 */

/** @param {Exchange} exchange */
export function listXcomEntries({ world, params, query }) {
  const run = runOf(world, params);
  const rows = run.tasks
    .filter(({ task }) => params["task_id"] === "~" || params["task_id"] === task.task_id)
    .flatMap((instance) => [...instance.xcoms.keys()].map((key) => toEntry(run, instance, key)))
    .filter((row) => (query["xcom_key"] ?? row.key) === row.key && matches(query["xcom_key_pattern"], row.key));
  const { items, total_entries } = offsetPage(rows, query, ["key", "dag_id", "run_id", "task_id", "map_index", "timestamp", "run_after"]);
  return json({ xcom_entries: items, total_entries });
}

/** @param {Exchange} exchange */
export function getXcomEntry({ world, params, query }) {
  const { run, instance } = instanceOf(world, params);
  const value = entryOf(instance, params["xcom_key"]).value;
  const asText = query["stringify"] === true && typeof value !== "string";
  return json({ ...toEntry(run, instance, String(params["xcom_key"])), value: asText ? JSON.stringify(value) : value });
}

/** @param {Exchange} exchange */
export function createXcomEntry({ world, params, body }) {
  const { run, instance } = instanceOf(world, { ...params, map_index: body.map_index });
  if (instance.xcoms.has(body.key)) throw refuse(409, `XCom ${body.key} exists`);
  instance.xcoms.set(body.key, { value: body.value, at: world.clock.now() });
  return json({ ...toEntry(run, instance, body.key), value: body.value }, 201);
}

/** @param {Exchange} exchange */
export function updateXcomEntry({ world, params, body }) {
  const { run, instance } = instanceOf(world, { ...params, map_index: body.map_index });
  entryOf(instance, params["xcom_key"]).value = body.value;
  return json({ ...toEntry(run, instance, String(params["xcom_key"])), value: body.value });
}

/** @param {Exchange} exchange */
export function deleteXcomEntry({ world, params }) {
  const { instance } = instanceOf(world, params);
  entryOf(instance, params["xcom_key"]);
  instance.xcoms.delete(String(params["xcom_key"]));
  return noContent();
}

/**
 * @param {TaskInstance} instance
 * @param {unknown} key
 */
const entryOf = (instance, key) => found(instance.xcoms.get(String(key)), `XCom ${key} of task ${instance.task.task_id}`);

/**
 * @param {Run} run
 * @param {TaskInstance} instance
 * @param {string} key
 */
const toEntry = (run, instance, key) => ({
  key,
  timestamp: timestamp(entryOf(instance, key).at),
  logical_date: run.logical_date,
  map_index: -1,
  task_id: instance.task.task_id,
  dag_id: run.dag_id,
  run_id: run.dag_run_id,
  dag_display_name: run.dag_id,
  task_display_name: instance.task.task_id,
  run_after: timestamp(run.runAfter),
});
