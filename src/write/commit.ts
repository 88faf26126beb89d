import { join } from "node:path";
import { refuse } from "../diagnostics/collect.js";
import type { FileSystem } from "./file-system.js";
import { makeFolders, removeEmptyFolder } from "./folders.js";
import { type Journal, removeJournal, type Transaction } from "./journal.js";
import { comparePaths, manifestPath, parentFolders } from "./output-path.js";
import { rollBack } from "./roll-back.js";
import { discardStaged } from "./stage.js";

/**
 * Moves what was prepared into the output. The journal stands while files are moved; when it goes, the new output is valid.
 * After a failure everything is as it was.
 */
export async function commit(transaction: Transaction, journal: Journal): Promise<void> {
  try {
    await moveAll(transaction, journal);
    await removeJournal(transaction);
  } catch (error) {
    await undoAll(transaction, journal);
    await discardStaged(transaction);
    throw error;
  }
}

/** Where even that fails, journal and old files stay for the next run. */
async function undoAll(transaction: Transaction, journal: Journal): Promise<void> {
  const attempt = (): Promise<void> => rollBack(transaction, journal);
  try {
    await attempt().catch(attempt);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Writing ${transaction.output} failed, and so did putting back what was there: ${reason}`;
    throw refuse(
      "output-interrupted",
      { message, file: transaction.temporary, fix: "Mend the reason and run again: the next run puts back the old files first." },
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

/** The folders that held removed files, the innermost first. */
async function removeEmptyFolders(files: FileSystem, output: string, changes: Journal["changes"]): Promise<void> {
  const folders = new Set(changes.filter(({ after }) => after === undefined).flatMap(({ path }) => parentFolders(path)));
  for (const folder of [...folders].sort(comparePaths).reverse()) await removeEmptyFolder(files, join(output, folder));
}
