/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type FailedTask, type FailedTasksApi, failedFirst, readFailedTask } from "./failed-tasks.js";
import type { Scope } from "./flow.js";
import { mapInOrder } from "./map-in-order.js";
import { withTimeLimit } from "./time-limit.js";

/** The largest number of logs to read. */
const maxLogs = 50;

/** Number of logs to read concurrently. */
const concurrency = 4;

/** Number of lines to keep of each log. */
const logLines = 50;

/** Milliseconds after which the error is thrown with the logs read so far. */
const maxTime = 30_000;

/**
 * Lists the failed tasks of a run that has ended, with the exceptions in their logs.
 *
 * Never throws. Because the run has failed, a server that cannot say why must not hide that.
 */
export async function readRunFailures<Run, Task extends { readonly state?: string | null }>(
  createApi: (scope: Scope) => FailedTasksApi<Run, Task>,
  run: Run,
  scope: Scope,
): Promise<readonly FailedTask<Task>[]> {
  const failures: FailedTask<Task>[] = [];
  await withTimeLimit(scope, maxTime, async (limitedScope) => {
    const api = createApi(limitedScope);
    const tasks = failedFirst(await api.listFailedTasks(run));
    failures.push(...tasks.map((task) => ({ task, exception: null, log: [] })));
    const readings = mapInOrder(tasks.slice(0, maxLogs).entries(), concurrency, async ([index, task]) => {
      failures[index] = await readFailedTask(task, api.readLog(task), logLines, limitedScope.callOptions.signal);
    });
    for await (const _ of readings);
  }).catch(() => undefined);
  return failures;
}

/** Number of tasks that an error message names. */
const maxNames = 3;

/** The largest length of an error message. */
const maxLength = 200;

/**
 * Appends the failed tasks and their exceptions to an error message, up to 200 characters.
 *
 * Tasks that failed because of other tasks are omitted.
 */
export function withFailures(
  message: string,
  failures: readonly FailedTask<{ readonly task_id?: string; readonly map_index?: number; readonly state?: string | null }>[],
): string {
  const causes = failures.filter(({ task }) => task.state === "failed");
  if (causes.length === 0) return message;
  const names = causes.slice(0, maxNames).map(({ task: { task_id = "", map_index = -1 }, exception }) => {
    const name = map_index < 0 ? task_id : `${task_id}[${map_index}]`;
    return exception === null ? name : `${name} (${exception})`;
  });
  const more = causes.length - names.length;
  const text = `${message}: ${names.join(", ")}${more > 0 ? ` and ${more} more task${more === 1 ? "" : "s"}` : ""}`;
  return text.replace(/[\p{C}\p{Z}]+/gu, " ").slice(0, Math.max(maxLength, message.length));
}
