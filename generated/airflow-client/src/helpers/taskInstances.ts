/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { TaskInstanceResponse } from "../models.js";
import { get, getMapped } from "../resources/taskInstances.js";
import type { Client } from "../runtime/index.js";
import type { Flow, LogLine, TailOptions } from "./flows.js";
import { flow } from "./shared/flow.js";
import { waitingOf } from "./shared/outlast.js";
import { logReader } from "./shared/read-log.js";
import { tail } from "./shared/tail.js";

/** Params of {@link tailLogs}. */
export interface TailLogsParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which of a mapped task's instances; -1, the default, where the task is not mapped. */
  readonly map_index?: number;
  /** Which try to begin with, from 1; by default the one under way, or the last one. */
  readonly try_number?: number;
}

/**
 * Gives the lines of a task's log as they are written, until the try has ended, each line once.
 *
 * Awaiting it gives the task instance as it is then.
 *
 * A task that has not begun is waited for; one that was never run, because it was skipped or one before it failed, has no lines. With
 * `followRetries` the tries after it follow. The server has no way to ask for what is new, so the log is read again each `interval`, and
 * lines that were there before are left out. A server that stops answering is waited for as long as `patience` says; then the log goes on
 * where it was.
 *
 * Throws NotFoundError where there is no such task instance, ApiError, ConnectionError, TimeoutError and AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: passwordGrant({ username: "user", password: "secret" }) });
 *
 * const log = airflow.taskInstances.tailLogs({ dag_id: "daily_sales", dag_run_id: "manual__2026-01-31", task_id: "load" });
 * for await (const { timestamp, level, event } of log) console.log(timestamp, level, event);
 * console.log(`ended as ${(await log).state}`);
 * ```
 */
export function tailLogs(client: Client, params: TailLogsParams, options: TailOptions = {}): Flow<TaskInstanceResponse, LogLine> {
  return flow(`the log of task ${params.task_id}`, options, (scope) => {
    const { dag_id, dag_run_id, task_id, map_index = -1, try_number } = params;
    const place = { dag_id, dag_run_id, task_id };
    const door = {
      getTask: () => (map_index < 0 ? get(client, place, scope.call) : getMapped(client, { ...place, map_index }, scope.call)),
      stateOf: ({ state }: TaskInstanceResponse) => state,
      tryOf: (task: TaskInstanceResponse) => task.try_number,
      readerOf: (number: number, seen: Parameters<typeof logReader>[3]) =>
        logReader(client, { ...place, map_index }, number, seen, scope.call),
    };
    return tail(door, try_number, options.followRetries ?? false, scope, waitingOf(options));
  });
}
