/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { AbortError, NotFoundError, PermissionDeniedError, RequestError, UnauthenticatedError } from "../../runtime/index.js";
import {
  MaskedSecretError,
  SyncFailedError,
  type SyncFailure,
  type SyncOptions,
  type SyncProgress,
  type SyncResult,
  type SyncStep,
} from "../flows.js";
import { isAway } from "./outlast.js";
import { type Difference, differenceOf, holdsMask } from "./secrets.js";

type Entry = Readonly<Record<string, unknown>>;

/** What variables, connections and pools are like, and the requests that they take, in the words of one version of the API. */
export interface SyncDoor<Wanted extends object> {
  /** In messages: `variables`. */
  readonly what: string;
  /** Name of the member that identifies an entry. */
  readonly key: string;
  /** Members that the server never shows. */
  readonly unseen?: readonly string[];
  /** What the server has, as far as it shows it. */
  list(wanted: ReadonlyMap<string, Wanted>): AsyncIterable<object>;
  /** Members of an entry that may not be changed, such as the description of the default pool. */
  isFixed?(key: string, member: string): boolean;
  mayDelete?(key: string): boolean;
  /** Writes many at once and gives the keys of those that are written. */
  bulk?(action: SyncStep["action"], jobs: readonly Job<Wanted>[], members: readonly string[]): Promise<readonly string[]>;
  one(action: SyncStep["action"], job: Job<Wanted>, members: readonly string[]): Promise<unknown>;
}

/** An entry to write, and what the server shows of it; of one to delete, only its key. */
export interface Job<Wanted> {
  readonly key: string;
  readonly wanted: Wanted | undefined;
  readonly current: Entry | undefined;
}

/** Plans, and unless it is only asked to plan, writes what differs. Throws {@link SyncFailedError}. */
export async function* sync<Wanted extends object>(
  door: SyncDoor<Wanted>,
  entries: readonly Wanted[],
  options: SyncOptions,
): AsyncGenerator<SyncProgress, SyncResult, void> {
  const { dryRun = false, allowFailure = false } = options;
  const wanted = byKey(door, entries);
  const current = new Map<string, Entry>();
  for await (const entry of door.list(wanted)) current.set(keyOf(door, entry), { ...entry });
  const { plan, refused } = planOf(door, wanted, current, options);
  yield { kind: "planned", plan };
  const tally: Tally = { done: { create: [], update: [], delete: [], keep: [] }, failed: [...refused], total: 0, stopped: undefined };
  if (!dryRun) yield* apply(door, plan, (key) => ({ key, wanted: wanted.get(key), current: current.get(key) }), tally);
  const { create: created, update: updated, delete: deleted } = tally.done;
  const result = { dryRun, plan, created, updated, deleted, failed: tally.failed };
  const { stopped } = tally;
  if (tally.failed.length > 0 && !allowFailure) throw new SyncFailedError(door.what, result, stopped && { cause: stopped });
  return result;
}

function byKey<Wanted extends object>(door: SyncDoor<Wanted>, entries: readonly Wanted[]): ReadonlyMap<string, Wanted> {
  const map = new Map(entries.map((entry) => [keyOf(door, entry), entry]));
  if (map.size < entries.length) throw new RequestError(`several of the ${door.what} have one ${door.key}`);
  return map;
}

function keyOf<Wanted extends object>({ what, key }: SyncDoor<Wanted>, entry: object): string {
  const value = new Map<string, unknown>(Object.entries(entry)).get(key);
  if (typeof value !== "string" || value === "") throw new RequestError(`one of the ${what} has no ${key}`);
  return value;
}

function planOf<Wanted extends object>(
  door: SyncDoor<Wanted>,
  wanted: ReadonlyMap<string, Wanted>,
  current: ReadonlyMap<string, Entry>,
  { deleteOthers = false, writeSecrets = false }: SyncOptions,
): { readonly plan: readonly SyncStep[]; readonly refused: readonly SyncFailure[] } {
  const plan: SyncStep[] = [];
  const refused: SyncFailure[] = [];
  for (const [key, entry] of wanted) {
    const now = current.get(key);
    const masked = membersOf(door, entry).flatMap(([member, value]) => (holdsMask(value) ? [member] : []));
    if (now) plan.push(updateOf(door, key, entry, now, { masked, writeSecrets }));
    else if (masked.length === 0) plan.push({ action: "create", key, members: [], hidden: [] });
    else refused.push({ action: "create", key, error: new MaskedSecretError(key, masked) });
  }
  for (const key of current.keys()) {
    if (wanted.has(key)) continue;
    const isWanted = typeof deleteOthers === "function" ? deleteOthers(key) : deleteOthers;
    const action = isWanted && (door.mayDelete?.(key) ?? true) ? "delete" : "keep";
    plan.push({ action, key, members: [], hidden: [] });
  }
  return { plan, refused };
}

function updateOf<Wanted extends object>(
  door: SyncDoor<Wanted>,
  key: string,
  entry: Wanted,
  now: Entry,
  { masked, writeSecrets }: { readonly masked: readonly string[]; readonly writeSecrets: boolean },
): SyncStep {
  const differences = membersOf(door, entry)
    .filter(([member]) => !door.isFixed?.(key, member))
    .map(([member, value]) => ({ member, difference: differenceFrom(door, member, value, now) }));
  const isWritten = (member: string, difference: Difference): boolean =>
    !masked.includes(member) && (difference === "different" || (difference === "hidden" && writeSecrets));
  const members = differences.flatMap(({ member, difference }) => (isWritten(member, difference) ? [member] : []));
  const hidden = differences.flatMap(({ member, difference }) =>
    masked.includes(member) || (difference === "hidden" && !writeSecrets) ? [member] : [],
  );
  return { action: members.length > 0 ? "update" : "keep", key, members, hidden };
}

function differenceFrom<Wanted extends object>(door: SyncDoor<Wanted>, member: string, value: unknown, now: Entry): Difference {
  return door.unseen?.includes(member) ? "hidden" : differenceOf(value, now[member]);
}

/** Members that the caller gives, without the key. */
function membersOf<Wanted extends object>({ key }: SyncDoor<Wanted>, entry: Wanted): readonly (readonly [string, unknown])[] {
  return Object.entries(entry).filter(([member, value]) => member !== key && value !== undefined);
}

interface Tally {
  readonly done: Readonly<Record<SyncStep["action"], string[]>>;
  readonly failed: SyncFailure[];
  total: number;
  /** What made it pointless to go on. */
  stopped: Error | undefined;
}

/** Entries in one request, at most. */
const batchSize = 100;

async function* apply<Wanted extends object>(
  door: SyncDoor<Wanted>,
  plan: readonly SyncStep[],
  jobOf: (key: string) => Job<Wanted>,
  tally: Tally,
): AsyncGenerator<SyncProgress, void, void> {
  tally.total = plan.filter(({ action }) => action !== "keep").length + tally.failed.length;
  for (const failure of tally.failed) yield { kind: "failed", ...failure, done: 0, total: tally.total };
  for (const steps of batches(plan)) {
    const written = await writeMany(door, steps, jobOf, tally);
    for (const step of steps) {
      if (!written.has(step.key)) await writeOne(door, step, jobOf(step.key), tally);
      else tally.done[step.action].push(step.key);
      yield progressOf(step, tally);
    }
  }
}

function progressOf({ action, key }: SyncStep, { done, failed, total }: Tally): SyncProgress {
  const count = { done: done.create.length + done.update.length + done.delete.length, total };
  const last = failed.at(-1);
  return last?.key === key && last.action === action ? { kind: "failed", ...last, ...count } : { kind: "done", action, key, ...count };
}

/** Steps that one request can hold: of one kind, and for updates of the same members. */
function batches(plan: readonly SyncStep[]): readonly (readonly SyncStep[])[] {
  const groups = new Map<string, SyncStep[]>();
  for (const step of plan) {
    if (step.action === "keep") continue;
    const name = `${step.action} ${[...step.members].sort().join(" ")}`;
    groups.set(name, [...(groups.get(name) ?? []), step]);
  }
  return [...groups.values()].flatMap((steps) =>
    Array.from({ length: Math.ceil(steps.length / batchSize) }, (_, at) => steps.slice(at * batchSize, (at + 1) * batchSize)),
  );
}

/**
 * Keys that a bulk request has written. One entry that the server refuses keeps others of its kind from being written, and some replies do
 * not say which one it was, so what is not written is sent again by itself.
 */
async function writeMany<Wanted extends object>(
  door: SyncDoor<Wanted>,
  steps: readonly SyncStep[],
  jobOf: (key: string) => Job<Wanted>,
  tally: Tally,
): Promise<ReadonlySet<string>> {
  const [first] = steps;
  if (!door.bulk || !first || steps.length < 2 || tally.stopped) return new Set();
  try {
    const jobs = steps.map(({ key }) => jobOf(key));
    return new Set(await door.bulk(first.action, jobs, first.members));
  } catch (error) {
    if (error instanceof AbortError) throw error;
    tally.stopped = stopOf(error);
    return new Set();
  }
}

async function writeOne<Wanted extends object>(
  door: SyncDoor<Wanted>,
  { action, key, members }: SyncStep,
  job: Job<Wanted>,
  tally: Tally,
): Promise<void> {
  try {
    if (tally.stopped) throw tally.stopped;
    await door.one(action, job, members);
  } catch (error) {
    if (error instanceof AbortError) throw error;
    if (!(action === "delete" && error instanceof NotFoundError)) {
      tally.stopped ??= stopOf(error);
      tally.failed.push({ action, key, error: asError(error) });
      return;
    }
  }
  tally.done[action].push(key);
}

/** What would befall every entry after it: no server, or no permission. */
function stopOf(error: unknown): Error | undefined {
  return isAway(error) || error instanceof UnauthenticatedError || error instanceof PermissionDeniedError ? asError(error) : undefined;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** The members that have a value: null is one, undefined is none. */
export function given<Wanted extends object>(wanted: Wanted | undefined): Partial<Wanted> {
  return Object.fromEntries(Object.entries(wanted ?? {}).filter(([, value]) => value !== undefined)) as Partial<Wanted>;
}

/** Text as it is, anything else as JSON. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
