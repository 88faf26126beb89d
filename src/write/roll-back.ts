import { dirname, join } from "node:path";
import { explainFileError } from "./file-error.js";
import { diskFileSystem, type FileSystem, statOf, unless } from "./file-system.js";
import { makeFolders, missingFolders, removeEmptyFolder } from "./folders.js";
import { hash } from "./hash.js";
import {
  type Journal,
  type JournalChange,
  readJournal,
  stateFileNames,
  type Transaction,
  temporaryFolders,
  temporaryPrefix,
} from "./journal.js";
import { isLocked, lockName, lockOutput } from "./lock.js";
import { stateFolder } from "./output-path.js";
import { scanOutput } from "./scan-output.js";
import { refuseLink } from "./state-file.js";

/**
 * Rolls back whatever an interrupted run left in an output folder.
 *
 * Call it before reading the manifest in a run that writes, so that manifest and files agree.
 * Does nothing, and does not lock the folder, if there is nothing to roll back.
 *
 * @throws PinwheelError `output-busy` if the other run is still writing, `output-interrupted` if
 * its journal is damaged
 */
export async function rollBackInterrupted(output: string, files: FileSystem = diskFileSystem): Promise<void> {
  try {
    await refuseLink(files, join(output, stateFolder));
    if (!(await stateFileNames(files, output)).some((name) => name.startsWith(temporaryPrefix) || name.startsWith(lockName))) return;
    const unlock = await lockOutput(files, output);
    try {
      await removeLeftovers(files, output);
    } finally {
      await unlock();
    }
  } catch (error) {
    throw explainFileError(error, output, "an interrupted run could not be rolled back");
  }
}

/**
 * Whether a run ended while it wrote, so that the next run rolls it back first. False while a run
 * writes.
 */
export async function wasInterrupted(output: string, files: FileSystem = diskFileSystem): Promise<boolean> {
  const leftovers = await temporaryFolders(files, output);
  return leftovers.length > 0 && !(await isLocked(files, output));
}

/** Rolls back and removes what interrupted runs left. The caller holds the lock. */
export async function removeLeftovers(files: FileSystem, output: string): Promise<void> {
  for (const temporary of await temporaryFolders(files, output)) {
    await refuseLink(files, temporary);
    const transaction = { files, output, temporary };
    const journal = await readJournal(transaction);
    if (journal !== undefined) await rollBack(transaction, journal);
    await files.removeTree(temporary);
  }
  const staleLocks = (await stateFileNames(files, output)).filter((name) => name.startsWith(`${lockName}-`));
  for (const name of staleLocks) await unless(["ENOENT"], files.unlink(join(output, stateFolder, name)));
}

/**
 * Undoes the changes of a journal, the last one first, and only those that were made. Can be
 * repeated after a failure.
 *
 * A file that is neither the old nor the new one was changed by someone else, so it stays.
 */
export async function rollBack(transaction: Transaction, journal: Journal): Promise<void> {
  const { files, output } = transaction;
  // A path in each folder, so that a link to a folder is refused as well.
  const paths = [...journal.changes.map(({ path }) => path), ...journal.folders.map((folder) => `${folder}/-`)];
  const entries = await scanOutput(files, output, paths);
  for (const [index, change] of [...journal.changes.entries()].reverse()) {
    const entry = entries.get(change.path);
    const current = entry?.kind === "file" ? entry.sha256 : undefined;
    if (change.before === undefined) await undoCreate(transaction, index, change, current);
    else await undoReplace(transaction, index, change, change.before, current);
  }
  for (const folder of [...journal.folders].reverse()) await removeEmptyFolder(files, join(output, folder));
}

/** Removes a created file if this run moved it there. Otherwise its new content is still staged. */
async function undoCreate(
  { files, output, temporary }: Transaction,
  index: number,
  { path, after }: JournalChange,
  current: string | undefined,
): Promise<void> {
  if (current === undefined || current !== after) return;
  const isStaged = (await statOf(files, join(temporary, `new-${index}`))) !== undefined;
  if (!isStaged) await files.unlink(join(output, path));
}

/** Restores an old file if its path is empty or has the new file. */
async function undoReplace(
  { files, output, temporary }: Transaction,
  index: number,
  { path, after }: JournalChange,
  before: string,
  current: string | undefined,
): Promise<void> {
  if (current === before || (current !== undefined && current !== after)) return;
  const old = join(temporary, `old-${index}`);
  if (!(await hasHash(files, old, before))) return;
  await makeFolders(files, await missingFolders(files, dirname(join(output, path))));
  await files.rename(old, join(output, path));
}

async function hasHash(files: FileSystem, path: string, sha256: string): Promise<boolean> {
  const bytes = await unless(["ENOENT"], files.readFile(path));
  return bytes !== undefined && hash(bytes) === sha256;
}
