import { resolve } from "node:path";
import type { Options } from "../config/options.js";
import type { ResolvedTarget } from "../config/resolve-target.js";
import { selectTargets } from "../config/select-targets.js";
import { collect, diagnose } from "../diagnostics/collect.js";
import { type Diagnostic, PinwheelError, type Report } from "../diagnostics/diagnostic.js";
import type { SourceFiles } from "../openapi/load/source.js";
import { compact } from "../util/compact.js";

/** What the stages of one run share. */
export interface Run {
  readonly report: Report;
  /** Whether the diagnostics so far allow the run to write. */
  readonly isAcceptable: () => boolean;
  /**
   * Overwrite files that were edited or not written by Pinwheel, and do all the work even if the
   * manifest shows that nothing has changed.
   */
  readonly force: boolean;
  /** Parse the emitted sources before they are written. */
  readonly verify?: boolean;
  /** Folder in which the run was started. */
  readonly cwd: string;
  /** Called with the name of each stage before it begins. */
  readonly onStage: (stage: string) => void;
  /** Called with the path or URI of each file that references of a document lead to. */
  readonly onReference: (file: string) => void;
  /**
   * The texts that were read, by the file names of diagnostics. Positions are looked up in them.
   */
  readonly texts: Map<string, string>;
  readonly stdin?: () => Promise<string>;
  readonly signal?: AbortSignal;
  /** Files that are not on the disk: those of a revision of git. */
  readonly files?: SourceFiles;
}

/** The options of every function of the library. */
export interface RunOptions extends Options {
  /** Treat warnings as errors. */
  readonly strict?: boolean;
  /** Parse the emitted sources with a second parser before they are written or compared. */
  readonly verify?: boolean;
  /** Cancels the run. The output folder stays as it was. */
  readonly signal?: AbortSignal;
  /** Returns the text of the document `-`. Default: reads the standard input of the process. */
  readonly stdin?: () => Promise<string>;
  /** Called with the name of each stage before it begins. */
  readonly onStage?: (stage: string) => void;
  /**
   * Called with the path or URI of each file that references of a document lead to, also if it does
   * not exist.
   */
  readonly onReference?: (file: string) => void;
}

export interface Result {
  /**
   * False after an error, with `strict` also after a warning, and for `check` if a file would
   * change.
   */
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** The problems that the configuration accepts. They do not count. */
  readonly accepted: readonly Diagnostic[];
}

export interface RunResult<Value> extends Result {
  /** Missing if an error ended the run. */
  readonly value?: Value;
}

/** Calls `work` with the selected targets. Problems become diagnostics; only defects are thrown. */
export async function runOver<Value>(
  options: RunOptions & { readonly force?: boolean },
  work: (targets: readonly ResolvedTarget[], run: Run, configFile: string | undefined) => Promise<Value>,
): Promise<RunResult<Value>> {
  return runWith(options, async (run) => {
    const { targets, configFile } = await selectTargets(options);
    return work(targets, run, configFile);
  });
}

/** Calls `work`. Problems become diagnostics; only defects are thrown. */
export async function runWith<Value>(
  options: RunOptions & { readonly force?: boolean },
  work: (run: Run) => Promise<Value>,
): Promise<RunResult<Value>> {
  const { strict = false, force = false, verify, cwd = ".", onStage = ignore, onReference = ignore, stdin, signal } = options;
  const { report, diagnostics } = collect();
  const texts = new Map<string, string>();
  const run: Run = compact({
    report,
    isAcceptable: () => isAcceptable(diagnostics, strict),
    force,
    verify,
    cwd: resolve(cwd),
    onStage,
    onReference,
    texts,
    stdin,
    signal,
  });
  try {
    const value = await work(run);
    return { ok: run.isAcceptable(), ...(await conclude(diagnostics, texts)), value };
  } catch (error) {
    return { ok: false, ...(await conclude([...diagnostics, ...diagnosticsOf(error, signal)], texts)) };
  }
}

function ignore(): void {}

async function conclude(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Promise<Pick<Result, "diagnostics" | "accepted">> {
  const located = await withPositions(diagnostics, texts);
  return { diagnostics: located.filter((diagnostic) => !isAccepted(diagnostic)), accepted: located.filter(isAccepted) };
}

function isAccepted({ accepted }: Diagnostic): boolean {
  return accepted !== undefined;
}

function isAcceptable(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return diagnostics.every(
    (diagnostic) => isAccepted(diagnostic) || diagnostic.severity === "info" || (diagnostic.severity === "warning" && !strict),
  );
}

/** Returns why a run ended early. Rethrows a defect. */
function diagnosticsOf(error: unknown, signal: AbortSignal | undefined): readonly Diagnostic[] {
  if (error instanceof PinwheelError) return error.diagnostics;
  if (isStackOverflow(error)) return [diagnose("document-too-deep", { message: tooDeep })];
  if (signal?.aborted) return [diagnose("interrupted", { message: "The run was interrupted, so nothing was written." })];
  throw error;
}

const tooDeep =
  "Schemas of the document refer to each other in a chain or are nested, deeper than the stack of Node allows. `node --stack-size` raises it.";

/** The error of V8 when functions call each other too deeply. Nothing else distinguishes it. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message === "Maximum call stack size exceeded";
}

/** Reports diagnostics that exist already, for example those of an earlier run. */
export function reportAll(diagnostics: readonly Diagnostic[], { report }: Pick<Run, "report">): void {
  for (const diagnostic of diagnostics) report(diagnostic.code, diagnostic);
}

/** Adds line and column to the diagnostics that have a pointer. */
export async function withPositions(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Promise<readonly Diagnostic[]> {
  if (!diagnostics.some(({ pointer, line }) => pointer !== undefined && line === undefined)) return diagnostics;
  const { locate } = await import("../diagnostics/locate.js");
  return locate(diagnostics, texts);
}
