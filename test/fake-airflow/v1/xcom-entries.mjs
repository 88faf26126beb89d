import { found, json } from "../answer.mjs";
import { offsetPage } from "../page.mjs";
import { timestamp } from "../world.mjs";
import { runOf } from "./dag-runs.mjs";

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
    .flatMap((instance) => [...instance.xcoms.keys()].map((key) => toEntry(run, instance, key)));
  const { items, total_entries } = offsetPage(rows, { limit: 100, ...query }, []);
  return json({ xcom_entries: items, total_entries });
}

/**
 * Returns the value as text, unless `stringify` is false.
 *
 * @param {Exchange} exchange
 */
export function getXcomEntry({ world, params, query }) {
  const run = runOf(world, params);
  const instance = found(
    run.tasks.find(({ task, xcoms }) => task.task_id === params["task_id"] && xcoms.has(String(params["xcom_key"]))),
    "XCom entry",
  );
  const key = String(params["xcom_key"]);
  const value = instance.xcoms.get(key)?.value ?? null;
  return json({
    ...toEntry(run, instance, key),
    value: query["stringify"] === false || typeof value === "string" ? value : JSON.stringify(value),
  });
}

/**
 * @param {Run} run
 * @param {TaskInstance} instance
 * @param {string} key
 */
const toEntry = (run, { task, xcoms }, key) => ({
  key,
  timestamp: timestamp(xcoms.get(key)?.at ?? 0),
  execution_date: run.logical_date ?? timestamp(run.runAfter),
  map_index: -1,
  task_id: task.task_id,
  dag_id: run.dag_id,
});
