import type { ResolvedTarget } from "./config/resolve-target.js";
import type { Change } from "./diff/change.js";
import { applyTarget, recoverTarget, reportInterrupted } from "./pipeline/apply-target.js";
import { buildApiModel } from "./pipeline/build-model.js";
import type { CompareOptions, Comparisons } from "./pipeline/compare/compare.js";
import type { Stage, StageValue } from "./pipeline/inspect-target.js";
import type { TargetInputs } from "./pipeline/list-inputs.js";
import type { RecentChanges } from "./pipeline/model-state.js";
import type { NamesStep } from "./pipeline/names.js";
import { type OpenedTarget, openTarget, type PlannedTarget, planTarget } from "./pipeline/plan-target.js";
import { readSources } from "./pipeline/read-sources.js";
import { type Result, type Run, type RunOptions, runOver, runWith } from "./pipeline/run.js";
import type { Plan } from "./write/plan.js";

export type { ApiTarget, Config, Target } from "./config/config.js";
export { defineConfig } from "./config/define-config.js";
export type { Options } from "./config/options.js";
export type { DiagnosticCode, Severity } from "./diagnostics/catalogue.js";
export type { Diagnostic } from "./diagnostics/diagnostic.js";
export type { Acceptance, DiagnosticSettings, Level } from "./diagnostics/settings.js";
export type { Advice } from "./diff/advice.js";
export type { Change, ChangePlace, OtherCause, Reach, Verdict, Verdicts } from "./diff/change.js";
export { diffModels } from "./diff/diff-models.js";
export type { FailOn, JudgedChange } from "./diff/judge.js";
export type { AcceptedChange, Bump, DiffPolicy } from "./diff/policy.js";
export type { EmittedFile } from "./emit/emitted-file.js";
export type { SdkModel } from "./model/model.js";
export type { NameOperation, Naming, OperationToName } from "./model/naming/naming.js";
export type { PartOptions, Selection } from "./model/part/selection.js";
export type { Spec } from "./openapi/spec.js";
export type { Comparison } from "./pipeline/compare/compare.js";
export type { Stage, StageValue } from "./pipeline/inspect-target.js";
export type { TargetInputs } from "./pipeline/list-inputs.js";
export type { NamesStep } from "./pipeline/names.js";
export type { Result, RunOptions } from "./pipeline/run.js";
export type { Plan, PlanAction, PlanStep } from "./write/plan.js";

/*
 * The data flow, one function of the pipeline per stage:
 *
 *     text -> loadSpec -> Spec -> buildApiModel -> SdkModel -> emitTarget -> EmittedFile[]
 *          -> planTarget -> Plan -> applyTarget -> disk
 *
 * Each function imports its stage when it is called, so that a run loads only what it needs.
 * A run that changes nothing loads neither a parser nor a template.
 */

export interface GenerateOptions extends RunOptions {
  /**
   * Overwrite files that were edited by hand, changed by a formatter, or not written by Pinwheel.
   */
  readonly force?: boolean;
  /** Plan, but write nothing. */
  readonly dryRun?: boolean;
  /**
   * Called before the first file is written. Until then, nothing has changed if the process ends.
   */
  readonly onWrite?: () => void;
}

export interface GenerateResult extends Result {
  /** One entry per target. Empty if an error ended the run. */
  readonly targets: readonly TargetResult[];
}

export interface TargetResult {
  readonly plan: Plan;
  /**
   * Paths that changed, or would change, relative to the output folder. Includes the manifest and
   * the file of names.
   */
  readonly changed: readonly string[];
  /** What happens to the file of names. */
  readonly names: NamesStep;
  /** Whether the plan was carried out. */
  readonly applied: boolean;
  /** What changed in the SDK since the last run. Missing: nothing can have, or it is not known. */
  readonly changes?: readonly Change[];
  /** What may have caused `changes`. With several causes, changes have no `cause`. */
  readonly causes?: RecentChanges["causes"];
}

export interface InspectOptions extends RunOptions {
  /** The stage to return the value of. `plan` requires an output folder. */
  readonly stage: Stage;
}

export interface InspectResult extends Result {
  /**
   * One entry per API for `spec` and `model`, per target for `files` and `plan`. Empty if an error
   * ended the run.
   */
  readonly values: readonly StageValue[];
}

export interface InputsResult extends Result {
  /** One entry per target. Empty if an error ended the run. */
  readonly targets: readonly TargetInputs[];
}

/** The options of `diff`. */
export type DiffOptions = CompareOptions;

export interface DiffResult extends Result, Comparisons {}

/** Reads documents and writes their SDKs: all targets or, after any error, none. */
export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const { value = [], ...result } = await runOver(options, async (targets, run) => {
    if (options.dryRun !== true) for (const target of targets) await recoverTarget(target);
    const opened = await openAll(targets, run);
    if (options.dryRun !== true) await checkAllWritable(opened);
    else await reportAllInterrupted(targets, run);
    const planned = await planAll(opened, run);
    const applied = options.dryRun !== true && run.isAcceptable();
    if (!applied) return planned.map((target) => resultOf(target, false));
    const changes: (RecentChanges | undefined)[] = [];
    for (const target of planned) changes.push(await changesOf(target));
    await applyAll(planned, run, options.onWrite);
    return planned.map((target, index) => ({ ...resultOf(target, true), ...changes[index] }));
  });
  return { ...result, targets: value };
}

/** Returns what `generate` would change, without writing. `ok` is false if a file would change. */
export async function check(options: RunOptions = {}): Promise<GenerateResult> {
  const { value = [], ...result } = await runOver(options, async (targets, run) => {
    const opened = await openAll(targets, run);
    await reportAllInterrupted(targets, run);
    return (await planAll(opened, run)).map((target) => resultOf(target, false));
  });
  return { ...result, ok: result.ok && value.every(({ changed }) => changed.length === 0), targets: value };
}

/** Reads documents and returns their problems. Writes nothing and needs no output folder. */
export async function validate(options: RunOptions = {}): Promise<Result> {
  const { ok, diagnostics, accepted } = await runOver(withOutput(options), async (targets, run) => {
    for (const target of targets) for (const sources of await readSources(target, run)) await buildApiModel(sources, run);
  });
  return { ok, diagnostics, accepted };
}

/** Returns the files and URLs that the output of each target depends on. Writes nothing. */
export async function inputs(options: RunOptions = {}): Promise<InputsResult> {
  const { value = [], ...result } = await runOver(options, async (targets, run, configFile) => {
    const [{ listInputs }, { importedModules }] = await Promise.all([
      import("./pipeline/list-inputs.js"),
      import("./config/imported-modules.js"),
    ]);
    const configFiles = configFile === undefined ? [] : [configFile, ...(await importedModules(configFile))];
    const listed: TargetInputs[] = [];
    for (const target of targets) listed.push(await listInputs(target, configFiles, run));
    return listed;
  });
  return { ...result, targets: value };
}

/**
 * Compares two versions of an API, and returns what the new one means for its callers. Writes
 * nothing. `comparisons` is empty if an error ended the run.
 */
export async function diff(options: DiffOptions = {}): Promise<DiffResult> {
  const { value, ...result } = await runWith(options, async (run) => {
    const { compareVersions } = await import("./pipeline/compare/compare.js");
    return compareVersions(options, run);
  });
  const { comparisons, advice } = value ?? { comparisons: [], advice: { sdk: "none", api: "none" } as const };
  return { ...result, comparisons, advice };
}

/** Returns the value of one stage: plain data that prints as JSON. Writes nothing. */
export async function inspect(options: InspectOptions): Promise<InspectResult> {
  const runOptions = options.stage === "plan" ? options : withOutput(options);
  const { value = [], ...result } = await runOver(runOptions, async (targets, run) => {
    const { inspectTarget } = await import("./pipeline/inspect-target.js");
    const values: StageValue[] = [];
    for (const target of targets) values.push(...(await inspectTarget(target, options.stage, run)));
    return values;
  });
  return { ...result, values: value };
}

async function openAll(targets: readonly ResolvedTarget[], run: Run): Promise<OpenedTarget[]> {
  const opened: OpenedTarget[] = [];
  for (const target of targets) opened.push(await openTarget(target, run));
  return opened;
}

async function reportAllInterrupted(targets: readonly ResolvedTarget[], run: Run): Promise<void> {
  for (const target of targets) await reportInterrupted(target, run);
}

/** A folder with a manifest was writable, and may be up to date. */
async function checkAllWritable(opened: readonly OpenedTarget[]): Promise<void> {
  const { checkWritable } = await import("./write/output-folder.js");
  for (const { target, manifest } of opened) if (manifest === undefined) checkWritable(target.output);
}

/**
 * Plans every target before the first one is written, and reports the files that must not be
 * changed.
 */
async function planAll(opened: readonly OpenedTarget[], run: Run): Promise<PlannedTarget[]> {
  const planned: PlannedTarget[] = [];
  for (const target of opened) planned.push(await planTarget(target, run));
  const { blockedFiles } = await import("./write/blocked-files.js");
  for (const problem of planned.flatMap(({ plan }) => blockedFiles(plan))) run.report(problem.code, problem);
  return planned;
}

async function applyAll(planned: readonly PlannedTarget[], run: Run, onWrite: (() => void) | undefined): Promise<void> {
  if (planned.some(({ emitted }) => emitted !== undefined)) onWrite?.();
  for (const target of planned) await applyTarget(target, run);
}

/** Before the run replaces the models of the last one. */
async function changesOf({ target, emitted }: PlannedTarget): Promise<RecentChanges | undefined> {
  if (emitted === undefined) return undefined;
  const { changesSince } = await import("./pipeline/model-state.js");
  return changesSince(target, emitted.models);
}

function resultOf({ plan, changed, names }: PlannedTarget, applied: boolean): TargetResult {
  return { plan, changed, names, applied };
}

/** The stages before the plan ignore the output folder. */
function withOutput<Options extends RunOptions>(options: Options): Options {
  return options.document === undefined ? options : { output: ".", ...options };
}
