import { join } from "node:path";
import { fatal } from "../diagnostics/collect.js";
import type { FileSystem } from "./file-system.js";
import { makeFolders, removeEmptyFolder } from "./folders.js";
import { type Journal, removeJournal, type Transaction } from "./journal.js";
import { comparePaths, manifestPath, parentFolders } from "./output-path.js";
import { rollBack } from "./roll-back.js";
import { discardStaged } from "./stage.js";

/**
 * Moves the staged files into the output folder.
 *
 * The journal exists while files are moved. Removing it makes the new output valid. After a
 * failure, everything is as it was before.
 */
export async function commit(transaction: Transaction, journal: Journal): Promise<void> {
  try {
    await moveAll(transaction, journal);
    await removeJournal(transaction);
  } catch (error) {
    await rollBackTwice(transaction, journal);
    await discardStaged(transaction);
    throw error;
  }
}

/** Tries twice. If that fails too, the journal and the old files remain for the next run. */
async function rollBackTwice(transaction: Transaction, journal: Journal): Promise<void> {
  const attempt = (): Promise<void> => rollBack(transaction, journal);
  try {
    await attempt().catch(attempt);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Writing ${transaction.output} failed, and the old files could not be restored: ${reason}`;
    throw fatal(
      "output-interrupted",
      { message, file: transaction.temporary, fix: "Fix the cause and run again: the next run restores the old files first." },
      error,
    );
  }
}

async function moveAll({ files, output, temporary }: Transaction, { changes, folders }: Journal): Promise<void> {
  await makeFolders(
    files,
    folders.map((folder) => join(output, folder)),
  );
  for (const [index, { path, after }] of changes.entries()) {
    if (path === manifestPath) await removeEmptyFolders(files, output, changes);
    if (after === undefined) await files.unlink(join(output, path));
    else await files.rename(join(temporary, `new-${index}`), join(output, path));
  }
}

/** Removes the folders of removed files, the innermost first. */
async function removeEmptyFolders(files: FileSystem, output: string, changes: Journal["changes"]): Promise<void> {
  const folders = new Set(changes.filter(({ after }) => after === undefined).flatMap(({ path }) => parentFolders(path)));
  for (const folder of [...folders].sort(comparePaths).reverse()) await removeEmptyFolder(files, join(output, folder));
}
