import { resolve } from "node:path";
import type { Options } from "../config/options.js";
import type { ResolvedTarget } from "../config/resolve-target.js";
import { selectTargets } from "../config/select-targets.js";
import { collect, diagnose } from "../diagnostics/collect.js";
import { type Diagnostic, PinwheelError, type Report } from "../diagnostics/diagnostic.js";

/** What a run does with every target. */
export interface Run {
  readonly report: Report;
  /** Whether what was reported so far lets the run write. */
  readonly isAcceptable: () => boolean;
  /** Overwrite what was edited by hand or is not ours. */
  readonly force: boolean;
  /** Look at everything, even where the manifest says that nothing can have changed. */
  readonly thorough: boolean;
  /** Folder that the run was started in. */
  readonly cwd: string;
  /** Told what is going on. */
  readonly onStage: (stage: string) => void;
  /** Texts that were read, by the names that diagnostics call them: where positions are looked up. */
  readonly texts: Map<string, string>;
  readonly stdin?: () => Promise<string>;
  readonly signal?: AbortSignal;
}

/** What every function of the library takes besides what to read and where to write. */
export interface RunOptions extends Options {
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** Ends the run; the output folder stays as it was. */
  readonly signal?: AbortSignal;
  /** Gives the text of the document `-`; default: the standard input of the process. */
  readonly stdin?: () => Promise<string>;
  /** Told the name of every step before it begins. */
  readonly onStage?: (stage: string) => void;
}

export interface Result {
  /** Whether there is no error, nor, with `strict`, a warning; and for `check`, nothing that would change. */
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface RunResult<Value> extends Result {
  /** Missing where an error ended the run. */
  readonly value?: Value;
}

/** Does some work over the targets that options ask for. What goes wrong becomes diagnostics; only defects are thrown. */
export async function runOver<Value>(
  options: RunOptions & { readonly force?: boolean },
  work: (targets: readonly ResolvedTarget[], run: Run) => Promise<Value>,
): Promise<RunResult<Value>> {
  const collection = collect();
  const { diagnostics } = collection;
  const texts = new Map<string, string>();
  const run: Run = {
    report: collection.report,
    isAcceptable: () => isAcceptable(diagnostics, options.strict === true),
    force: options.force === true,
    thorough: options.strict === true || options.force === true,
    cwd: resolve(options.cwd ?? "."),
    onStage: options.onStage ?? (() => undefined),
    texts,
    ...(options.stdin && { stdin: options.stdin }),
    ...(options.signal && { signal: options.signal }),
  };
  try {
    const { targets } = await selectTargets(options);
    const value = await work(targets, run);
    return { ok: run.isAcceptable(), diagnostics: await withPositions(diagnostics, texts), value };
  } catch (error) {
    return { ok: false, diagnostics: await withPositions([...diagnostics, ...reasonsOf(error, options.signal)], texts) };
  }
}

function isAcceptable(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return !diagnostics.some(({ severity }) => severity === "error" || (strict && severity === "warning"));
}

/** Why a run ended early. Anything but a refusal or the caller's signal is a defect, and goes on its way. */
function reasonsOf(error: unknown, signal: AbortSignal | undefined): readonly Diagnostic[] {
  if (error instanceof PinwheelError) return error.diagnostics;
  if (signal?.aborted) return [diagnose("interrupted", { message: "The run was interrupted; nothing has been written." })];
  throw error;
}

async function withPositions(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): Promise<readonly Diagnostic[]> {
  if (!diagnostics.some(({ pointer, line }) => pointer !== undefined && line === undefined)) return diagnostics;
  const { locate } = await import("../diagnostics/locate.js");
  return locate(diagnostics, texts);
}
