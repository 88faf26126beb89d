import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import { refuse } from "../diagnostics/collect.js";
import { errorCode, type FileSystem, unless } from "./file-system.js";
import { stateFolder } from "./output-path.js";

/** In our own folder. A stale lock on its way out has this name with `-` and something random. */
export const lockName = "lock";

/** Milliseconds after which a lock counts as left behind whoever holds it; writing takes seconds. */
const oldestLock = 10 * 60 * 1000;

/** Milliseconds after which a lock without content counts as left behind: it is filled at once when it is made. */
const oldestEmptyLock = 10 * 1000;

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Locks an output folder, whose own folder must exist, and returns what unlocks it. A lock whose process is gone is taken over.
 *
 * @throws PinwheelError `output-busy` where another run holds it
 */
export async function lockOutput(files: FileSystem, output: string): Promise<() => Promise<void>> {
  const lock = join(output, stateFolder, lockName);
  const text = `${JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() })}\n`;
  if (!(await createLock(files, lock, text))) {
    await removeStaleLock(files, lock);
    if (!(await createLock(files, lock, text))) throw busy(lock, parseHolder((await readLock(files, lock)) ?? ""));
  }
  return () => unlock(files, lock, text);
}

async function createLock(files: FileSystem, lock: string, text: string): Promise<boolean> {
  try {
    await files.writeNew(lock, text);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    if (["ENOSPC", "EDQUOT", "EIO"].includes(errorCode(error) ?? "")) await removeHalfLock(files, lock, text).catch(() => undefined);
    throw error;
  }
}

/** On a full disk the file is made, but not filled. */
async function removeHalfLock(files: FileSystem, lock: string, text: string): Promise<void> {
  const half = await readLock(files, lock);
  if (half !== undefined && text.startsWith(half)) await files.unlink(lock);
}

/** Two runs may find the same stale lock: renaming tells whose it is, and one that was taken by mistake is put back. */
async function removeStaleLock(files: FileSystem, lock: string): Promise<void> {
  const text = await readLock(files, lock);
  if (text === undefined) return;
  if (!(await isStale(files, lock, text))) throw busy(lock, parseHolder(text));
  const aside = `${lock}-${randomUUID()}`;
  await unless(["ENOENT"], files.rename(lock, aside));
  const taken = await readLock(files, aside);
  if (taken !== undefined && taken !== text) {
    await unless(["EEXIST"], files.link(aside, lock));
    await files.unlink(aside);
    throw busy(lock, parseHolder(taken));
  }
  await unless(["ENOENT"], files.unlink(aside));
}

async function isStale(files: FileSystem, lock: string, text: string): Promise<boolean> {
  const stats = await unless(["ENOENT"], files.lstat(lock));
  const age = stats === undefined ? 0 : Date.now() - stats.mtimeMs;
  const holder = parseHolder(text);
  if (holder === undefined) return age > oldestEmptyLock;
  return age > oldestLock || (holder.host === hostname() && !isRunning(holder.pid));
}

/** Signal 0 only asks whether the process is there; EPERM says that it is, under another user. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
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

function busy(lock: string, holder: Holder | undefined): Error {
  const who = holder === undefined ? "Another run" : `Another run (process ${holder.pid} on ${holder.host})`;
  return refuse("output-busy", {
    message: `${who} is writing the output folder; nothing has changed.`,
    file: lock,
    fix: `Wait until it is done. If no other run is at work, remove ${lock}.`,
  });
}
