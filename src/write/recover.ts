import { dirname, join } from "node:path";
import { refuse } from "../diagnostics/collect.js";
import { explainFileError } from "./file-error.js";
import { diskFileSystem, type FileSystem, statOf, unless } from "./file-system.js";
import { contentHash } from "./hash.js";
import { type Journal, type JournalChange, ownNames, readJournal, temporaryFolders, temporaryPrefix } from "./journal.js";
import { lockName, lockOutput } from "./lock.js";
import { ownFolder } from "./output-path.js";
import { type Found, survey } from "./survey.js";

/**
 * Puts an output folder back as it was before a run that was killed in the middle, and removes what that run left. To be called before the manifest
 * is read by a run that will write. Does nothing, and takes no lock, where nothing but the manifest is there.
 *
 * @throws PinwheelError `output-busy` where the run is still at work; `output-interrupted` where its record is damaged
 */
export async function recover(output: string, files: FileSystem = diskFileSystem): Promise<void> {
  try {
    await refuseLinkedOwnFolder(files, output);
    if (!(await ownNames(files, output)).some((name) => name.startsWith(temporaryPrefix) || name.startsWith(lockName))) return;
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
    const journal = await readJournal(files, temporary);
    if (journal !== undefined) await rollBack(files, output, temporary, journal);
    await files.removeTree(temporary);
  }
  const locks = (await ownNames(files, output)).filter((name) => name.startsWith(`${lockName}-`));
  for (const name of locks) await unless(["ENOENT"], files.unlink(join(output, ownFolder, name)));
}

/** Manifest, lock and temporary files must not be somewhere else. */
export async function refuseLinkedOwnFolder(files: FileSystem, output: string): Promise<void> {
  const own = join(output, ownFolder);
  if (!(await statOf(files, own))?.isSymbolicLink()) return;
  throw refuse("output-symlink", { message: `${own} is a symbolic link; it is not followed.`, file: own });
}

/**
 * Takes back every change of a journal, the last one first, by looking at what is on disk; it can be repeated after a failure.
 * A file that is neither the old nor the new one was changed by somebody since, and stays.
 */
export async function rollBack(files: FileSystem, output: string, temporary: string, journal: Journal): Promise<void> {
  const paths = journal.changes.map(({ path }) => path);
  const found = await survey(files, output, paths);
  for (const [index, change] of [...journal.changes.entries()].reverse()) {
    const old = join(temporary, `old-${index}`);
    const isPending = (await statOf(files, join(temporary, `new-${index}`))) !== undefined;
    await takeBack(files, output, old, change, isPending, found.get(change.path));
  }
  for (const folder of [...journal.folders].reverse()) await removeEmptyFolder(files, join(output, folder));
}

async function takeBack(
  files: FileSystem,
  output: string,
  old: string,
  { path, before, after }: JournalChange,
  isPending: boolean,
  found: Found | undefined,
): Promise<void> {
  const sha256 = found?.kind === "file" ? found.content.sha256 : undefined;
  if (before === undefined) {
    if (!isPending && sha256 !== undefined && sha256 === after) await files.unlink(join(output, path));
    return;
  }
  if (sha256 === before || (sha256 !== undefined && sha256 !== after) || !(await isFileWith(files, old, before))) return;
  await makeFolders(files, await missingFolders(files, dirname(join(output, path))));
  await files.rename(old, join(output, path));
}

async function isFileWith(files: FileSystem, path: string, sha256: string): Promise<boolean> {
  const bytes = await unless(["ENOENT"], files.readFile(path));
  return bytes !== undefined && contentHash(bytes).sha256 === sha256;
}

/** The folders that have to be made for a folder to exist, the outermost first. */
export async function missingFolders(files: FileSystem, folder: string): Promise<string[]> {
  const missing: string[] = [];
  for (let path = folder; (await statOf(files, path)) === undefined; path = dirname(path)) {
    missing.unshift(path);
    if (dirname(path) === path) break;
  }
  return missing;
}

/** Makes folders one by one; one that another run has made in the meantime is as good. */
export async function makeFolders(files: FileSystem, folders: readonly string[]): Promise<void> {
  for (const folder of folders) await unless(["EEXIST"], files.mkdir(folder));
}

/** Leaves a folder that holds something, or is gone. */
export async function removeEmptyFolder(files: FileSystem, folder: string): Promise<void> {
  await unless(["ENOENT", "ENOTEMPTY", "EEXIST", "ENOTDIR"], files.rmdir(folder));
}
