import { createHash } from "node:crypto";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { compact } from "../util/compact.js";
import { concurrently } from "../util/concurrently.js";
import { errorCode, type FileSystem, fileConcurrency, statOf } from "./file-system.js";
import { hash, hashing } from "./hash.js";
import { type Journal, type JournalChange, type Transaction, writeJournal } from "./journal.js";
import { comparePaths, parentFolders } from "./output-path.js";

/** A file to write or, without a text, to remove. */
export interface Change {
  readonly path: string;
  /** SHA-256 of the existing file; undefined if there is none. */
  readonly before: string | undefined;
  /** A text that is too large to hold comes in parts. */
  readonly text: string | (() => Iterable<string>) | undefined;
}

/**
 * Writes the new files, links to the old ones, and the journal into the temporary folder.
 *
 * The output itself does not change. After a failure or a signal, the temporary folder is removed.
 */
export async function stageChanges(
  transaction: Transaction,
  changes: readonly Change[],
  signal: AbortSignal | undefined,
): Promise<Journal> {
  try {
    await transaction.files.mkdir(transaction.temporary);
    const journal = await stageAll(transaction, changes, signal);
    await writeJournal(transaction, journal);
    await setImmediate();
    signal?.throwIfAborted();
    return journal;
  } catch (error) {
    await discardStaged(transaction);
    throw error;
  }
}

/**
 * Removes the temporary folder. Tries twice and then leaves it to the next run, so that the first
 * error is the one reported.
 */
export async function discardStaged({ files, temporary }: Transaction): Promise<void> {
  await files.removeTree(temporary).catch(() => files.removeTree(temporary).catch(() => undefined));
}

async function stageAll(transaction: Transaction, changes: readonly Change[], signal: AbortSignal | undefined): Promise<Journal> {
  const { files, output, temporary } = transaction;
  const staged = await concurrently(changes, fileConcurrency, async ({ path, before, text }, index): Promise<JournalChange> => {
    if (index % fileConcurrency === 0) await setImmediate();
    signal?.throwIfAborted();
    const after = text === undefined ? undefined : await writeHashed(files, join(temporary, `new-${index}`), text);
    if (before !== undefined) await preserve(files, join(output, path), join(temporary, `old-${index}`));
    return compact({ path, before, after });
  });
  return { changes: staged, folders: await foldersToMake(files, output, changes) };
}

/** Writes a new file, and returns its SHA-256. */
async function writeHashed(files: FileSystem, path: string, text: NonNullable<Change["text"]>): Promise<string> {
  if (typeof text === "string") {
    await files.writeNew(path, text);
    return hash(text);
  }
  const sum = createHash("sha256");
  await files.writeNew(path, hashing(text(), sum));
  return sum.digest("hex");
}

/**
 * A hard link costs nothing. Some file systems have no links, and some systems forbid links to
 * files of other users.
 */
async function preserve(files: FileSystem, from: string, to: string): Promise<void> {
  try {
    await files.link(from, to);
  } catch (error) {
    if (!["EPERM", "ENOTSUP", "ENOSYS", "EMLINK", "EINVAL", "EOPNOTSUPP"].includes(errorCode(error) ?? "")) throw error;
    await files.copyNew(from, to);
  }
}

async function foldersToMake(files: FileSystem, output: string, changes: readonly Change[]): Promise<string[]> {
  const folders = new Set(changes.filter(({ text }) => text !== undefined).flatMap(({ path }) => parentFolders(path)));
  const sorted = [...folders].sort(comparePaths);
  const stats = await concurrently(sorted, fileConcurrency, (folder) => statOf(files, join(output, folder)));
  return sorted.filter((_, index) => stats[index] === undefined);
}
