/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { NewerAirflowRequiredError } from "../../release/newer-airflow-required-error.js";
import { BadRequestError, ConflictError, MethodNotAllowedError, NotFoundError } from "../../runtime/index.js";
import { type BrokenFile, DagImportError, DagPausedError } from "../flows.js";
import type { Scope } from "./flow.js";
import { isAway, mayPass, outlast, type Waiting } from "./outlast.js";

/** Of a DAG, what tells whether it can be run. */
export interface DagFacts {
  readonly is_paused?: boolean | null;
  readonly has_import_errors?: boolean | null;
  readonly fileloc?: string | null;
  readonly relative_fileloc?: string | null;
}

/** The requests that starting a run takes, in the words of one version of the API. */
export interface DagDoor {
  readonly dag_id: string;
  getDag(): Promise<DagFacts>;
  unpause(): Promise<unknown>;
  brokenFiles(): Promise<readonly BrokenFile[]>;
}

/** Throws DagPausedError or DagImportError where a run of the DAG would not start. */
export async function makeStartable(door: DagDoor, unpause: boolean): Promise<void> {
  const dag = await orBroken(door, door.getDag);
  if (dag.has_import_errors) {
    const files = await door.brokenFiles().catch(() => []);
    const own = files.filter(({ filename }) => filename === dag.fileloc || filename === dag.relative_fileloc);
    if (files.length > 0) throw new DagImportError(door.dag_id, own.length > 0 ? own : files);
  }
  if (!dag.is_paused) return;
  if (!unpause) throw new DagPausedError(door.dag_id);
  await door.unpause();
}

/** A file that cannot be imported is why a DAG is not there. Who may not read import errors gets the error as it is. */
export async function orBroken<Value>(door: DagDoor, send: () => Promise<Value>): Promise<Value> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof NotFoundError || (error instanceof BadRequestError && /import error/i.test(error.message)))) throw error;
    const files = await door.brokenFiles().catch(() => []);
    throw files.length > 0 ? new DagImportError(door.dag_id, files, { cause: error }) : error;
  }
}

/** What is known of a run while it is waited for. */
export interface RunState {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** State of the run at that moment. */
  readonly state: string;
}

/** The requests that a run takes, in the words of one version of the API. */
export interface RunDoor<Run> {
  readonly dag_id: string;
  readonly dag_run_id: string;
  trigger(): Promise<Run>;
  get(): Promise<Run>;
  stateOf(run: Run): string;
  /** States as they come, where the server can tell them; the last one with the return values of tasks. */
  stream?(): AsyncIterable<{ readonly state: string; readonly results?: Results }>;
}

export type Results = Readonly<Record<string, unknown>>;

/**
 * The id makes the request one that may be repeated: a second run of one id is a conflict. A conflict is a run of the same id, which is
 * joined, or of the same logical date, which is not.
 */
export async function triggerOnce<Run>(door: RunDoor<Run>, scope: Scope, waiting: Waiting): Promise<Run> {
  try {
    return await outlast(scope, waiting, door.trigger, isAway);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    return door.get().catch((reason) => {
      throw reason instanceof NotFoundError ? error : reason;
    });
  }
}

/** A run that has ended, and what the stream told of return values. */
export interface Ended<Run> {
  readonly run: Run;
  readonly results: Results | undefined;
}

/** By the stream of states where there is one; then, and where it breaks off or stays silent, by asking again and again. */
export async function* follow<Run>(
  door: RunDoor<Run>,
  first: Run,
  scope: Scope,
  waiting: Waiting,
): AsyncGenerator<RunState, Ended<Run>, void> {
  const { dag_id, dag_run_id } = door;
  let last: string | undefined;
  const news = function* (state: string): Generator<RunState> {
    if (state !== last) yield { dag_id, dag_run_id, state };
    last = state;
  };
  let run = first;
  yield* news(door.stateOf(run));
  let results: Results | undefined;
  if (door.stream && !isEnded(door.stateOf(run))) {
    try {
      for await (const line of door.stream()) {
        yield* news(line.state);
        results = line.results ?? results;
      }
    } catch (error) {
      if (
        scope.call.signal.aborted ||
        !(
          mayPass(error) ||
          error instanceof NotFoundError ||
          error instanceof MethodNotAllowedError ||
          error instanceof NewerAirflowRequiredError
        )
      )
        throw error;
    }
    run = await outlast(scope, waiting, door.get);
  }
  for (; !isEnded(door.stateOf(run)); run = await outlast(scope, waiting, door.get)) {
    yield* news(door.stateOf(run));
    await scope.pause(waiting.interval);
  }
  yield* news(door.stateOf(run));
  return { run, results };
}

/** Nothing comes after these. */
export function isEnded(state: string): boolean {
  return state === "success" || state === "failed";
}

/** A new id that no other run has. */
export function newRunId(): string {
  return `manual__${new Date().toISOString()}_${crypto.randomUUID().slice(0, 8)}`;
}

/** Of return values that several instances of a mapped task left, one list; of one instance, the value. */
export async function collectResults(
  tasks: readonly string[],
  entriesOf: (task_id: string) => Promise<readonly { readonly map_index?: number }[]>,
  read: (task_id: string, map_index: number) => Promise<unknown>,
): Promise<Results> {
  const results: [string, unknown][] = [];
  for (const task_id of tasks) {
    const indexes = (await entriesOf(task_id)).map(({ map_index = -1 }) => map_index).sort((a, b) => a - b);
    const values: unknown[] = [];
    for (const index of indexes) values.push(await read(task_id, index));
    if (values.length > 0) results.push([task_id, indexes[0] === -1 ? values[0] : values]);
  }
  return Object.fromEntries(results);
}
