/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Flow, LogLine, TailOptions } from "../../helpers/flows.js";
import { flow } from "../../helpers/shared/flow.js";
import type { Seen } from "../../helpers/shared/log-lines.js";
import { waitingOf } from "../../helpers/shared/outlast.js";
import { tail } from "../../helpers/shared/tail.js";
import type { Client } from "../../runtime/index.js";
import type { TaskInstance } from "../models.js";
import { get, getMapped } from "../resources/taskInstances.js";
import { logReader } from "./shared/read-log.js";

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
 * Lines in the format that Airflow has by default are taken apart into time, level and text; others, such as those of a traceback, are
 * text. A task that has not begun is waited for; one that was never run, because it was skipped or one before it failed, has no lines.
 * With `followRetries` the tries after it follow. A server that stops answering is waited for as long as `patience` says; then the log goes
 * on where it was.
 *
 * Throws NotFoundError where there is no such task instance, ApiError, ConnectionError, TimeoutError and AbortError.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: basic({ username: "user", password: "secret" }) });
 *
 * const log = airflow.taskInstances.tailLogs({ dag_id: "daily_sales", dag_run_id: "manual__2026-01-31", task_id: "load" });
 * for await (const { timestamp, level, event } of log) console.log(timestamp, level, event);
 * console.log(`ended as ${(await log).state}`);
 * ```
 */
export function tailLogs(client: Client, params: TailLogsParams, options: TailOptions = {}): Flow<TaskInstance, LogLine> {
  return flow(`the log of task ${params.task_id}`, options, (scope) => {
    const { dag_id, dag_run_id, task_id, map_index = -1, try_number } = params;
    const place = { dag_id, dag_run_id, task_id };
    const door = {
      getTask: () => (map_index < 0 ? get(client, place, scope.call) : getMapped(client, { ...place, map_index }, scope.call)),
      stateOf: ({ state }: TaskInstance) => state ?? null,
      tryOf: (task: TaskInstance) => task.try_number ?? 0,
      readerOf: (number: number, seen: Seen) => logReader(client, { ...place, map_index }, number, seen, scope.call),
    };
    return tail(door, try_number, options.followRetries ?? false, scope, waitingOf(options));
  });
}
