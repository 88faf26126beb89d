import { dirname, join } from "node:path";
import { refuse } from "../diagnostics/collect.js";
import { explainFileError } from "./file-error.js";
import { diskFileSystem, type FileSystem, statOf, unless } from "./file-system.js";
import { makeFolders, missingFolders, removeEmptyFolder } from "./folders.js";
import { contentHash } from "./hash.js";
import {
  type Journal,
  type JournalChange,
  readJournal,
  stateFileNames,
  type Transaction,
  temporaryFolders,
  temporaryPrefix,
} from "./journal.js";
import { lockName, lockOutput } from "./lock.js";
import { stateFolder } from "./output-path.js";
import { scanOutput } from "./scan-output.js";

/**
 * Puts an output folder back as it was before a run that was killed in the middle, and removes what that run left. To be called before the manifest
 * is read by a run that will write. Does nothing, and takes no lock, where nothing but the manifest is there.
 *
 * @throws PinwheelError `output-busy` where the run is still at work; `output-interrupted` where its record is damaged
 */
export async function rollBackInterrupted(output: string, files: FileSystem = diskFileSystem): Promise<void> {
  try {
    await refuseLinkedStateFolder(files, output);
    if (!(await stateFileNames(files, output)).some((name) => name.startsWith(temporaryPrefix) || name.startsWith(lockName))) return;
    const unlock = await lockOutput(files, output);
    try {
      await removeLeftovers(files, output);
    } finally {
      await unlock();
    }
  } catch (error) {
    throw explainFileError(error, output, "an interrupted run could not be taken back");
  }
}

/** The same for a run that holds the lock. */
export async function removeLeftovers(files: FileSystem, output: string): Promise<void> {
  for (const temporary of await temporaryFolders(files, output)) {
    const transaction = { files, output, temporary };
    const journal = await readJournal(transaction);
    if (journal !== undefined) await rollBack(transaction, journal);
    await files.removeTree(temporary);
  }
  const locks = (await stateFileNames(files, output)).filter((name) => name.startsWith(`${lockName}-`));
  for (const name of locks) await unless(["ENOENT"], files.unlink(join(output, stateFolder, name)));
}

/** Manifest, lock and temporary files must not be somewhere else. */
export async function refuseLinkedStateFolder(files: FileSystem, output: string): Promise<void> {
  const own = join(output, stateFolder);
  if (!(await statOf(files, own))?.isSymbolicLink()) return;
  throw refuse("output-symlink", { message: `${own} is a symbolic link; it is not followed.`, file: own });
}

/**
 * Takes back every change of a journal, the last one first, by looking at what is on disk; it can be repeated after a failure.
 * A file that is neither the old nor the new one was changed by somebody since, and stays.
 */
export async function rollBack(transaction: Transaction, journal: Journal): Promise<void> {
  const { files, output } = transaction;
  const paths = journal.changes.map(({ path }) => path);
  const found = await scanOutput(files, output, paths);
  for (const [index, change] of [...journal.changes.entries()].reverse()) {
    const entry = found.get(change.path);
    const current = entry?.kind === "file" ? entry.content.sha256 : undefined;
    if (change.before === undefined) await undoCreate(transaction, index, change, current);
    else await undoReplace(transaction, index, change, change.before, current);
  }
  for (const folder of [...journal.folders].reverse()) await removeEmptyFolder(files, join(output, folder));
}

/** Removes a new file, if it is the one that we put there. */
async function undoCreate(
  { files, output, temporary }: Transaction,
  index: number,
  { path, after }: JournalChange,
  current: string | undefined,
): Promise<void> {
  if (current === undefined || current !== after) return;
  const isPending = (await statOf(files, join(temporary, `new-${index}`))) !== undefined;
  if (!isPending) await files.unlink(join(output, path));
}

/** Puts an old file back, if nothing or our new one is in its place. */
async function undoReplace(
  { files, output, temporary }: Transaction,
  index: number,
  { path, after }: JournalChange,
  before: string,
  current: string | undefined,
): Promise<void> {
  if (current === before || (current !== undefined && current !== after)) return;
  const old = join(temporary, `old-${index}`);
  if (!(await isFileWith(files, old, before))) return;
  await makeFolders(files, await missingFolders(files, dirname(join(output, path))));
  await files.rename(old, join(output, path));
}

async function isFileWith(files: FileSystem, path: string, sha256: string): Promise<boolean> {
  const bytes = await unless(["ENOENT"], files.readFile(path));
  return bytes !== undefined && contentHash(bytes).sha256 === sha256;
}
