/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { AbortError, NotFoundError, RequestError } from "../../runtime/index.js";
import type { FlowOptions, LogLine } from "../flows.js";
import { inOrder } from "./concurrently.js";
import { checkNumber, type Scope } from "./flow.js";

/** A task that failed, and the end of its log. */
export interface FailedTask<Task> {
  readonly task: Task;
  /** The last lines of its last try; empty where it never ran, as after the failure of a task before it. */
  readonly log: readonly LogLine[];
  /** Why the log could not be read. */
  readonly logError?: Error;
}

/** A run that failed, with the tasks that are to blame. */
export interface FailedRun<Run, Task> {
  /** The run. */
  readonly run: Run;
  /** Those in the states `failed` and `upstream_failed`. */
  readonly tasks: readonly FailedTask<Task>[];
}

/** Which failed runs are wanted. */
export interface FailedSinceParams {
  /** When they ended, at the earliest. */
  readonly since: Date | string;
  /** When they ended, at the latest; by default up to now. */
  readonly until?: Date | string;
  /** Only runs of this DAG; by default of every one. */
  readonly dag_id?: string;
}

/** How failed runs are looked for. */
export interface FailedSinceOptions<Run, Task> extends FlowOptions<FailedRun<Run, Task>> {
  /** How many runs are looked at at once, 4 by default. */
  readonly concurrency?: number;
  /** How many of the last lines of each log to keep, 50 by default; 0 reads no log. */
  readonly logLines?: number;
}

/** The requests that this takes, in the words of one version of the API. */
export interface FailedDoor<Run, Task> {
  /** The newest first. */
  runs(since: string, until: string | undefined): AsyncIterable<Run>;
  idOf(run: Run): string;
  tasks(run: Run): Promise<readonly Task[]>;
  /** Undefined where the task never ran. */
  log(task: Task): AsyncIterable<LogLine> | undefined;
}

/** Runs in the order in which the server lists them; several are looked at at once. */
export async function* findFailed<Run, Task>(
  door: FailedDoor<Run, Task>,
  { since, until }: FailedSinceParams,
  { concurrency = 4, logLines = 50 }: FailedSinceOptions<Run, Task>,
  { call }: Scope,
): AsyncGenerator<FailedRun<Run, Task>, readonly FailedRun<Run, Task>[], void> {
  checkNumber("concurrency", concurrency);
  checkNumber("logLines", logLines, 0);
  const found: FailedRun<Run, Task>[] = [];
  const runs = distinct(door.runs(timeOf("since", since), until && timeOf("until", until)), door.idOf);
  for await (const run of inOrder(runs, concurrency, (each) => withTasks(door, each, logLines, call.signal))) {
    if (run === undefined) continue;
    found.push(run);
    yield run;
  }
  return found;
}

/** Those that failed themselves before those that failed because of them. */
export function failedFirst<Task extends { readonly state?: string | null }>(tasks: readonly Task[]): readonly Task[] {
  return [...tasks.filter(({ state }) => state === "failed"), ...tasks.filter(({ state }) => state !== "failed")];
}

/** Pages by offset repeat rows while new ones come before them. */
async function* distinct<Item>(items: AsyncIterable<Item>, idOf: (item: Item) => string): AsyncGenerator<Item, void, void> {
  const seen = new Set<string>();
  for await (const item of items) {
    const id = idOf(item);
    if (!seen.has(id)) yield item;
    seen.add(id);
  }
}

/** Undefined for a run that was deleted in the meantime. */
async function withTasks<Run, Task>(
  door: FailedDoor<Run, Task>,
  run: Run,
  logLines: number,
  signal: AbortSignal,
): Promise<FailedRun<Run, Task> | undefined> {
  try {
    const tasks: FailedTask<Task>[] = [];
    for (const task of await door.tasks(run)) tasks.push({ task, ...(await lastLines(door.log(task), logLines, signal)) });
    return { run, tasks };
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

async function lastLines(
  lines: AsyncIterable<LogLine> | undefined,
  most: number,
  signal: AbortSignal,
): Promise<Pick<FailedTask<never>, "log" | "logError">> {
  const log: LogLine[] = [];
  if (lines === undefined || most === 0) return { log };
  try {
    for await (const line of lines) if (log.push(line) > 2 * most) log.splice(0, most);
    return { log: log.slice(-most) };
  } catch (error) {
    if (signal.aborted || error instanceof AbortError || !(error instanceof Error)) throw error;
    return { log: log.slice(-most), logError: error };
  }
}

/** RFC 3339 with a zone, since the servers refuse or guess at times without one. */
export function timeOf(name: string, value: Date | string): string {
  if (typeof value === "string" && !/(Z|[+-]\d\d:?\d\d)$/i.test(value)) {
    throw new RequestError(`${name} needs a time with its zone, such as 2026-01-31T00:00:00Z, not ${value}`);
  }
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) throw new RequestError(`${name} is no time: ${String(value)}`);
  return typeof value === "string" ? value : time.toISOString();
}
