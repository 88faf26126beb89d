import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fatal } from "../diagnostics/collect.js";
import { errorCode, type FileSystem, unless } from "./file-system.js";
import { isRunning } from "./is-running.js";
import { stateFolder } from "./output-path.js";

/**
 * Name of the lock in the state folder. A stale lock that is being removed is called `lock-` and a
 * random suffix.
 */
export const lockName = "lock";

/** Milliseconds after which any lock is stale. Writing takes seconds. */
const maximumLockAge = 10 * 60 * 1000;

/**
 * Milliseconds after which a lock without content is stale. Its content is written when it is
 * created, so a run that finds one waits this long: its process was killed in between.
 */
const maximumEmptyLockAge = 2 * 1000;

const pollMilliseconds = 50;

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Locks an output folder and returns a function that unlocks it. The state folder must exist.
 * Takes over a lock whose process has ended.
 *
 * @throws PinwheelError `output-busy` if another run holds the lock
 */
export async function lockOutput(files: FileSystem, output: string): Promise<() => Promise<void>> {
  const lock = join(output, stateFolder, lockName);
  const text = `${JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() })}\n`;
  if (!(await createLock(files, lock, text))) {
    await removeStaleLock(files, lock);
    if (!(await createLock(files, lock, text))) throw busy(lock, (await readLock(files, lock)) ?? "");
  }
  return () => unlock(files, lock, text);
}

/** Whether a run that may still be running holds the lock of an output folder. */
export async function isLocked(files: FileSystem, output: string): Promise<boolean> {
  const lock = join(output, stateFolder, lockName);
  const text = await readLock(files, lock);
  return text !== undefined && !(await isStale(files, lock, text));
}

async function createLock(files: FileSystem, lock: string, text: string): Promise<boolean> {
  try {
    await files.writeNew(lock, text);
    return true;
  } catch (error) {
    const code = errorCode(error) ?? "";
    if (code === "EEXIST") return false;
    if (["ENOSPC", "EDQUOT", "EIO"].includes(code)) await removePartialLock(files, lock, text).catch(() => undefined);
    throw error;
  }
}

/** On a full disk, the file is created but its content is incomplete. */
async function removePartialLock(files: FileSystem, lock: string, text: string): Promise<void> {
  const content = await readLock(files, lock);
  if (content !== undefined && text.startsWith(content)) await files.unlink(lock);
}

/**
 * Removes a stale lock. Two runs may see the same one, so it is renamed first: only one rename
 * succeeds.
 * If a new lock was renamed by mistake, it is put back.
 */
async function removeStaleLock(files: FileSystem, lock: string): Promise<void> {
  const text = await writtenLock(files, lock);
  if (text === undefined) return;
  if (!(await isStale(files, lock, text))) throw busy(lock, text);
  const aside = `${lock}-${randomUUID()}`;
  await unless(["ENOENT"], files.rename(lock, aside));
  const asideText = await readLock(files, aside);
  if (asideText !== undefined && asideText !== text) {
    await unless(["EEXIST"], files.link(aside, lock));
    await files.unlink(aside);
    throw busy(lock, asideText);
  }
  await unless(["ENOENT"], files.unlink(aside));
}

/** Reads a lock. Waits for one without content until it has some, or is stale. */
async function writtenLock(files: FileSystem, lock: string): Promise<string | undefined> {
  for (let waited = 0; ; waited += pollMilliseconds) {
    const text = await readLock(files, lock);
    if (text === undefined || parseHolder(text) !== undefined || waited > maximumEmptyLockAge) return text;
    if (await isStale(files, lock, text)) return text;
    await delay(pollMilliseconds);
  }
}

async function isStale(files: FileSystem, lock: string, text: string): Promise<boolean> {
  const stats = await files.lstat(lock);
  const age = stats === undefined ? 0 : Date.now() - stats.mtimeMs;
  const holder = parseHolder(text);
  if (holder === undefined) return age > maximumEmptyLockAge;
  return age > maximumLockAge || (holder.host === hostname() && !isRunning(holder.pid));
}

async function unlock(files: FileSystem, lock: string, text: string): Promise<void> {
  if ((await readLock(files, lock)) === text) await unless(["ENOENT"], files.unlink(lock));
}

async function readLock(files: FileSystem, lock: string): Promise<string | undefined> {
  const bytes = await unless(["ENOENT"], files.readFile(lock));
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(text);
    return Number.isSafeInteger(pid) && pid > 0 && typeof host === "string" ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

function busy(lock: string, text: string): Error {
  const holder = parseHolder(text);
  const run = holder === undefined ? "Another run" : `Another run (process ${holder.pid} on ${holder.host})`;
  return fatal("output-busy", {
    message: `${run} is writing the output folder, so nothing was changed.`,
    file: lock,
    fix: `Wait until it ends. If there is no other run, remove ${lock}.`,
  });
}
