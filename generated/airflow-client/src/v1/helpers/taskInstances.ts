/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Flow, LogLine, TailOptions } from "../../helpers/flows.js";
import { flow } from "../../helpers/shared/flow.js";
import { type TailLogsParams, tail } from "../../helpers/shared/tail.js";
import type { Client } from "../../runtime/index.js";
import type { TaskInstance } from "../models.js";
import { get, getMapped } from "../resources/taskInstances.js";
import { createLogReader } from "./shared/log-reader.js";

/**
 * Yields the lines of a task's log as they are written, each line once.
 *
 * Awaiting the flow returns the task instance after its end. The flow waits for the task to start
 * and ends with the try, or with `followRetries` with the last try. A task that never runs, because
 * it was skipped or an upstream task failed, has no lines.
 *
 * Lines in the default format of Airflow are parsed into time, level and text. Other lines, such as
 * the lines of a traceback, only have an `event`. The last line of a traceback also has an
 * `exception`. After an outage of at most `maxOutage`, the flow continues at the same line.
 *
 * Throws a NotFoundError if the task instance does not exist, a RequestError if it has no such try,
 * another ApiError, a ConnectionError, a TimeoutError or an AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "user", password: "secret" }),
 * });
 *
 * const log = airflow.taskInstances.tailLogs({
 *   dag_id: "daily_sales",
 *   dag_run_id: "manual__2026-01-31",
 *   task_id: "load",
 * });
 * for await (const { timestamp, level, event } of log) console.log(timestamp, level, event);
 * console.log(`ended as ${(await log).state}`);
 * ```
 */
export function tailLogs(client: Client, params: TailLogsParams, options: TailOptions = {}): Flow<TaskInstance, LogLine> {
  return flow(`following the log of task "${params.task_id}"`, options, (scope) => {
    const { dag_id, dag_run_id, task_id, map_index = -1, try_number } = params;
    const { callOptions } = scope;
    const task = { dag_id, dag_run_id, task_id };
    const api = {
      getTask: () => (map_index < 0 ? get(client, task, callOptions) : getMapped(client, { ...task, map_index }, callOptions)),
      openLog: (number: number) => createLogReader(client, { ...task, map_index }, number, callOptions),
    };
    scope.identify(map_index < 0 ? task : { ...task, map_index });
    return tail(api, try_number, options, scope);
  });
}

export type { TailLogsParams, TaskInstanceKey } from "../../helpers/shared/tail.js";
