/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { NotFoundError, RequestError } from "../../runtime/index.js";
import type { LogLine } from "../flows.js";
import type { Scope } from "./flow.js";
import { newSeen, type Seen } from "./log-lines.js";
import { mayPass, outlast, type Waiting } from "./outlast.js";

/** The requests that a tail takes, in the words of one version of the API. */
export interface TailDoor<Task> {
  getTask(): Promise<Task>;
  stateOf(task: Task): string | null;
  tryOf(task: Task): number;
  readerOf(try_number: number, seen: Seen): LogReader;
}

/** Gives, each time, what the log of one try has gained; the last call has `isOver`. */
export type LogReader = (isOver: boolean) => AsyncIterable<LogLine>;

/** States in which a try writes no more. */
const over: ReadonlySet<string> = new Set(["success", "failed", "skipped", "upstream_failed", "removed", "up_for_retry"]);

/** Lines as they are written, until the try has ended, and with `followRetries` the tries after it. Gives the task as it is then. */
export async function* tail<Task>(
  door: TailDoor<Task>,
  first: number | undefined,
  followRetries: boolean,
  scope: Scope,
  waiting: Waiting,
): AsyncGenerator<LogLine, Task, void> {
  let task = await outlast(scope, waiting, door.getTask);
  const tries = door.tryOf(task);
  if (first !== undefined && first > tries && isTryOver(door, task, first)) {
    throw new RequestError(`the task has had ${tries} tries, so there is no try ${first}`);
  }
  for (let number = first ?? Math.max(door.tryOf(task), 1); ; number++) {
    task = yield* tailTry(door, task, number, scope, waiting);
    const isRepeated = door.tryOf(task) > number || (door.tryOf(task) === number && door.stateOf(task) === "up_for_retry");
    if (!followRetries || !isRepeated) return task;
  }
}

/** Looks at the task before it reads, so that what is written until the task has ended is read after that. */
async function* tailTry<Task>(
  door: TailDoor<Task>,
  before: Task,
  number: number,
  scope: Scope,
  waiting: Waiting,
): AsyncGenerator<LogLine, Task, void> {
  const read = door.readerOf(number, newSeen());
  let task = before;
  for (let answered = Date.now(); ; ) {
    const isOver = isTryOver(door, task, number);
    if (isOver && wasNeverRun(door, task, number)) return task;
    if (isOver && task !== before) await scope.pause(Math.min(waiting.interval, settling));
    const broken = yield* untilBroken(read(isOver));
    if (broken === undefined || (broken instanceof NotFoundError && !isOver)) answered = Date.now();
    else if (broken instanceof NotFoundError && hasNoLog(door, task, number)) return task;
    else if (!mayPass(broken) || Date.now() + waiting.interval - answered > waiting.patience) throw broken;
    if (isOver && broken === undefined) return task;
    await scope.pause(waiting.interval);
    task = await outlast(scope, waiting, door.getTask);
  }
}

/** Milliseconds that a worker may need to write its last lines once the task has its last state. */
const settling = 1000;

function isTryOver<Task>(door: TailDoor<Task>, task: Task, number: number): boolean {
  const [state, current] = [door.stateOf(task) ?? "", door.tryOf(task)];
  return current > number || (over.has(state) && (current === number || state !== "up_for_retry"));
}

function wasNeverRun<Task>(door: TailDoor<Task>, task: Task, number: number): boolean {
  const current = door.tryOf(task);
  return current === 0 || (current === number && door.stateOf(task) === "upstream_failed");
}

/** True for a task that may have ended before it wrote anything, and for a next try that never came. */
function hasNoLog<Task>(door: TailDoor<Task>, task: Task, number: number): boolean {
  return /^(skipped|removed)$/.test(door.stateOf(task) ?? "") || door.tryOf(task) + 1 === number;
}

/** The lines; returns what they broke off with. */
async function* untilBroken(lines: AsyncIterable<LogLine>): AsyncGenerator<LogLine, unknown, void> {
  const iterator = lines[Symbol.asyncIterator]();
  try {
    for (;;) {
      const line = await iterator.next().catch((error: unknown) => ({ error }));
      if ("error" in line) return line.error;
      if (line.done) return undefined;
      yield line.value;
    }
  } finally {
    await iterator.return?.();
  }
}
