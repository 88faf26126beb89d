import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { diagnose, refuse } from "../diagnostics/collect.js";
import { type Diagnostic, PinwheelError } from "../diagnostics/diagnostic.js";
import type { EmittedFile } from "../emit/emitted-file.js";
import { concurrently } from "../util/concurrently.js";
import { explainFileError } from "./file-error.js";
import { diskFileSystem, errorCode, type FileSystem, fileConcurrency, statOf } from "./file-system.js";
import { hash } from "./hash.js";
import { type Journal, removeJournal, temporaryFolder, writeJournal } from "./journal.js";
import { lockOutput } from "./lock.js";
import type { Manifest } from "./manifest.js";
import { manifestText } from "./manifest-file.js";
import { comparePaths, manifestPath, ownFolder, parentFolders } from "./output-path.js";
import type { Plan } from "./plan.js";
import { makeFolders, missingFolders, refuseLinkedOwnFolder, removeEmptyFolder, removeLeftovers, rollBack } from "./recover.js";
import { survey } from "./survey.js";

export interface ApplyOptions {
  /** Ends the run as long as nothing has been renamed; after that the run finishes, which takes milliseconds. */
  readonly signal?: AbortSignal;
  readonly fileSystem?: FileSystem;
}

/**
 * Carries out a plan: all of it or nothing. `files` are those that the plan was made for. Writes nothing at all where nothing differs.
 *
 * @throws PinwheelError `file-edited` and `file-foreign` for a plan with blocked steps; `output-busy`, `output-changed`, or what a file operation
 * ran into. The output folder is then as it was.
 * @throws the reason of the signal
 */
export async function applyPlan(plan: Plan, files: readonly EmittedFile[], manifest: Manifest, options: ApplyOptions = {}): Promise<void> {
  const { signal, fileSystem = diskFileSystem } = options;
  const blocked = blockedFiles(plan);
  if (blocked.length > 0) throw new PinwheelError(blocked);
  const changes = plannedChanges(plan, files, manifestText(manifest));
  if (changes.length === 0) return;
  signal?.throwIfAborted();
  try {
    await inOwnFolder(fileSystem, plan.output, () => write(fileSystem, plan.output, changes, signal));
  } catch (error) {
    throw explainFileError(error, plan.output, "the output folder is as it was");
  }
}

/** One diagnostic for every file that the plan may not touch. */
export function blockedFiles(plan: Plan): Diagnostic[] {
  return plan.steps.flatMap(({ path, action }) => {
    if (action.kind !== "blocked") return [];
    const file = join(plan.output, path);
    if (action.reason === "foreign")
      return [diagnose("file-foreign", { message: `${file} was not written by Pinwheel; it is not ${action.would}d.`, file })];
    return [diagnose("file-edited", { message: `${file} was edited by hand; it is not ${action.would}d.`, file })];
  });
}

/** A file to write or, without a text, to remove. */
interface Change {
  readonly path: string;
  /** SHA-256 of what is there; undefined where there is nothing. */
  readonly before: string | undefined;
  readonly text: string | undefined;
}

/** Everything that differs; the manifest comes last. */
function plannedChanges(plan: Plan, files: readonly EmittedFile[], manifest: string): Change[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const changes = plan.steps.flatMap(({ path, before, action }): Change[] => {
    if (action.kind === "keep") return [];
    if (action.kind === "remove") return [{ path, before, text: undefined }];
    const text = texts.get(path);
    if (text === undefined) throw new Error(`Defect: the plan writes ${JSON.stringify(path)}, which is not among the files.`);
    return [{ path, before, text }];
  });
  const ordered = changes.sort((left, right) => Number(left.text === undefined) - Number(right.text === undefined));
  return hash(manifest) === plan.manifest && changes.length === 0
    ? []
    : [...ordered, { path: manifestPath, before: plan.manifest, text: manifest }];
}

/** Makes the output folder and our own folder in it, and removes them again if the work fails. */
async function inOwnFolder(files: FileSystem, output: string, work: () => Promise<void>): Promise<void> {
  await refuseLinkedOwnFolder(files, output);
  const missing = await missingFolders(files, join(output, ownFolder));
  try {
    await makeFolders(files, missing);
    await inLock(files, output, work);
  } catch (error) {
    for (const folder of missing.reverse()) await removeEmptyFolder(files, folder).catch(() => undefined);
    throw error;
  }
}

/** A lock that cannot be removed is no reason to fail: the next run sees that its process is gone. */
async function inLock(files: FileSystem, output: string, work: () => Promise<void>): Promise<void> {
  const unlock = await lockOutput(files, output);
  try {
    await work();
  } finally {
    await unlock().catch(() => unlock().catch(() => undefined));
  }
}

async function write(files: FileSystem, output: string, changes: readonly Change[], signal: AbortSignal | undefined): Promise<void> {
  await removeLeftovers(files, output);
  await checkUnchanged(files, output, changes);
  const temporary = temporaryFolder(output, randomUUID());
  const journal = await prepareIn(files, output, temporary, changes, signal);
  await putInPlace(files, output, temporary, journal);
  await files.removeTree(temporary).catch(() => undefined);
}

/** Between plan and lock somebody may have written. */
async function checkUnchanged(files: FileSystem, output: string, changes: readonly Change[]): Promise<void> {
  const found = await survey(
    files,
    output,
    changes.map(({ path }) => path),
  );
  for (const { path, before } of changes) {
    const entry = found.get(path);
    const sha256 = entry?.kind === "file" ? entry.content.sha256 : undefined;
    if (sha256 === before && (entry?.kind === "file" || entry?.obstacle === false)) continue;
    const file = join(output, path);
    throw refuse("output-changed", { message: `${file} changed while this run was at work; nothing has been written.`, file });
  }
}

async function prepareIn(
  files: FileSystem,
  output: string,
  temporary: string,
  changes: readonly Change[],
  signal: AbortSignal | undefined,
): Promise<Journal> {
  try {
    await files.mkdir(temporary);
    const journal = await prepare(files, output, temporary, changes, signal);
    await writeJournal(files, temporary, journal);
    signal?.throwIfAborted();
    return journal;
  } catch (error) {
    await discard(files, temporary);
    throw error;
  }
}

/** A failure comes often from the same cause as the one before it: tried twice, then left to the next run. */
async function discard(files: FileSystem, temporary: string): Promise<void> {
  await files.removeTree(temporary).catch(() => files.removeTree(temporary).catch(() => undefined));
}

/** Writes all that is new, and a second name for all that is old, into the temporary folder. Nothing that anybody sees has changed after it. */
async function prepare(
  files: FileSystem,
  output: string,
  temporary: string,
  changes: readonly Change[],
  signal: AbortSignal | undefined,
): Promise<Journal> {
  await concurrently(changes, fileConcurrency, async ({ path, before, text }, index) => {
    signal?.throwIfAborted();
    if (text !== undefined) await files.writeNew(join(temporary, `new-${index}`), text);
    if (before !== undefined) await keepOld(files, join(output, path), join(temporary, `old-${index}`));
  });
  const folders = await foldersToMake(files, output, changes);
  return { changes: changes.map(({ path, before, text }) => ({ path, ...optional(before, text) })), folders };
}

function optional(before: string | undefined, text: string | undefined): { before?: string; after?: string } {
  return { ...(before === undefined ? {} : { before }), ...(text === undefined ? {} : { after: hash(text) }) };
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

/** The journal stands while files are moved; when it goes, the new output is valid. */
async function putInPlace(files: FileSystem, output: string, temporary: string, journal: Journal): Promise<void> {
  try {
    await moveAll(files, output, temporary, journal);
    await removeJournal(files, temporary);
  } catch (error) {
    await takeBackAll(files, output, temporary, journal);
    await discard(files, temporary);
    throw error;
  }
}

/** Where even that fails, journal and old files stay for the next run. */
async function takeBackAll(files: FileSystem, output: string, temporary: string, journal: Journal): Promise<void> {
  const attempt = (): Promise<void> => rollBack(files, output, temporary, journal);
  try {
    await attempt().catch(attempt);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Writing ${output} failed, and so did putting back what was there: ${reason}`;
    throw refuse(
      "output-interrupted",
      { message, file: temporary, fix: "Mend the reason and run again: the next run puts back the old files first." },
      error,
    );
  }
}

async function moveAll(files: FileSystem, output: string, temporary: string, { changes, folders }: Journal): Promise<void> {
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
