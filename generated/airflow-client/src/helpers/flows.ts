/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type CallOptions, RequestError } from "../runtime/index.js";
import { type BrokenFile, listFiles } from "./shared/broken-files.js";

export type { BrokenFile } from "./shared/broken-files.js";

/**
 * A task of several requests that has already started.
 *
 * Await it to get its result, or loop over it to get each step as it happens. A loop receives every
 * step if it starts in the same statement or right after it, and later steps otherwise. Leaving the
 * loop early stops the flow with an `AbortError`.
 */
export interface Flow<Result, Progress> extends Promise<Result>, AsyncIterable<Progress> {}

/** Options of all flows. */
export interface FlowOptions<Progress> extends Pick<CallOptions, "signal" | "headers" | "retry"> {
  /**
   * Time limit for the whole flow in milliseconds, after which it throws a `TimeoutError`. 0 and
   * `false` mean no limit, which is the default. Work on the server continues after a timeout.
   */
  readonly timeout?: number | false;
  /**
   * Called with each step, before a loop receives it. The flow fails with any error that it throws.
   */
  readonly onProgress?: (progress: Progress) => void;
}

/** Options of flows that wait. */
export interface WaitOptions<Progress> extends FlowOptions<Progress> {
  /** Time between two status checks in milliseconds. Default: 2,000. */
  readonly interval?: number;
  /**
   * How long the server may be unavailable, in milliseconds, before the flow throws the error of
   * its last request. 0 throws the first error. Default: 300,000, which is longer than a rolling
   * update.
   */
  readonly maxOutage?: number;
}

/**
 * The DAG is paused, so nothing was started: a run would stay queued. Unpause it, or pass `unpause:
 * true`.
 */
export class DagPausedError extends Error {
  override readonly name: string = "DagPausedError";
  readonly dag_id: string;

  constructor(dag_id: string) {
    super(`DAG "${dag_id}" is paused, so a run would stay queued: unpause the DAG, or pass unpause: true`);
    this.dag_id = dag_id;
  }
}

/**
 * The server cannot import the file of the DAG.
 *
 * Thrown if the server reports import errors of the DAG, or if the DAG is missing and a broken file
 * has the name of the DAG or contains its id in quotes in the stack trace. Any other missing DAG is
 * a `NotFoundError`. `files` lists the broken files. `cause` is the error of the server, if any.
 */
export class DagImportError extends Error {
  override readonly name: string = "DagImportError";
  readonly dag_id: string;
  readonly files: readonly BrokenFile[];

  constructor(dag_id: string, files: readonly BrokenFile[], options?: ErrorOptions) {
    super(`DAG "${dag_id}" cannot run, because the server cannot import ${listFiles(files)}`, options);
    this.dag_id = dag_id;
    this.files = files;
  }
}

/** The return value of one instance of a mapped task. */
export interface MappedResult {
  readonly map_index: number;
  readonly value: unknown;
}

/**
 * Types the value of a mapped task in the `results` of a run: one entry for each instance that
 * returned a value, by `map_index`.
 *
 * Returns an empty list for undefined, the result of a task that returned nothing. Throws a
 * `RequestError` if the task is not mapped.
 */
export function mappedResults(value: unknown): readonly MappedResult[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every(isMappedResult)) return value;
  throw new RequestError("the result does not belong to a mapped task");
}

function isMappedResult(value: unknown): value is MappedResult {
  return typeof value === "object" && value !== null && "map_index" in value && typeof value.map_index === "number" && "value" in value;
}

/**
 * One line of a log. Other properties that the server sends are included.
 *
 * Airflow 3 attaches an exception to one line, and sends it as `error_detail`. The client adds
 * `exception` and `traceback` to that line. In Airflow 2, each line of a traceback is a line of the
 * log, so only `exception` is added, to the last line of the traceback.
 */
export interface LogLine {
  /**
   * Time of the line, RFC 3339. Null for lines without a time, such as the lines of a traceback.
   */
  readonly timestamp: string | null;
  /** Level in lower case, such as `info`. Null if the line has none. */
  readonly level: string | null;
  /** Name of the logger. Null if the line has none. */
  readonly logger: string | null;
  /** Text of the line. */
  readonly event: string;
  /** Number of the try that wrote the line, from 1. */
  readonly try_number: number;
  /**
   * Type and first line of the message of an exception, such as `ValueError: I am flaky`. Missing
   * in lines without an exception.
   */
  readonly exception?: string;
  /**
   * The whole traceback of `exception`, in the format of Python, with several lines. Missing in
   * Airflow 2.
   */
  readonly traceback?: string;
  readonly [property: string]: unknown;
}

/** Options of flows that follow a log. */
export interface TailOptions extends WaitOptions<LogLine> {
  /**
   * Continues with the next try if a try fails and is retried. Default: `false`, which ends with
   * the first try.
   */
  readonly followRetries?: boolean;
}
