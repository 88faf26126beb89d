/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { NotFoundError, RequestError } from "../../runtime/index.js";
import type { LogLine, TailOptions } from "../flows.js";
import type { Scope } from "./flow.js";
import { canRetry, isTransient, retryWhileUnavailable, type WaitSettings, waitSettings } from "./retry-while-unavailable.js";

/** Identifies a task instance. */
export interface TaskInstanceKey {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Index of the instance of a mapped task. Default: -1, for a task that is not mapped. */
  readonly map_index?: number;
}

/** The parameters of `tailLogs`. */
export interface TailLogsParams extends TaskInstanceKey {
  /**
   * The first try to read, from 1. Default: the current try, or the last one if the task has ended.
   */
  readonly try_number?: number;
}

/** The properties of a task instance that decide when its log is complete. */
export interface TaskStatus {
  readonly state?: string | null;
  readonly try_number?: number;
}

/** The requests for the log of one task instance, independent of the API version. */
export interface TaskLogApi<Task extends TaskStatus> {
  getTask(): Promise<Task>;
  /** Opens the log of one try. */
  openLog(try_number: number): ReadNewLines;
}

/** Returns the lines that were added since the last call. The last call sets `isComplete`. */
export type ReadNewLines = (isComplete: boolean) => AsyncIterable<LogLine>;

/** States of a task in which its current try writes no more lines. */
const finalStates: ReadonlySet<string> = new Set(["success", "failed", "skipped", "upstream_failed", "removed", "up_for_retry"]);

/** Milliseconds that a worker needs to upload its last lines after the task has ended. */
const uploadDelay = 1000;

/**
 * Yields the lines of a log until the try has ended, or with `followRetries` the last try. Returns
 * the task instance.
 */
export async function* tail<Task extends TaskStatus>(
  api: TaskLogApi<Task>,
  firstTry: number | undefined,
  options: TailOptions,
  scope: Pick<Scope, "pause">,
): AsyncGenerator<LogLine, Task, void> {
  const settings = waitSettings(options);
  let task = await retryWhileUnavailable(scope, settings, api.getTask);
  const { try_number = 0 } = task;
  if (firstTry !== undefined && firstTry > try_number && hasTryEnded(task, firstTry)) {
    throw new RequestError(`the task has no try ${firstTry}: it ended after ${try_number}`);
  }
  for (let number = firstTry ?? Math.max(try_number, 1); ; number++) {
    task = yield* tailTry(api, task, number, scope, settings);
    if (!options.followRetries || !hasNextTry(task, number)) return task;
  }
}

/**
 * Yields the lines of one try.
 *
 * Gets the task before each reading. So the reading after the try has ended contains its last
 * lines.
 */
async function* tailTry<Task extends TaskStatus>(
  api: TaskLogApi<Task>,
  firstTask: Task,
  number: number,
  scope: Pick<Scope, "pause">,
  settings: WaitSettings,
): AsyncGenerator<LogLine, Task, void> {
  const readNewLines = api.openLog(number);
  let task = firstTask;
  let lastSuccess = Date.now();
  for (;;) {
    const hasEnded = hasTryEnded(task, number);
    if (hasEnded && hasNeverRun(task, number)) return task;
    if (hasEnded && task !== firstTask) await scope.pause(Math.min(settings.interval, uploadDelay));
    const error = yield* linesUntilError(readNewLines(hasEnded));
    if (hasEnded && (error === undefined || isMissingLog(error, task, number))) return task;
    // Until the try has written its first line, the server returns a 404.
    const isAvailable = error === undefined || (error instanceof NotFoundError && !hasEnded);
    if (isAvailable) lastSuccess = Date.now();
    else if (!isTransient(error) || !canRetry(lastSuccess, settings)) throw error;
    await scope.pause(settings.interval);
    task = await retryWhileUnavailable(scope, settings, api.getTask);
  }
}

function hasTryEnded({ state, try_number = 0 }: TaskStatus, number: number): boolean {
  if (try_number > number) return true;
  return finalStates.has(state ?? "") && (try_number === number || state !== "up_for_retry");
}

function hasNextTry({ state, try_number = 0 }: TaskStatus, number: number): boolean {
  return try_number > number || (try_number === number && state === "up_for_retry");
}

function hasNeverRun({ state, try_number = 0 }: TaskStatus, number: number): boolean {
  return try_number === 0 || (try_number === number && state === "upstream_failed");
}

/**
 * Whether the try has no log: the task ended before it wrote a line, or the expected retry never
 * started.
 */
function isMissingLog(error: unknown, { state, try_number = 0 }: TaskStatus, number: number): boolean {
  return error instanceof NotFoundError && (state === "skipped" || state === "removed" || try_number + 1 === number);
}

/** Yields the lines and returns the error that ended them, if any. */
async function* linesUntilError(lines: AsyncIterable<LogLine>): AsyncGenerator<LogLine, unknown, void> {
  const iterator = lines[Symbol.asyncIterator]();
  try {
    for (;;) {
      const result = await iterator.next().catch((error: unknown) => ({ error }));
      if ("error" in result) return result.error;
      if (result.done) return undefined;
      yield result.value;
    }
  } finally {
    await iterator.return?.();
  }
}
