import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { fatal } from "../diagnostics/collect.js";
import { PinwheelError } from "../diagnostics/diagnostic.js";
import type { EmittedFile } from "../emit/emitted-file.js";
import { blockedFiles } from "./blocked-files.js";
import { isManifestCurrent } from "./changed-paths.js";
import { commit } from "./commit.js";
import { explainFileError } from "./file-error.js";
import { diskFileSystem, type FileSystem } from "./file-system.js";
import { makeFolders, missingFolders, removeEmptyFolder } from "./folders.js";
import { contentHash, hashOfParts } from "./hash.js";
import { temporaryFolder } from "./journal.js";
import { lockOutput } from "./lock.js";
import type { Manifest } from "./manifest.js";
import { manifestText } from "./manifest-file.js";
import { diagnosticsPath, helperCachePath, ignorePath, manifestPath, modelStatePath, namesPath, stateFolder } from "./output-path.js";
import type { Plan } from "./plan.js";
import { removeLeftovers } from "./roll-back.js";
import { type OutputFile, scanOutput } from "./scan-output.js";
import { type Change, discardStaged, stageChanges } from "./stage.js";
import { refuseLink } from "./state-file.js";

export interface ApplyOptions {
  /**
   * Cancels the run until the first file is renamed. After that the run finishes, which takes
   * milliseconds.
   */
  readonly signal?: AbortSignal;
  readonly fileSystem?: FileSystem;
  /**
   * Called when everything is ready to be moved, or if nothing differs. If it rejects, nothing is
   * moved.
   */
  readonly beforeCommit?: () => Promise<void>;
  /** Text of the cache of facts about helper modules. Without it, an existing cache is removed. */
  readonly helperCache?: string;
  /** Text of the kept diagnostics. Without it, an existing file is removed. */
  readonly keptDiagnostics?: string;
  /** Text of the file of names in the output. Without it, an existing file is removed. */
  readonly names?: string;
  /** Returns the text of the models for the next run, in parts. Git must ignore its file. */
  readonly models?: () => Iterable<string>;
}

/**
 * Carries out a plan, completely or not at all. `files` are those that the plan was made for.
 * Writes nothing if nothing differs.
 *
 * @throws PinwheelError for a plan with blocked steps, `output-busy`, `output-changed`, or the
 * reason why a file operation failed.
 * The output folder is then as it was before.
 * @throws the reason of the signal
 */
export async function applyPlan(plan: Plan, files: readonly EmittedFile[], manifest: Manifest, options: ApplyOptions = {}): Promise<void> {
  const { signal, fileSystem = diskFileSystem, beforeCommit = async () => undefined } = options;
  const { helperCache, keptDiagnostics, names, models } = options;
  const { output } = plan;
  const blocked = blockedFiles(plan);
  if (blocked.length > 0) throw new PinwheelError(blocked);
  try {
    const changes = [
      ...fileChanges(plan, files),
      ...(await stateChange(fileSystem, output, helperCachePath, helperCache)),
      ...(await stateChange(fileSystem, output, diagnosticsPath, keptDiagnostics)),
      ...(await stateChange(fileSystem, output, namesPath, names)),
      ...(await stateChange(fileSystem, output, ignorePath, models && "model.json\n")),
    ];
    const isCurrent = changes.length === 0 && isManifestCurrent(plan, manifest);
    // A comparison makes the text of the models once more, so there is none if something else differs.
    changes.push(...(await stateChange(fileSystem, output, modelStatePath, models, isCurrent)));
    if (isCurrent && changes.length === 0) return await beforeCommit();
    // The manifest comes last, because it describes all other files.
    changes.push({ path: manifestPath, before: plan.manifest?.sha256, text: manifestText(manifest) });
    signal?.throwIfAborted();
    await withStateFolder(fileSystem, output, () => write({ files: fileSystem, output, changes, signal, beforeCommit }));
  } catch (error) {
    throw explainFileError(error, output, "the output folder is unchanged");
  }
}

/** Files to write come before files to remove. */
function fileChanges(plan: Plan, files: readonly EmittedFile[]): Change[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const changes = plan.steps.flatMap(({ path, before, action }): Change[] => {
    if (action.kind === "keep") return [];
    if (action.kind === "remove") return [{ path, before, text: undefined }];
    const text = texts.get(path);
    if (text === undefined) throw new Error(`Defect: the plan writes ${JSON.stringify(path)}, which is not among the files.`);
    return [{ path, before, text }];
  });
  return [...changes.filter(({ text }) => text !== undefined), ...changes.filter(({ text }) => text === undefined)];
}

/** A cache cannot make a run fail, so a folder of its name is ignored. */
async function stateChange(files: FileSystem, output: string, path: string, text: Change["text"], isCompared = true): Promise<Change[]> {
  const entry = (await scanOutput(files, output, [path])).get(path);
  if (entry === undefined || entry.kind === "obstacle") return [];
  const before = entry.kind === "file" ? entry : undefined;
  if (before === undefined ? text === undefined : isCompared && hasContent(before, text)) return [];
  return [{ path, before: before?.sha256, text }];
}

function hasContent(file: OutputFile, text: Change["text"]): boolean {
  if (text === undefined) return false;
  return typeof text === "string" ? file.content === contentHash(text) : file.sha256 === hashOfParts(text());
}

/**
 * Creates the output folder and the state folder in it, and removes them again if the work fails.
 */
async function withStateFolder(files: FileSystem, output: string, work: () => Promise<void>): Promise<void> {
  await refuseLink(files, join(output, stateFolder));
  const missing = await missingFolders(files, join(output, stateFolder));
  try {
    await makeFolders(files, missing);
    await withLock(files, output, work);
  } catch (error) {
    for (const folder of missing.reverse()) await removeEmptyFolder(files, folder).catch(() => undefined);
    throw error;
  }
}

/**
 * A lock that cannot be removed does not fail the run: the next run sees that its process has
 * ended.
 */
async function withLock(files: FileSystem, output: string, work: () => Promise<void>): Promise<void> {
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
  readonly beforeCommit: () => Promise<void>;
}

async function write({ files, output, changes, signal, beforeCommit }: Work): Promise<void> {
  await removeLeftovers(files, output);
  await checkUnchanged(files, output, changes);
  const transaction = { files, output, temporary: temporaryFolder(output, randomUUID()) };
  const journal = await stageChanges(transaction, changes, signal);
  try {
    await beforeCommit();
  } catch (error) {
    await discardStaged(transaction);
    throw error;
  }
  await commit(transaction, journal);
  await files.removeTree(transaction.temporary).catch(() => undefined);
}

/** Because another program may have written between the plan and the lock. */
async function checkUnchanged(files: FileSystem, output: string, changes: readonly Change[]): Promise<void> {
  const entries = await scanOutput(
    files,
    output,
    changes.map(({ path }) => path),
  );
  for (const { path, before } of changes) {
    const entry = entries.get(path);
    const isUnchanged = entry?.kind === "file" ? entry.sha256 === before : entry?.kind === "absent" && before === undefined;
    if (isUnchanged) continue;
    const file = join(output, path);
    throw fatal("output-changed", { message: `${file} changed during the run, so nothing was written.`, file });
  }
}
