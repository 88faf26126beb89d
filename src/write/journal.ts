import { join } from "node:path";
import { fatal } from "../diagnostics/collect.js";
import { type FileSystem, unless } from "./file-system.js";
import {
  diagnosticsPath,
  helperCachePath,
  ignorePath,
  manifestPath,
  modelStatePath,
  namesPath,
  pathProblem,
  stateFolder,
} from "./output-path.js";

/**
 * The changes of a run, for rolling them back. Exists until the run has committed.
 */
export interface Journal {
  /**
   * Beside the journal, `new-INDEX` is the new content until it is moved, and `old-INDEX` the old
   * content.
   */
  readonly changes: readonly JournalChange[];
  /** Folders that the run creates, relative to the output folder, the outermost first. */
  readonly folders: readonly string[];
}

export interface JournalChange {
  readonly path: string;
  /** SHA-256 of the old file. Missing if there was none. */
  readonly before?: string;
  /** SHA-256 of the new file. Missing if the file is removed. */
  readonly after?: string;
}

/** A run that is writing. */
export interface Transaction {
  readonly files: FileSystem;
  readonly output: string;
  /** The temporary folder of the run, which holds its journal. */
  readonly temporary: string;
}

export const temporaryPrefix = "tmp-";

export function temporaryFolder(output: string, id: string): string {
  return join(output, stateFolder, `${temporaryPrefix}${id}`);
}

/** Returns the temporary folders in an output folder. */
export async function temporaryFolders(files: FileSystem, output: string): Promise<string[]> {
  const names = await stateFileNames(files, output);
  return names.filter((name) => name.startsWith(temporaryPrefix)).map((name) => join(output, stateFolder, name));
}

/** Returns the names in the state folder. */
export async function stateFileNames(files: FileSystem, output: string): Promise<string[]> {
  return (await unless(["ENOENT", "ENOTDIR"], files.readdir(join(output, stateFolder)))) ?? [];
}

/** Writes a journal. It is renamed when it is complete, so that half a journal is never read. */
export async function writeJournal({ files, temporary }: Transaction, journal: Journal): Promise<void> {
  await files.writeNew(join(temporary, "journal-new"), JSON.stringify(journal));
  await files.rename(join(temporary, "journal-new"), join(temporary, "journal"));
}

/** Removes a journal, which makes the new output valid. */
export async function removeJournal({ files, temporary }: Transaction): Promise<void> {
  await files.unlink(join(temporary, "journal"));
}

/**
 * Reads the journal of a temporary folder. Returns undefined if nothing was changed yet, or the run
 * has committed.
 *
 * @throws PinwheelError `output-interrupted` if it is damaged
 */
export async function readJournal({ files, temporary }: Transaction): Promise<Journal | undefined> {
  const bytes = await unless(["ENOENT", "ENOTDIR"], files.readFile(join(temporary, "journal")));
  if (bytes === undefined) return undefined;
  const journal = parseJournal(new TextDecoder().decode(bytes));
  if (journal !== undefined) return journal;
  throw fatal("output-interrupted", { message: `The journal of an interrupted run in ${temporary} is damaged.`, file: temporary });
}

function parseJournal(text: string): Journal | undefined {
  try {
    const { changes, folders } = JSON.parse(text);
    if (!Array.isArray(changes) || !changes.every(isChange)) return undefined;
    if (!Array.isArray(folders) || !folders.every((path) => typeof path === "string" && pathProblem(path) === undefined)) return undefined;
    return { changes, folders };
  } catch {
    return undefined;
  }
}

/** The files of the state folder that a run may write. */
const stateFiles: ReadonlySet<string> = new Set([manifestPath, helperCachePath, diagnosticsPath, namesPath, modelStatePath, ignorePath]);

/** Rejects paths outside the output folder, because a journal may come from anybody. */
function isChange(value: unknown): value is JournalChange {
  if (typeof value !== "object" || value === null || !("path" in value) || typeof value.path !== "string") return false;
  if (!stateFiles.has(value.path) && pathProblem(value.path) !== undefined) return false;
  const isHash = (hash: unknown): boolean => hash === undefined || typeof hash === "string";
  return isHash("before" in value ? value.before : undefined) && isHash("after" in value ? value.after : undefined);
}
