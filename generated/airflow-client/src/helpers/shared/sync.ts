/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../../runtime/index.js";
import { type SyncAction, SyncFailedError, type SyncOptions, type SyncProgress, type SyncResult } from "../sync.js";
import { applyPlan, type SyncLog } from "./sync-apply.js";
import { planSync } from "./sync-plan.js";

/** An entry as the server returns it. */
export type ServerEntry = Readonly<Record<string, unknown>>;

/** The requests for variables, connections or pools, independent of the API version. */
export interface SyncApi<Entry extends object> {
  /** Plural in error messages, such as `variables`. */
  readonly kind: string;
  /** Name of the property that identifies an entry. */
  readonly keyName: string;
  /** Properties that the server never returns. */
  readonly writeOnlyProperties?: readonly string[];
  /** Lists all entries of the server. */
  list(entries: ReadonlyMap<string, Entry>): AsyncIterable<object>;
  /**
   * Whether the server ignores or rejects changes of a property. Such properties are not compared.
   */
  isReadOnly?(key: string, property: string): boolean;
  /** Whether an entry can be deleted. Default: yes. */
  canDelete?(key: string): boolean;
  /** Writes several entries with one request and returns the keys of the written entries. */
  writeMany?(action: SyncAction, writes: readonly EntryWrite<Entry>[], properties: readonly string[]): Promise<readonly string[]>;
  /** Writes one entry. */
  writeOne(action: SyncAction, write: EntryWrite<Entry>, properties: readonly string[]): Promise<unknown>;
}

/** An entry to write. */
export interface EntryWrite<Entry> {
  readonly key: string;
  /** The entry of the caller. Undefined if the entry is to be deleted. */
  readonly entry: Entry | undefined;
  /** The entry of the server. Undefined if the entry is to be created. */
  readonly serverEntry: ServerEntry | undefined;
}

/**
 * Compares the entries with the server and writes the differences.
 *
 * Throws a {@link SyncFailedError} if some entries could not be written.
 */
export async function* sync<Entry extends object>(
  api: SyncApi<Entry>,
  entries: readonly Entry[],
  options: SyncOptions,
): AsyncGenerator<SyncProgress, SyncResult, void> {
  const { dryRun = false, allowFailure = false } = options;
  const entriesByKey = indexByKey(api, entries);
  const serverEntries = new Map<string, ServerEntry>();
  for await (const entry of api.list(entriesByKey)) serverEntries.set(keyOf(api, entry), { ...entry });
  const { plan, rejected } = planSync(api, entriesByKey, serverEntries, options);
  yield { kind: "planned", plan };
  const log: SyncLog = { keys: { create: [], update: [], delete: [], keep: [] }, failures: [...rejected] };
  if (!dryRun) {
    yield* applyPlan(api, plan, log, (key) => ({ key, entry: entriesByKey.get(key), serverEntry: serverEntries.get(key) }));
  }
  const { create: created, update: updated, delete: deleted } = log.keys;
  const result = { dryRun, plan, created, updated, deleted, failed: log.failures };
  if (log.failures.length > 0 && !allowFailure) throw new SyncFailedError(api.kind, result, log.blocker && { cause: log.blocker });
  return result;
}

function indexByKey<Entry extends object>(api: SyncApi<Entry>, entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const index = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(api, entry);
    if (index.has(key)) throw new RequestError(`several ${api.kind} have the same ${api.keyName} "${key}"`);
    index.set(key, entry);
  }
  return index;
}

function keyOf<Entry extends object>({ kind, keyName }: SyncApi<Entry>, entry: object): string {
  const key = new Map<string, unknown>(Object.entries(entry)).get(keyName);
  if (typeof key !== "string" || key === "") throw new RequestError(`every entry of ${kind} needs a non-empty "${keyName}"`);
  return key;
}
