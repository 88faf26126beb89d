import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { concurrently } from "../util/concurrently.js";
import { errorCode, type FileSystem, fileConcurrency, statOf } from "./file-system.js";
import { hash } from "./hash.js";
import { type Journal, type JournalChange, type Transaction, writeJournal } from "./journal.js";
import { comparePaths, parentFolders } from "./output-path.js";

/** A file to write or, without a text, to remove. */
export interface Change {
  readonly path: string;
  /** SHA-256 of what is there; undefined where there is nothing. */
  readonly before: string | undefined;
  readonly text: string | undefined;
}

/**
 * Writes all that is new, a second name for all that is old, and the journal into the temporary folder. Nothing that anybody sees has changed after it;
 * after a failure or a signal the temporary folder is gone.
 */
export async function stageChanges(
  transaction: Transaction,
  changes: readonly Change[],
  signal: AbortSignal | undefined,
): Promise<Journal> {
  try {
    await transaction.files.mkdir(transaction.temporary);
    const journal = await writeAll(transaction, changes, signal);
    await writeJournal(transaction, journal);
    await setImmediate();
    signal?.throwIfAborted();
    return journal;
  } catch (error) {
    await discardStaged(transaction);
    throw error;
  }
}

/** Removes the temporary folder. A failure comes often from the same cause as the one before it: tried twice, then left to the next run. */
export async function discardStaged({ files, temporary }: Transaction): Promise<void> {
  await files.removeTree(temporary).catch(() => files.removeTree(temporary).catch(() => undefined));
}

async function writeAll(transaction: Transaction, changes: readonly Change[], signal: AbortSignal | undefined): Promise<Journal> {
  const { files, output, temporary } = transaction;
  await concurrently(changes, fileConcurrency, async ({ path, before, text }, index) => {
    if (index % fileConcurrency === 0) await setImmediate();
    signal?.throwIfAborted();
    if (text !== undefined) await files.writeNew(join(temporary, `new-${index}`), text);
    if (before !== undefined) await keepOld(files, join(output, path), join(temporary, `old-${index}`));
  });
  const folders = await foldersToMake(files, output, changes);
  return { changes: changes.map(journalChange), folders };
}

function journalChange({ path, before, text }: Change): JournalChange {
  return { path, ...(before === undefined ? {} : { before }), ...(text === undefined ? {} : { after: hash(text) }) };
}

/** A hard link costs nothing; some file systems have none, and some systems allow none to files of others. */
async function keepOld(files: FileSystem, from: string, to: string): Promise<void> {
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
