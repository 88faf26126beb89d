import type { ResolvedTarget } from "../config/resolve-target.js";
import { compact } from "../util/compact.js";
import { namesText } from "../write/names-file.js";
import { recordNames } from "./names.js";
import type { PlannedTarget } from "./plan-target.js";
import type { Run } from "./run.js";

/** Rolls back whatever an interrupted run left, so that manifest and files agree. */
export async function recoverTarget({ output }: ResolvedTarget): Promise<void> {
  const { rollBackInterrupted } = await import("../write/roll-back.js");
  await rollBackInterrupted(output);
}

/** Writes a planned target, completely or not at all. */
export async function applyTarget({ target, plan, emitted }: PlannedTarget, run: Run): Promise<void> {
  if (emitted === undefined) return;
  run.onStage(`Writing ${plan.output}`);
  const { applyPlan } = await import("../write/apply-plan.js");
  await recordNames(target, emitted.names);
  const names = target.names === undefined ? namesText(emitted.names) : undefined;
  await applyPlan(
    plan,
    emitted.files,
    emitted.manifest,
    compact({ signal: run.signal, helperCache: emitted.helperCache, keptDiagnostics: emitted.keptDiagnostics, names }),
  );
}
