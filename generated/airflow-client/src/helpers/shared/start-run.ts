/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import {
  BadRequestError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from "../../runtime/index.js";
import { DagImportError, DagPausedError } from "../flows.js";
import { type BrokenFile, listFiles } from "./broken-files.js";
import { changeError } from "./error-ids.js";
import type { Scope } from "./flow.js";
import { isUnavailable, retryWhileUnavailable, type WaitSettings } from "./retry-while-unavailable.js";

/** The properties of a DAG that decide whether its runs start. */
export interface DagStatus {
  readonly is_paused?: boolean | null;
  readonly has_import_errors?: boolean | null;
  readonly fileloc?: string | null;
  readonly relative_fileloc?: string | null;
}

/** The requests for one DAG that the helpers need, independent of the API version. */
export interface DagApi {
  readonly dag_id: string;
  getDag(): Promise<DagStatus>;
  unpause(): Promise<unknown>;
  /** The files that the server cannot import, the newest error first. */
  listBrokenFiles(): Promise<readonly BrokenFile[]>;
}

/**
 * Checks that runs of the DAG start, and unpauses the DAG if `unpause` is set.
 *
 * Throws a `DagImportError` or a `DagPausedError` otherwise.
 */
export async function ensureRunnable(api: DagApi, unpause: boolean): Promise<void> {
  const dag = await explainMissingDag(api, api.getDag);
  if (dag.has_import_errors) {
    const files = (await readableBrokenFiles(api)).filter((file) => definesDag(file, dag));
    if (files.length > 0) throw new DagImportError(api.dag_id, files);
  }
  if (!dag.is_paused) return;
  if (!unpause) throw new DagPausedError(api.dag_id);
  await api.unpause();
}

/**
 * Sends a request. If the DAG is missing or broken, explains the error with the broken files.
 *
 * A 400 that names an import error becomes a `DagImportError`. A 404 becomes one only if a broken
 * file names the DAG. Otherwise the DAG id can be mistyped, so the `NotFoundError` is thrown. Its
 * message and its property `brokenFiles` then list the broken files, because a file that has never
 * been imported has no DAG.
 */
export async function explainMissingDag<Value>(api: DagApi, send: () => Promise<Value>): Promise<Value> {
  try {
    return await send();
  } catch (error) {
    const isMissing = error instanceof NotFoundError;
    const isBroken = error instanceof BadRequestError && /import error/i.test(error.message);
    if (!isMissing && !isBroken) throw error;
    const files = await readableBrokenFiles(api);
    const matches = isBroken ? await filesOfDag(api, files) : files.filter((file) => namesDag(file, api.dag_id));
    if (matches.length > 0) throw new DagImportError(api.dag_id, matches, { cause: error });
    throw isMissing ? missingDagError(error, api.dag_id, files) : error;
  }
}

/** The broken files that define the DAG, or all broken files if none of them can be identified. */
async function filesOfDag(api: DagApi, files: readonly BrokenFile[]): Promise<readonly BrokenFile[]> {
  const dag = await api.getDag().catch((): DagStatus => ({}));
  const matches = files.filter((file) => definesDag(file, dag));
  return matches.length > 0 ? matches : files;
}

function definesDag({ filename }: BrokenFile, { fileloc, relative_fileloc }: DagStatus): boolean {
  return filename === fileloc || filename === relative_fileloc || Boolean(fileloc?.endsWith(`/${filename}`));
}

/** Whether the file has the name of the DAG, or its stack trace contains the DAG id in quotes. */
function namesDag({ filename, stack_trace }: BrokenFile, dag_id: string): boolean {
  const baseName = filename.split(/[\\/]/).at(-1) ?? "";
  const quoted = [`"${dag_id}"`, `'${dag_id}'`];
  return baseName.replace(/\.(py|zip)$/, "") === dag_id || quoted.some((text) => stack_trace.includes(text));
}

function missingDagError(error: NotFoundError, dag_id: string, brokenFiles: readonly BrokenFile[]): Error {
  const files = brokenFiles.length > 0 ? `; files that the server cannot import: ${listFiles(brokenFiles)}` : "";
  return changeError(error, `there is no DAG "${dag_id}" (${error.message})${files}`, { dag_id, brokenFiles });
}

/** The broken files, or an empty list if the user may not read import errors. */
function readableBrokenFiles(api: DagApi): Promise<readonly BrokenFile[]> {
  return api.listBrokenFiles().catch(() => []);
}

/** The requests that {@link triggerOnce} needs, independent of the API version. */
export interface TriggerApi<Run> {
  /** Triggers a run with a fixed id. Sends a single request, which `triggerOnce` repeats. */
  trigger(): Promise<Run>;
  /** Gets the run with that id. */
  getRun(): Promise<Run>;
}

/**
 * Triggers a run, or gets the run that already has the same id.
 *
 * The id makes the request safe to repeat, because the server rejects a second run with the same
 * id. Throws the `ConflictError` of the server if a different run has the same logical date.
 */
export async function triggerOnce<Run>(api: TriggerApi<Run>, scope: Omit<Scope, "identify">, settings: WaitSettings): Promise<Run> {
  try {
    return await retryWhileUnavailable(scope, settings, () => triggerOrFind(api, scope), canTriggerAgain);
  } catch (conflict) {
    if (!(conflict instanceof ConflictError)) throw conflict;
    return api.getRun().catch((error: unknown) => {
      throw error instanceof NotFoundError ? conflict : error;
    });
  }
}

/**
 * Triggers a run. If the response is late or lost, looks for the run first.
 *
 * Otherwise a server that is slower than the timeout would receive the trigger again and again.
 */
async function triggerOrFind<Run>(api: TriggerApi<Run>, { callOptions: { signal } }: Pick<Scope, "callOptions">): Promise<Run> {
  try {
    return await api.trigger();
  } catch (error) {
    if (signal.aborted || !isResponseLost(error)) throw error;
    return api.getRun().catch((lookupError: unknown) => {
      throw signal.aborted ? lookupError : error;
    });
  }
}

/** Whether the server can have created the run although no response arrived. */
function isResponseLost(error: unknown): boolean {
  if (error instanceof ServerError) return error.status === 504;
  return error instanceof TimeoutError || error instanceof ConnectionError;
}

/** Whether sending the trigger again can succeed. */
function canTriggerAgain(error: unknown): boolean {
  return isUnavailable(error) || error instanceof RateLimitError;
}

/**
 * Returns a unique run id in the format of the Airflow UI: `manual__`, the time, and a random
 * suffix.
 */
export function newRunId(): string {
  return `manual__${new Date().toISOString()}_${crypto.randomUUID().slice(0, 8)}`;
}
