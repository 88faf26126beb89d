/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { FlowOptions } from "./flows.js";

/** What a sync does with an entry. */
export type SyncAction = "create" | "update" | "delete" | "keep";

/** The plan for one entry. */
export interface SyncStep {
  /** `keep` leaves the entry unchanged. */
  readonly action: SyncAction;
  /** Key of the variable, id of the connection, or name of the pool. */
  readonly key: string;
  /** Properties to update. Empty for all other actions. */
  readonly properties: readonly string[];
  /**
   * Properties that were neither compared nor written: the server masks or never returns their
   * value, or the entry itself contains `***`. The option `writeSecrets` writes them, except for
   * `***`.
   */
  readonly skippedSecrets: readonly string[];
}

/** An entry that could not be written. */
export interface SyncFailure {
  readonly action: SyncAction;
  readonly key: string;
  /** The reason, usually an `ApiError`. */
  readonly error: Error;
}

/** The result of a sync. */
export interface SyncResult {
  /** Whether this was a dry run, which writes nothing. */
  readonly dryRun: boolean;
  /** One step for each entry of the list and of the server. */
  readonly plan: readonly SyncStep[];
  /** Keys of the entries that were created. */
  readonly created: readonly string[];
  /** Keys of the entries that were updated. */
  readonly updated: readonly string[];
  /** Keys of the entries that were deleted. */
  readonly deleted: readonly string[];
  /** Entries that could not be written. */
  readonly failed: readonly SyncFailure[];
}

/**
 * A step of a sync: first the plan, then the outcome of each entry. `done` counts written entries.
 */
export type SyncProgress =
  | { readonly kind: "planned"; readonly plan: readonly SyncStep[] }
  | { readonly kind: "done"; readonly action: SyncAction; readonly key: string; readonly done: number; readonly total: number }
  | {
      readonly kind: "failed";
      readonly action: SyncAction;
      readonly key: string;
      readonly error: Error;
      readonly done: number;
      readonly total: number;
    };

/** The options of a sync. */
export interface SyncOptions extends FlowOptions<SyncProgress> {
  /** Plans without writing. Default: `false`. */
  readonly dryRun?: boolean;
  /**
   * Deletes entries of the server that are not in the list: all of them, or those whose key the
   * function returns `true` for. Default: `false`.
   */
  readonly deleteUnlisted?: boolean | ((key: string) => boolean);
  /**
   * Writes secrets even if they cannot be compared. Default: `false`, which writes them only with a
   * new entry.
   */
  readonly writeSecrets?: boolean;
  /**
   * Returns a result with failures instead of throwing a {@link SyncFailedError}. Default: `false`.
   */
  readonly allowFailure?: boolean;
}

/**
 * Some entries could not be written. `result` lists them, and the entries that were written.
 *
 * If the server became unavailable or the user may not write, `cause` is that error, and all
 * entries that are not confirmed as written count as failed. Run the sync again: it writes only the
 * remaining differences.
 */
export class SyncFailedError extends Error {
  override readonly name: string = "SyncFailedError";
  readonly result: SyncResult;

  constructor(kind: string, result: SyncResult, options?: ErrorOptions) {
    const { failed } = result;
    const examples = failed.slice(0, 3).map(({ action, key, error }) => `${action} "${key}": ${error.message}`);
    super(`could not sync ${failed.length} of the ${kind}, such as ${examples.join("; ")}`.slice(0, 1000), options);
    this.result = result;
  }
}

/**
 * A new entry contains `***`, the text that Airflow returns instead of a secret. It was not
 * written.
 */
export class MaskedSecretError extends Error {
  override readonly name: string = "MaskedSecretError";
  readonly key: string;
  /** Properties that contain `***`. */
  readonly properties: readonly string[];

  constructor(key: string, properties: readonly string[]) {
    super(`"${key}" contains *** instead of a secret in ${properties.join(", ")}: set the secret, or omit the property`);
    this.key = key;
    this.properties = properties;
  }
}

/** An exported entry with properties that the server hides. */
export interface HiddenProperties {
  /** Key of the variable, or id of the connection. */
  readonly key: string;
  /** Properties that contain `***` instead of a secret. */
  readonly properties: readonly string[];
}

/** The entries of an export, which are those of a sync. */
export interface ExportResult<Entry> {
  /** All entries of the server, in the order of their keys. */
  readonly entries: readonly Entry[];
  /**
   * The entries that contain `***` instead of a secret. A sync leaves these properties of an
   * existing entry unchanged, and throws a {@link MaskedSecretError} for a new entry.
   */
  readonly hidden: readonly HiddenProperties[];
}

/** An entry that was read. */
export interface ExportProgress {
  /** Key of the variable, id of the connection, or name of the pool. */
  readonly key: string;
  /** Number of entries that were read. */
  readonly done: number;
}
