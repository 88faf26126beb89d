import { join } from "node:path";
import { fatal } from "../diagnostics/collect.js";
import type { EmittedFile } from "../emit/emitted-file.js";
import { concurrently } from "../util/concurrently.js";
import { explainFileError } from "./file-error.js";
import { diskFileSystem, type FileSystem, fileConcurrency } from "./file-system.js";
import { contentHash } from "./hash.js";
import type { Manifest } from "./manifest.js";
import { manifestText, readManifest } from "./manifest-file.js";
import { comparePaths, manifestPath, pathsProblem } from "./output-path.js";
import type { Plan, PlanStep } from "./plan.js";
import { planStep, type RecordedFile } from "./plan-step.js";
import { matchRespelled } from "./respelled-paths.js";
import { type OutputFile, scanOutput } from "./scan-output.js";
import { unformattedHash } from "./unformatted-hash.js";

export interface PlanRequest {
  /** Absolute path of the output folder, which need not exist. */
  readonly output: string;
  readonly files: readonly EmittedFile[];
  /** As `readManifest` returned it. */
  readonly manifest: Manifest | undefined;
  /** Replace and remove edited files, and replace foreign ones. */
  readonly force: boolean;
}

/**
 * Compares the new output with the files on disk. Writes nothing. `checkOutputFolder` has accepted
 * the folder.
 *
 * @throws PinwheelError `output-symlink`, `output-obstacle`, `output-changed`, or
 * the reason why a file cannot be read
 * @throws Error for an emitted file whose path must not be in an output folder, which is a defect
 * of the generator
 */
export async function planWrite(request: PlanRequest, files: FileSystem = diskFileSystem): Promise<Plan> {
  const { output, manifest } = request;
  const problem = pathsProblem(request.files.map(({ path }) => path)) ?? pathsProblem(Object.keys(manifest?.files ?? {}));
  if (problem !== undefined) throw new Error(`Defect in the output: ${problem}`);
  try {
    return await compareWithDisk(files, request);
  } catch (error) {
    throw explainFileError(error, output, "nothing has changed");
  }
}

async function compareWithDisk(files: FileSystem, { output, files: emitted, manifest, force }: PlanRequest): Promise<Plan> {
  const planned = new Map(emitted.map(({ path, text }) => [path, contentHash(text)]));
  const recorded = recordedFiles(manifest);
  const paths = [...new Set([...planned.keys(), ...recorded.keys()])].sort(comparePaths);
  const entries = await scanOutput(files, output, [...paths, manifestPath]);
  const manifestEntry = entries.get(manifestPath);
  const manifestFile = manifestEntry?.kind === "file" ? manifestEntry : undefined;
  await checkManifest(files, output, manifest, manifestFile);
  matchRespelled(planned, recorded, entries);
  const steps = paths.flatMap((path) => {
    const entry = entries.get(path) ?? { kind: "absent" };
    return planStep({ output, path, planned: planned.get(path), recorded: recorded.get(path), entry, force }) ?? [];
  });
  return {
    output,
    ...(manifestFile && { manifest: { sha256: manifestFile.sha256, content: manifestFile.content } }),
    steps: await concurrently(steps, fileConcurrency, (step) => detectFormatting(files, output, step, recorded.get(step.path))),
  };
}

function recordedFiles({ files = {}, unformatted = {} }: Partial<Manifest> = {}): Map<string, RecordedFile> {
  return new Map(Object.entries(files).map(([path, content]) => [path, { content, unformatted: unformatted[path] }]));
}

/** The names and hashes of the run must come from the manifest that is on disk now. */
async function checkManifest(
  files: FileSystem,
  output: string,
  manifest: Manifest | undefined,
  file: OutputFile | undefined,
): Promise<void> {
  const text = manifest === undefined ? undefined : manifestText(manifest);
  if (file?.content === (text === undefined ? undefined : contentHash(text))) return;
  const current = await readManifest(output, files);
  if ((current === undefined ? undefined : manifestText(current)) === text) return;
  throw fatal("output-changed", { message: `The manifest of ${output} changed during the run.`, file: output });
}

/** Only edited files are read again, so that files as they were written cost nothing. */
async function detectFormatting(files: FileSystem, output: string, step: PlanStep, recorded: RecordedFile | undefined): Promise<PlanStep> {
  const { path, action } = step;
  if (action.kind !== "blocked" || action.reason !== "edited" || recorded?.unformatted === undefined) return step;
  const text = new TextDecoder().decode(await files.readFile(join(output, path)));
  return unformattedHash(path, text) === recorded.unformatted ? { ...step, action: { ...action, reason: "reformatted" } } : step;
}
