import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { diagnose, refuse } from "../diagnostics/collect.js";
import { type Diagnostic, PinwheelError } from "../diagnostics/diagnostic.js";
import type { EmittedFile } from "../emit/emitted-file.js";
import { commit } from "./commit.js";
import { explainFileError } from "./file-error.js";
import { diskFileSystem, type FileSystem } from "./file-system.js";
import { makeFolders, missingFolders, removeEmptyFolder } from "./folders.js";
import { hash } from "./hash.js";
import { temporaryFolder } from "./journal.js";
import { lockOutput } from "./lock.js";
import type { Manifest } from "./manifest.js";
import { manifestText } from "./manifest-file.js";
import { manifestPath, stateFolder } from "./output-path.js";
import type { Plan } from "./plan.js";
import { refuseLinkedStateFolder, removeLeftovers } from "./roll-back.js";
import { scanOutput } from "./scan-output.js";
import { type Change, stageChanges } from "./stage.js";

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
    await isInStateFolder(fileSystem, plan.output, () => write({ files: fileSystem, output: plan.output, changes, signal }));
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
  if (changes.length === 0 && hash(manifest) === plan.manifest) return [];
  return [...ordered, { path: manifestPath, before: plan.manifest, text: manifest }];
}

/** Makes the output folder and our own folder in it, and removes them again if the work fails. */
async function isInStateFolder(files: FileSystem, output: string, work: () => Promise<void>): Promise<void> {
  await refuseLinkedStateFolder(files, output);
  const missing = await missingFolders(files, join(output, stateFolder));
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

interface Work {
  readonly files: FileSystem;
  readonly output: string;
  readonly changes: readonly Change[];
  readonly signal: AbortSignal | undefined;
}

async function write({ files, output, changes, signal }: Work): Promise<void> {
  await removeLeftovers(files, output);
  await checkUnchanged(files, output, changes);
  const transaction = { files, output, temporary: temporaryFolder(output, randomUUID()) };
  const journal = await stageChanges(transaction, changes, signal);
  await commit(transaction, journal);
  await files.removeTree(transaction.temporary).catch(() => undefined);
}

/** Between plan and lock somebody may have written. */
async function checkUnchanged(files: FileSystem, output: string, changes: readonly Change[]): Promise<void> {
  const found = await scanOutput(
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
