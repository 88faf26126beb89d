import { join } from "node:path";
import { refuse } from "../diagnostics/collect.js";
import { type FileSystem, unless } from "./file-system.js";
import { manifestPath, pathProblem, stateFolder } from "./output-path.js";

/** What a run that is writing is about to do, so that it can be taken back. It stands in the run's temporary folder until everything is in place. */
export interface Journal {
  /** New content is `new-INDEX` beside the journal, until it is in place; old content is `old-INDEX`. */
  readonly changes: readonly JournalChange[];
  /** Folders that the run makes, relative to the output folder, the outermost first. */
  readonly folders: readonly string[];
}

export interface JournalChange {
  readonly path: string;
  /** SHA-256 of the old file; absent where there was none. */
  readonly before?: string;
  /** SHA-256 of the new file; absent where it is removed. */
  readonly after?: string;
}

/** Where a run does its work. */
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

/** The temporary folders that are in an output folder. */
export async function temporaryFolders(files: FileSystem, output: string): Promise<string[]> {
  const names = await stateFileNames(files, output);
  return names.filter((name) => name.startsWith(temporaryPrefix)).map((name) => join(output, stateFolder, name));
}

/** What is in our own folder. */
export async function stateFileNames(files: FileSystem, output: string): Promise<string[]> {
  return (await unless(["ENOENT", "ENOTDIR"], files.readdir(join(output, stateFolder)))) ?? [];
}

/** Renamed into place when it is complete: half a journal is none. */
export async function writeJournal({ files, temporary }: Transaction, journal: Journal): Promise<void> {
  await files.writeNew(join(temporary, "journal-new"), JSON.stringify(journal));
  await files.rename(join(temporary, "journal-new"), join(temporary, "journal"));
}

/** From here on the new output is the valid one. */
export async function removeJournal({ files, temporary }: Transaction): Promise<void> {
  await files.unlink(join(temporary, "journal"));
}

/**
 * The journal of a temporary folder; undefined where nothing was changed yet, or everything is in place.
 *
 * @throws PinwheelError `output-interrupted` where it is not as we write it
 */
export async function readJournal({ files, temporary }: Transaction): Promise<Journal | undefined> {
  const bytes = await unless(["ENOENT", "ENOTDIR"], files.readFile(join(temporary, "journal")));
  if (bytes === undefined) return undefined;
  const journal = parseJournal(new TextDecoder().decode(bytes));
  if (journal !== undefined) return journal;
  throw refuse("output-interrupted", { message: `The record of an interrupted run in ${temporary} is damaged.`, file: temporary });
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

function isChange(value: unknown): value is JournalChange {
  if (typeof value !== "object" || value === null || !("path" in value) || typeof value.path !== "string") return false;
  if (value.path !== manifestPath && pathProblem(value.path) !== undefined) return false;
  const isHash = (hash: unknown): boolean => hash === undefined || typeof hash === "string";
  return isHash("before" in value ? value.before : undefined) && isHash("after" in value ? value.after : undefined);
}
