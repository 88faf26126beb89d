/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { CallOptions } from "../runtime/index.js";

/**
 * Something that takes several requests, begun already. Awaiting it gives its result; looping over it gives each step as it happens, from
 * the first one if the loop begins in the same statement or right after it, and leaving the loop ends it with an `AbortError`.
 */
export interface Flow<Result, Progress> extends Promise<Result>, AsyncIterable<Progress> {}

/** What every flow can be told. */
export interface FlowOptions<Progress> extends Pick<CallOptions, "signal" | "headers" | "retry"> {
  /**
   * Milliseconds for all of it, then it ends with a `TimeoutError`; by default, and where it is 0 or `false`, there is no limit. What the server
   * has begun goes on.
   */
  readonly timeout?: number | false;
  /** Called with each step. What it throws ends the flow. */
  readonly onProgress?: (progress: Progress) => void;
}

/** What flows that wait for something can be told. */
export interface WaitOptions<Progress> extends FlowOptions<Progress> {
  /** Milliseconds between two looks, 2,000 by default. */
  readonly interval?: number;
  /**
   * Milliseconds that the server may stay silent, as during a restart, before the flow ends with the error of the last request; 60,000 by
   * default, 0 for none.
   */
  readonly patience?: number;
}

/** The DAG is paused, so that nothing was started: a run of it would stay queued. Unpause it, or pass `unpause: true`. */
export class DagPausedError extends Error {
  override readonly name: string = "DagPausedError";
  readonly dag_id: string;

  constructor(dag_id: string) {
    super(`DAG ${dag_id} is paused, so a run would stay queued: unpause it, or pass unpause: true`);
    this.dag_id = dag_id;
  }
}

/** What the server says of a file that it cannot import. */
export interface BrokenFile {
  readonly filename: string;
  readonly stack_trace: string;
}

/**
 * There is no such DAG, or it is out of date, and there are files that the server cannot import: `files` holds those that may be to blame.
 * The cause is what the server answered.
 */
export class DagImportError extends Error {
  override readonly name: string = "DagImportError";
  readonly dag_id: string;
  readonly files: readonly BrokenFile[];

  constructor(dag_id: string, files: readonly BrokenFile[], options?: ErrorOptions) {
    const named = files.slice(0, 3).map(({ filename, stack_trace }) => `${filename} (${lastLine(stack_trace)})`);
    const more = files.length > named.length ? ` and ${files.length - named.length} more` : "";
    super(`DAG ${dag_id} cannot be run, and the server cannot import ${named.join(", ")}${more}`, options);
    this.dag_id = dag_id;
    this.files = files;
  }
}

/** A stack trace of Python ends with what went wrong. */
function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1)?.trim().slice(0, 200) ?? "";
}

/** What a sync does, or would do, with one entry. */
export interface SyncStep {
  readonly action: "create" | "update" | "delete" | "keep";
  /** Key of the variable, id of the connection, or name of the pool. */
  readonly key: string;
  /** Of an update: the members that differ. */
  readonly members: readonly string[];
  /**
   * Members that were neither compared nor written, because one side shows `***` in place of a secret, or because the server never shows
   * them, as it does with passwords. `writeSecrets` writes those whose value is known.
   */
  readonly hidden: readonly string[];
}

/** An entry that could not be written, and why: mostly an `ApiError`. */
export interface SyncFailure {
  readonly action: SyncStep["action"];
  readonly key: string;
  readonly error: Error;
}

/** What a sync has done. */
export interface SyncResult {
  /** Whether nothing was written. */
  readonly dryRun: boolean;
  /** One step for each entry, those of the server included that the caller does not name. */
  readonly plan: readonly SyncStep[];
  /** Keys of what was created. */
  readonly created: readonly string[];
  /** Keys of what was changed. */
  readonly updated: readonly string[];
  /** Keys of what was deleted. */
  readonly deleted: readonly string[];
  /** What could not be written, and why. */
  readonly failed: readonly SyncFailure[];
}

/** A step of a sync: the plan first, then each entry that is written or cannot be. */
export type SyncProgress =
  | { readonly kind: "planned"; readonly plan: readonly SyncStep[] }
  | { readonly kind: "done"; readonly action: SyncStep["action"]; readonly key: string; readonly done: number; readonly total: number }
  | {
      readonly kind: "failed";
      readonly action: SyncStep["action"];
      readonly key: string;
      readonly error: Error;
      readonly done: number;
      readonly total: number;
    };

/** How a sync goes about it. */
export interface SyncOptions extends FlowOptions<SyncProgress> {
  /** Only says what it would do. Default `false`. */
  readonly dryRun?: boolean;
  /**
   * Deletes entries of the server that are not among the given ones: all of them, or those whose key passes the function. Default `false`.
   */
  readonly deleteOthers?: boolean | ((key: string) => boolean);
  /** Writes secrets that are given, though nobody can tell whether they differ. Default `false`: they are written with a new entry only. */
  readonly writeSecrets?: boolean;
  /** Returns a result with failures, in place of throwing {@link SyncFailedError}. */
  readonly allowFailure?: boolean;
}

/**
 * Some entries could not be written; the others were, and `result` says which. Where the server stopped answering, the cause is that error,
 * and every entry whose fate is not known stands among the failed ones: a sync may be repeated, it writes only what still differs.
 */
export class SyncFailedError extends Error {
  override readonly name: string = "SyncFailedError";
  readonly result: SyncResult;

  constructor(what: string, result: SyncResult, options?: ErrorOptions) {
    const { failed } = result;
    const named = failed.slice(0, 3).map(({ action, key, error }) => `${action} ${key}: ${error.message}`);
    super(`${failed.length} ${what} could not be synced, such as ${named.join("; ")}`.slice(0, 1000), options);
    this.result = result;
  }
}

/** The entry holds `***`, which is what Airflow shows in place of a secret, so it was not written. Put the secret in, or leave it out. */
export class MaskedSecretError extends Error {
  override readonly name: string = "MaskedSecretError";
  readonly key: string;
  readonly members: readonly string[];

  constructor(key: string, members: readonly string[]) {
    super(`${key} holds *** in place of a secret in ${members.join(", ")}: put the secret in, or leave it out`);
    this.key = key;
    this.members = members;
  }
}

/** One line of a log. Members that the server sends besides are there as well. */
export interface LogLine {
  /** RFC 3339; null for lines that have none, such as those of a traceback or those that open and close a group. */
  readonly timestamp: string | null;
  /** In lower case, such as `info`. */
  readonly level: string | null;
  /** Name of the logger; null where the line does not say. */
  readonly logger: string | null;
  /** The text. */
  readonly event: string;
  /** Which try wrote it, from 1. */
  readonly try_number: number;
  readonly [member: string]: unknown;
}

/** How {@link Flow | a flow} over a log goes about it. */
export interface TailOptions extends WaitOptions<LogLine> {
  /** Goes on with the next try where a try fails and is repeated. Default `false`: ends with the try that it began with. */
  readonly followRetries?: boolean;
}

/** A part of Airflow. */
export interface ComponentHealth {
  /** Such as `scheduler`. */
  readonly name: string;
  /** What the server says: `healthy`, `unhealthy`; null where it has never seen the part. */
  readonly status: string | null;
  readonly healthy: boolean;
  /** Whether the whole is unhealthy without it. */
  readonly required: boolean;
  /** Last sign of life, RFC 3339; null where the server knows none. */
  readonly heartbeat: string | null;
  /** Milliseconds since then, by the clock of the server; null without a heartbeat. */
  readonly age: number | null;
}

/** How Airflow is. */
export interface HealthReport {
  /** Every required part is healthy, and no other part says that it is not. */
  readonly healthy: boolean;
  /** Each part of the server. */
  readonly components: readonly ComponentHealth[];
}

/** Which parts count, and how old a heartbeat may be. */
export interface ProbeParams {
  /** Parts without which Airflow is not healthy. */
  readonly required?: readonly string[];
  /** A part whose heartbeat is older than this many milliseconds is not healthy, whatever the server says. Default: the server decides. */
  readonly maxAge?: number;
}

/** Makes a value of the wanted type of what was read, or throws: a function, or a schema that follows Standard Schema. */
export type Parse<T> =
  | ((value: unknown) => T | PromiseLike<T>)
  | {
      readonly "~standard": {
        readonly version: 1;
        readonly vendor: string;
        readonly validate: (value: unknown) => ParseResult<T> | Promise<ParseResult<T>>;
      };
    };

type ParseResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] };

/** An XCom is not what its schema says; what the schema says is in `issues`, which may quote the value. */
export class InvalidXComError extends Error {
  override readonly name: string = "InvalidXComError";
  readonly key: string;
  readonly #issues: readonly { readonly message: string }[];

  constructor(key: string, issues: readonly { readonly message: string }[]) {
    super(`XCom ${key} is not what its schema says (${issues.length} issue${issues.length === 1 ? "" : "s"})`);
    this.key = key;
    this.#issues = issues;
  }

  get issues(): readonly { readonly message: string }[] {
    return this.#issues;
  }
}
