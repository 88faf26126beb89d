import type { ResolvedTarget } from "../config/resolve-target.js";
import type { Manifest } from "../write/manifest.js";
import type { Plan } from "../write/plan.js";
import { type EmittedTarget, emitTarget } from "./emit-target.js";
import { type ApiSources, readSources } from "./read-sources.js";
import type { Run } from "./run.js";

export interface PlannedTarget {
  readonly plan: Plan;
  /** Paths that differ, relative to the output folder. */
  readonly changed: readonly string[];
  /** Missing if the target is up to date, because then nothing is emitted. */
  readonly emitted?: EmittedTarget;
}

/** Runs all stages except writing. */
export async function planTarget(target: ResolvedTarget, run: Run): Promise<PlannedTarget> {
  const { readManifest } = await import("../write/manifest-file.js");
  const [previous, sources] = await Promise.all([readManifest(target.output), readSources(target, run)]);
  if (previous !== undefined && !run.thorough && (await isCurrent(target, sources, previous))) return keepAll(target, previous);
  const emitted = await emitTarget(target, sources, run, previous);
  run.signal?.throwIfAborted();
  run.onStage(`Comparing ${target.output}`);
  const { planWrite } = await import("../write/plan-write.js");
  const { changedPaths } = await import("../write/changed-paths.js");
  const { inputPaths } = await import("../config/inputs.js");
  const plan = await planWrite({
    output: target.output,
    files: emitted.files,
    manifest: previous,
    force: run.force,
    inputs: inputPaths(target),
    cwd: run.cwd,
  });
  return { plan, changed: changedPaths(plan, emitted.manifest), emitted };
}

/**
 * Whether the last run had the same inputs and generator and no warnings, and its files have not
 * changed.
 * This shortcut needs no parsing.
 */
async function isCurrent(target: ResolvedTarget, sources: readonly ApiSources[], manifest: Manifest): Promise<boolean> {
  if (manifest.warned === true) return false;
  const { fingerprintOf } = await import("./fingerprint.js");
  if (manifest.fingerprint !== fingerprintOf(target, sources)) return false;
  const { isUpToDate } = await import("../write/is-up-to-date.js");
  return isUpToDate(target.output, manifest);
}

function keepAll({ output }: ResolvedTarget, { files }: Manifest): PlannedTarget {
  const steps = Object.entries(files).map(([path, before]) => ({ path, before, action: { kind: "keep" } as const }));
  return { plan: { output, steps }, changed: [] };
}
