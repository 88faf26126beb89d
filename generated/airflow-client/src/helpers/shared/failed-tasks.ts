/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { AbortError } from "../../runtime/index.js";
import type { LogLine } from "../flows.js";

/** A failed task with the end of its log. */
export interface FailedTask<Task> {
  /** The task instance. */
  readonly task: Task;
  /**
   * Type and first line of the message of the exception that failed the task, such as `ValueError:
   * I am flaky`. Null if the log names none, or was not read.
   */
  readonly exception: string | null;
  /**
   * The last lines of the last try. Empty if the task has never run, as after an upstream failure.
   */
  readonly log: readonly LogLine[];
  /** The error if the log could not be read. */
  readonly logError?: Error;
}

/** The requests for the failed tasks of a run, independent of the API version. */
export interface FailedTasksApi<Run, Task> {
  /** The tasks of a run in the states `failed` and `upstream_failed`. */
  listFailedTasks(run: Run): Promise<readonly Task[]>;
  /** The log of the last try, or undefined if the task has never run. */
  readLog(task: Task): AsyncIterable<LogLine> | undefined;
}

/** Moves tasks that failed themselves before tasks that failed because of them. */
export function failedFirst<Task extends { readonly state?: string | null }>(tasks: readonly Task[]): readonly Task[] {
  return [...tasks.filter(({ state }) => state === "failed"), ...tasks.filter(({ state }) => state !== "failed")];
}

/**
 * Reads the log of a failed task.
 *
 * Reads the whole log, but keeps at most twice the requested lines in memory. A limit of 0 reads
 * nothing.
 */
export async function readFailedTask<Task>(
  task: Task,
  lines: AsyncIterable<LogLine> | undefined,
  limit: number,
  signal: AbortSignal,
): Promise<FailedTask<Task>> {
  const log: LogLine[] = [];
  if (lines === undefined || limit === 0) return { task, exception: null, log };
  const search = createExceptionSearch();
  try {
    for await (const line of lines) {
      search.add(line);
      if (log.push(line) > 2 * limit) log.splice(0, limit);
    }
    return { task, exception: search.exception(), log: log.slice(-limit) };
  } catch (error) {
    if (signal.aborted || error instanceof AbortError || !(error instanceof Error)) throw error;
    return { task, exception: search.exception(), log: log.slice(-limit), logError: error };
  }
}

/** The text with which every release logs the exception that failed the task. */
const failureEvent = "Task failed with exception";

interface ExceptionSearch {
  add(line: LogLine): void;
  exception(): string | null;
}

/**
 * Finds the exception that failed a task: the last one with the text of Airflow, or else the last
 * one. Tasks and callbacks log other exceptions before and after it.
 */
function createExceptionSearch(): ExceptionSearch {
  let last: string | null = null;
  let failure: string | null = null;
  let record = "";
  return {
    add: ({ level, event, exception, traceback }) => {
      // In Airflow 2, the lines of a traceback follow the line with a level.
      if (level !== null || traceback !== undefined) record = event;
      if (exception === undefined) return;
      last = exception;
      if (record.startsWith(failureEvent)) failure = exception;
    },
    exception: () => failure ?? last,
  };
}
