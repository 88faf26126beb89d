/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { NotFoundError } from "../../runtime/index.js";
import type { FlowOptions } from "../flows.js";
import { checkNumber } from "./check-number.js";
import { type FailedTask, type FailedTasksApi, failedFirst, readFailedTask } from "./failed-tasks.js";
import type { Scope } from "./flow.js";
import { mapInOrder } from "./map-in-order.js";
import { toTimestamp } from "./timestamp.js";

/** A failed run with its failed tasks. */
export interface FailedRun<Run, Task> {
  /** The run. */
  readonly run: Run;
  /** The task instances in the states `failed` and `upstream_failed`, in this order. */
  readonly tasks: readonly FailedTask<Task>[];
}

/** The parameters of `failedSince`. */
export interface FailedSinceParams {
  /** Only runs that ended at this time or later. A string needs a time zone. */
  readonly since: Date | string;
  /**
   * Only runs that ended at this time or earlier. A string needs a time zone. Default: no limit.
   */
  readonly until?: Date | string;
  /** Only runs of this DAG. Default: all DAGs. */
  readonly dag_id?: string;
}

/** The options of `failedSince`. */
export interface FailedSinceOptions<Run, Task> extends FlowOptions<FailedRun<Run, Task>> {
  /** Number of runs to read concurrently. Default: 4. */
  readonly concurrency?: number;
  /**
   * Number of lines to keep of each log. 0 reads no logs, so that `exception` is null. Default: 50.
   */
  readonly logLines?: number;
}

/** The requests for failed runs, independent of the API version. */
export interface FailedRunsApi<Run, Task> extends FailedTasksApi<Run, Task> {
  /** Failed runs, the newest first. */
  listRuns(since: string, until: string | undefined): AsyncIterable<Run>;
}

/** Yields failed runs in the order of the server, with their failed tasks and logs. */
export async function* findFailedRuns<
  Run extends { readonly dag_id?: string; readonly dag_run_id?: string | null },
  Task extends { readonly state?: string | null },
>(
  api: FailedRunsApi<Run, Task>,
  { since, until }: FailedSinceParams,
  { concurrency = 4, logLines = 50 }: FailedSinceOptions<Run, Task>,
  { callOptions: { signal } }: Scope,
): AsyncGenerator<FailedRun<Run, Task>, readonly FailedRun<Run, Task>[], void> {
  checkNumber("concurrency", concurrency);
  checkNumber("logLines", logLines, 0);
  const runs = api.listRuns(toTimestamp("since", since), until && toTimestamp("until", until));
  const failedRuns: FailedRun<Run, Task>[] = [];
  for await (const failedRun of mapInOrder(distinctRuns(runs), concurrency, (run) => readFailures(api, run, logLines, signal))) {
    if (failedRun === undefined) continue;
    failedRuns.push(failedRun);
    yield failedRun;
  }
  return failedRuns;
}

/** Drops repeated runs. Offset pagination repeats runs when new ones appear before them. */
async function* distinctRuns<Run extends { readonly dag_id?: string; readonly dag_run_id?: string | null }>(
  runs: AsyncIterable<Run>,
): AsyncGenerator<Run, void, void> {
  const ids = new Set<string>();
  for await (const run of runs) {
    const id = JSON.stringify([run.dag_id, run.dag_run_id]);
    if (!ids.has(id)) yield run;
    ids.add(id);
  }
}

/** Returns undefined if the run has been deleted in the meantime. */
async function readFailures<Run, Task extends { readonly state?: string | null }>(
  api: FailedRunsApi<Run, Task>,
  run: Run,
  logLines: number,
  signal: AbortSignal,
): Promise<FailedRun<Run, Task> | undefined> {
  try {
    const tasks: FailedTask<Task>[] = [];
    for (const task of failedFirst(await api.listFailedTasks(run))) {
      tasks.push(await readFailedTask(task, api.readLog(task), logLines, signal));
    }
    return { run, tasks };
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
