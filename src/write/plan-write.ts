import { refuse } from "../diagnostics/collect.js";
import type { EmittedFile } from "../emit/emitted-file.js";
import { explainFileError } from "./file-error.js";
import { diskFileSystem, type FileSystem } from "./file-system.js";
import { hash, isContent } from "./hash.js";
import type { Manifest } from "./manifest.js";
import { manifestText, readManifest } from "./manifest-file.js";
import { checkOutputFolder } from "./output-folder.js";
import { comparePaths, foldPath, manifestPath, pathsProblem } from "./output-path.js";
import type { Plan, PlanAction, PlanStep } from "./plan.js";
import { type OutputEntry, scanOutput } from "./scan-output.js";

export interface PlanRequest {
  /** Absolute path of the output folder; it need not exist. */
  readonly output: string;
  readonly files: readonly EmittedFile[];
  /** As `readManifest` gave it. */
  readonly manifest: Manifest | undefined;
  /** Replace and remove what was edited by hand, and replace what is foreign. */
  readonly force: boolean;
  /** Paths of what the run reads: document, overlays, configuration, folders of templates and helpers; the output may not hold them. */
  readonly inputs?: readonly string[];
  /** Where the run was started; default: the folder of the process. */
  readonly cwd?: string;
}

/**
 * Compares the new output with what is on disk; writes nothing.
 *
 * @throws PinwheelError `output-unsafe`, `output-symlink`, `output-obstacle`, `output-changed`, or what reading runs into
 * @throws Error where the path of an emitted file may not be in an output folder, which is a defect of the generator
 */
export async function planWrite(request: PlanRequest, files: FileSystem = diskFileSystem): Promise<Plan> {
  const { output, manifest, inputs = [], cwd = process.cwd() } = request;
  const problem = pathsProblem(request.files.map(({ path }) => path)) ?? pathsProblem(Object.keys(manifest?.files ?? {}));
  if (problem !== undefined) throw new Error(`Defect in the output: ${problem}`);
  try {
    await checkOutputFolder({ output, inputs, manifest, cwd });
    return await comparePlan(files, request);
  } catch (error) {
    throw explainFileError(error, output, "nothing has changed");
  }
}

async function comparePlan(files: FileSystem, { output, files: emitted, manifest, force }: PlanRequest): Promise<Plan> {
  const wanted = new Map(emitted.map(({ path, text }) => [path, hash(text)]));
  const recorded = new Map(Object.entries(manifest?.files ?? {}));
  const paths = [...new Set([...wanted.keys(), ...recorded.keys()])].sort(comparePaths);
  const found = await scanOutput(files, output, [...paths, manifestPath]);
  const onDisk = found.get(manifestPath);
  const manifestHash = onDisk?.kind === "file" ? onDisk.content.sha256 : undefined;
  await checkManifest(files, output, manifest, manifestHash);
  joinRespelled(wanted, recorded, found);
  const steps = paths.flatMap((path) =>
    planStep({ output, path, wanted: wanted.get(path), recorded: recorded.get(path), found: found.get(path), force }),
  );
  return manifestHash === undefined ? { output, steps } : { output, manifest: manifestHash, steps };
}

/** The names and hashes that the run works with must be those of the manifest that is there now. */
async function checkManifest(files: FileSystem, output: string, manifest: Manifest | undefined, onDisk: string | undefined): Promise<void> {
  const text = manifest === undefined ? undefined : manifestText(manifest);
  if (onDisk === (text === undefined ? undefined : hash(text))) return;
  const now = await readManifest(output, files);
  if ((now === undefined ? undefined : manifestText(now)) === text) return;
  throw refuse("output-changed", { message: `The manifest of ${output} changed while this run was at work.`, file: output });
}

/** Where letter case does not count, a file of ours whose path changes in case alone is one file: it is replaced, not written and then removed. */
function joinRespelled(wanted: ReadonlyMap<string, string>, recorded: Map<string, string>, found: ReadonlyMap<string, OutputEntry>): void {
  const stale = new Map([...recorded.keys()].filter((path) => !wanted.has(path)).map((path) => [foldPath(path), path]));
  for (const path of wanted.keys()) {
    const old = stale.get(foldPath(path));
    const sha256 = old === undefined ? undefined : recorded.get(old);
    if (old === undefined || sha256 === undefined || !isSameFile(found.get(path), found.get(old))) continue;
    recorded.delete(old);
    recorded.set(path, sha256);
  }
}

function isSameFile(left: OutputEntry | undefined, right: OutputEntry | undefined): boolean {
  return left?.kind === "file" && right?.kind === "file" && left.identity === right.identity;
}

interface Comparison {
  readonly output: string;
  readonly path: string;
  /** Hash of the new text; undefined where the path is no longer part of the output. */
  readonly wanted: string | undefined;
  /** Hash in the manifest; undefined where the file is not ours. */
  readonly recorded: string | undefined;
  readonly found: OutputEntry | undefined;
  readonly force: boolean;
}

function planStep(comparison: Comparison): PlanStep[] {
  const { output, path, wanted, recorded, found } = comparison;
  if (found?.kind === "file") {
    const action = wanted === undefined && recorded === undefined ? undefined : actionOnFile(comparison, found);
    return action === undefined ? [] : [{ path, before: found.content.sha256, action }];
  }
  if (wanted === undefined) return [];
  if (found?.obstacle !== true) return [{ path, action: { kind: "create" } }];
  const message = `${path} cannot be written in ${output}: a folder stands there, or a file where one of its folders is to be.`;
  throw refuse("output-obstacle", { message, file: `${output}/${path}` });
}

function actionOnFile({ wanted, recorded, force }: Comparison, { content }: OutputEntry & { readonly kind: "file" }): PlanAction {
  if (wanted !== undefined && isContent(content, wanted)) return { kind: "keep" };
  const would = wanted === undefined ? "remove" : "replace";
  if (force || (recorded !== undefined && isContent(content, recorded))) return { kind: would };
  return { kind: "blocked", reason: recorded === undefined ? "foreign" : "edited", would };
}
