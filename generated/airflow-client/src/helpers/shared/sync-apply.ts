/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { AbortError, NotFoundError, PermissionDeniedError, UnauthenticatedError } from "../../runtime/index.js";
import type { SyncAction, SyncFailure, SyncProgress, SyncStep } from "../sync.js";
import { isUnavailable } from "./retry-while-unavailable.js";
import type { EntryWrite, SyncApi } from "./sync.js";

/** The outcome of the steps so far. */
export interface SyncLog {
  /** Keys of the written entries. */
  readonly keys: Readonly<Record<SyncAction, string[]>>;
  readonly failures: SyncFailure[];
  /** The error that makes further requests pointless. */
  blocker?: Error;
}

/** The largest number of entries in one request. */
const batchSize = 100;

/**
 * Writes the entries of a plan and yields the outcome of each.
 *
 * After a blocker, such as a missing permission, the remaining entries fail without a request.
 */
export async function* applyPlan<Entry extends object>(
  api: SyncApi<Entry>,
  plan: readonly SyncStep[],
  log: SyncLog,
  writeOf: (key: string) => EntryWrite<Entry>,
): AsyncGenerator<SyncProgress, void, void> {
  const total = plan.filter(({ action }) => action !== "keep").length + log.failures.length;
  for (const failure of log.failures) yield { kind: "failed", ...failure, done: 0, total };
  for (const batch of batches(plan)) {
    const writtenKeys = await writeBatch(api, batch, log, writeOf);
    for (const step of batch) {
      const error = writtenKeys.has(step.key) ? undefined : await writeEntry(api, step, log, writeOf(step.key));
      const { action, key } = step;
      if (error === undefined) log.keys[action].push(key);
      else log.failures.push({ action, key, error });
      const done = log.keys.create.length + log.keys.update.length + log.keys.delete.length;
      yield error === undefined ? { kind: "done", action, key, done, total } : { kind: "failed", action, key, error, done, total };
    }
  }
}

/** Groups steps that fit in one request: the same action, and the same properties to update. */
function batches(plan: readonly SyncStep[]): readonly (readonly SyncStep[])[] {
  const groups = new Map<string, SyncStep[]>();
  for (const step of plan) {
    if (step.action === "keep") continue;
    const groupKey = JSON.stringify([step.action, ...[...step.properties].sort()]);
    const group = groups.get(groupKey);
    if (group === undefined) groups.set(groupKey, [step]);
    else group.push(step);
  }
  return [...groups.values()].flatMap(slices);
}

function slices(steps: readonly SyncStep[]): readonly (readonly SyncStep[])[] {
  return Array.from({ length: Math.ceil(steps.length / batchSize) }, (_, index) => steps.slice(index * batchSize, (index + 1) * batchSize));
}

/**
 * Writes a batch with one request and returns the keys of the written entries.
 *
 * One rejected entry keeps all others with the same action from being written, and some servers do
 * not say which entry it is. So the caller writes the missing entries one by one.
 */
async function writeBatch<Entry extends object>(
  api: SyncApi<Entry>,
  steps: readonly SyncStep[],
  log: SyncLog,
  writeOf: (key: string) => EntryWrite<Entry>,
): Promise<ReadonlySet<string>> {
  const [firstStep] = steps;
  if (api.writeMany === undefined || firstStep === undefined || steps.length < 2 || log.blocker) return new Set();
  try {
    const writes = steps.map(({ key }) => writeOf(key));
    return new Set(await api.writeMany(firstStep.action, writes, firstStep.properties));
  } catch (error) {
    if (error instanceof AbortError) throw error;
    if (isBlocker(error)) log.blocker = toError(error);
    return new Set();
  }
}

/**
 * Writes one entry and returns the error if that failed. An entry that is already gone counts as
 * deleted.
 */
async function writeEntry<Entry extends object>(
  api: SyncApi<Entry>,
  { action, properties }: SyncStep,
  log: SyncLog,
  write: EntryWrite<Entry>,
): Promise<Error | undefined> {
  if (log.blocker) return log.blocker;
  try {
    await api.writeOne(action, write, properties);
    return undefined;
  } catch (error) {
    if (error instanceof AbortError) throw error;
    if (action === "delete" && error instanceof NotFoundError) return undefined;
    if (isBlocker(error)) log.blocker = toError(error);
    return toError(error);
  }
}

/**
 * Whether all further requests would fail too: the server is unavailable, or the user may not
 * write.
 */
function isBlocker(error: unknown): boolean {
  return isUnavailable(error) || error instanceof UnauthenticatedError || error instanceof PermissionDeniedError;
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
