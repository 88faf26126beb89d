import type { ResolvedTarget } from "./config/resolve-target.js";
import type { EmittedFile } from "./emit/emitted-file.js";
import type { SdkModel } from "./model/model.js";
import type { Spec } from "./openapi/spec.js";
import {
  applyTarget,
  emitTarget,
  loadModel,
  loadSpec,
  type PlannedTarget,
  planTarget,
  readSources,
  recoverTarget,
} from "./pipeline/pipeline.js";
import { type Result, type Run, type RunOptions, runOver } from "./pipeline/run.js";
import type { Plan } from "./write/plan.js";

export type { ApiTarget, Config, Naming, Target } from "./config/config.js";
export { defineConfig } from "./config/define-config.js";
export type { Options } from "./config/options.js";
export type { DiagnosticCode, Severity } from "./diagnostics/catalogue.js";
export type { Diagnostic } from "./diagnostics/diagnostic.js";
export type { EmittedFile } from "./emit/emitted-file.js";
export type { SdkModel } from "./model/model.js";
export type { Spec } from "./openapi/spec.js";
export type { Result, RunOptions } from "./pipeline/run.js";
export type { Plan, PlanAction, PlanStep } from "./write/plan.js";

export interface GenerateOptions extends RunOptions {
  /** Overwrite files that were edited by hand, or that are not ours. */
  readonly force?: boolean;
  /** Plan, but write nothing. */
  readonly dryRun?: boolean;
}

export interface GenerateResult extends Result {
  /** One entry a target; none where an error came first. */
  readonly targets: readonly TargetResult[];
}

export interface TargetResult {
  readonly plan: Plan;
  /** Paths relative to the output folder that differ, or would differ, from what was there; the manifest is one of them. */
  readonly changed: readonly string[];
  /** Whether the plan was carried out. */
  readonly applied: boolean;
}

export type Stage = "spec" | "model" | "files" | "plan";

export interface InspectOptions extends RunOptions {
  /** Whose value is wanted. `plan` needs an output folder. */
  readonly stage: Stage;
}

export type StageValue = Spec | SdkModel | readonly EmittedFile[] | Plan;

export interface InspectResult extends Result {
  /** One entry an API for `spec` and `model`, one a target for `files` and `plan`; none where an error came first. */
  readonly values: readonly StageValue[];
}

/** Reads documents and writes their SDKs: all targets or, on any error, nothing. */
export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const { value = [], ...result } = await runOver(options, async (targets, run) => {
    if (options.dryRun !== true) for (const target of targets) await recoverTarget(target);
    const planned = await planAll(targets, run);
    const applied = options.dryRun !== true && run.isAcceptable();
    if (applied) for (const target of planned) await applyTarget(target, run);
    return planned.map((target) => resultOf(target, applied));
  });
  return { ...result, targets: value };
}

/** Finds out what `generate` would change. Writes nothing; `ok` is false where a file would change. */
export async function check(options: RunOptions = {}): Promise<GenerateResult> {
  const { value = [], ...result } = await runOver(options, async (targets, run) =>
    (await planAll(targets, run)).map((target) => resultOf(target, false)),
  );
  return { ...result, ok: result.ok && value.every(({ changed }) => changed.length === 0), targets: value };
}

/** Reads documents and tells what is wrong with them. Writes nothing and needs no output folder. */
export async function validate(options: RunOptions = {}): Promise<Result> {
  const { ok, diagnostics } = await runOver(withOutput(options), async (targets, run) => {
    for (const target of targets) for (const sources of await readSources(target, run)) await loadModel(sources, run);
  });
  return { ok, diagnostics };
}

/** Gives the value of one stage of the pipeline: plain data that prints as JSON. Writes nothing. */
export async function inspect(options: InspectOptions): Promise<InspectResult> {
  const given = options.stage === "plan" ? options : withOutput(options);
  const { value = [], ...result } = await runOver(given, (targets, run) => inspectAll(targets, options.stage, run));
  return { ...result, values: value };
}

/** Plans every target before any is written, and reports what may not be touched. */
async function planAll(targets: readonly ResolvedTarget[], run: Run): Promise<PlannedTarget[]> {
  const planned: PlannedTarget[] = [];
  for (const target of targets) planned.push(await planTarget(target, run));
  const plans = planned.map(({ plan }) => plan).filter(({ steps }) => steps.some(({ action }) => action.kind === "blocked"));
  if (plans.length === 0) return planned;
  const { blockedFiles } = await import("./write/apply-plan.js");
  for (const { code, severity: _, ...details } of plans.flatMap(blockedFiles)) run.report(code, details);
  return planned;
}

function resultOf({ plan, changed }: PlannedTarget, applied: boolean): TargetResult {
  return { plan, changed, applied };
}

/** A stage before the plan never looks at the output folder. */
function withOutput<Given extends RunOptions>(options: Given): Given {
  return options.document === undefined ? options : { output: ".", ...options };
}

async function inspectAll(targets: readonly ResolvedTarget[], stage: Stage, run: Run): Promise<StageValue[]> {
  const values: StageValue[] = [];
  for (const target of targets) values.push(...(await inspectTarget(target, stage, run)));
  return values;
}

async function inspectTarget(target: ResolvedTarget, stage: Stage, run: Run): Promise<StageValue[]> {
  if (stage === "plan") return [(await planTarget(target, run)).plan];
  const sources = await readSources(target, run);
  if (stage === "files") return [(await emitTarget(target, sources, run)).files];
  const values: StageValue[] = [];
  for (const one of sources) values.push(stage === "spec" ? (await loadSpec(one, run)).spec : (await loadModel(one, run)).model);
  return values;
}
