import type { ResolvedTarget } from "../config/resolve-target.js";
import { compact } from "../util/compact.js";
import { namesText, removeStaleNames } from "../write/names-file.js";
import { recordNames } from "./names.js";
import type { PlannedTarget } from "./plan-target.js";
import type { Run } from "./run.js";

/** Rolls back whatever an interrupted run left, so that manifest and files agree. */
export async function recoverTarget({ output, names }: ResolvedTarget): Promise<void> {
  const { rollBackInterrupted } = await import("../write/roll-back.js");
  await rollBackInterrupted(output);
  if (names !== undefined) await removeStaleNames(names.file);
}

/** Reports a run that was interrupted while it wrote. Changes nothing. */
export async function reportInterrupted({ output }: ResolvedTarget, { report }: Run): Promise<void> {
  const { wasInterrupted } = await import("../write/roll-back.js");
  if (!(await wasInterrupted(output))) return;
  report("output-unfinished", { message: `A run was interrupted while it wrote the output folder ${output}.`, file: output });
}

/** Writes a planned target, completely or not at all. */
export async function applyTarget({ target, plan, emitted }: PlannedTarget, run: Run): Promise<void> {
  if (emitted === undefined) return;
  run.onStage(`Writing ${plan.output}`);
  const { applyPlan } = await import("../write/apply-plan.js");
  const { modelStateParts } = await import("./model-state.js");
  const names = target.names === undefined ? namesText(emitted.names) : undefined;
  await applyPlan(
    plan,
    emitted.files,
    emitted.manifest,
    compact({
      signal: run.signal,
      beforeCommit: () => recordNames(target, emitted.names),
      helperCache: emitted.helperCache,
      keptDiagnostics: emitted.keptDiagnostics,
      names,
      models: () => modelStateParts(target.apis, emitted.models),
    }),
  );
}
