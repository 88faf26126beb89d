import { relative } from "node:path";
import { type TargetInProject, withExtension } from "../config/import-extension.js";
import type { ResolvedTarget } from "../config/resolve-target.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { portablePath } from "../util/portable-path.js";
import type { Manifest } from "../write/manifest.js";
import type { NameEntries } from "../write/names-file.js";
import type { Plan } from "../write/plan.js";
import { type EmittedTarget, emitTarget } from "./emit-target.js";
import type { SourceTexts } from "./fingerprint.js";
import { type NamesStep, namesFileOf, ownNames, planNames, readTargetNames } from "./names.js";
import { openOutput } from "./open-output.js";
import { type ApiSources, readSources, sourceOptions } from "./read-sources.js";
import { type Run, reportAll } from "./run.js";

export interface PlannedTarget {
  readonly target: TargetInProject;
  readonly plan: Plan;
  /** Paths that differ, relative to the output folder. */
  readonly changed: readonly string[];
  /** What happens to the file of names. */
  readonly names: NamesStep;
  /** Missing if the target is up to date, because then nothing is emitted. */
  readonly emitted?: EmittedTarget;
}

/** A target and what the last run left in its output folder. */
export interface OpenedTarget {
  readonly target: TargetInProject;
  readonly manifest: Manifest | undefined;
}

/**
 * Reads the manifest of a target, and refuses an output folder that cannot be used. A run does so
 * for all targets before it reads a document.
 */
export async function openTarget(requested: ResolvedTarget, { cwd, report }: Run): Promise<OpenedTarget> {
  const manifest = await openOutput(requested, cwd);
  return { target: await withExtension(requested, report), manifest };
}

/** Runs all stages except writing. */
export async function planTarget({ target, manifest }: OpenedTarget, run: Run): Promise<PlannedTarget> {
  const [names, sources] = await Promise.all([readTargetNames(target), readSources(target, run)]);
  if (manifest !== undefined && !run.force && run.verify !== true) {
    const kept = await diagnosticsIfCurrent(target, sources, { manifest, names }, run);
    if (kept !== undefined) {
      reportAll(kept, run);
      return keepAll(target, manifest);
    }
  }
  const emitted = await emitTarget(target, sources, run, { manifest, names });
  if (run.verify === true) {
    const { verifySources } = await import("./verify-sources.js");
    await verifySources(emitted.files, target.templates !== undefined);
  }
  run.signal?.throwIfAborted();
  run.onStage(`Comparing ${target.output}`);
  const { planWrite } = await import("../write/plan-write.js");
  const { changedPaths } = await import("../write/changed-paths.js");
  const plan = await planWrite({
    output: target.output,
    files: emitted.files,
    manifest,
    force: run.force,
  });
  const step = await planNames(target, emitted.names);
  const changed = [
    ...changedPaths(plan, emitted.manifest),
    ...(step.action === "keep" ? [] : [portablePath(relative(target.output, step.file))]),
  ];
  return { target, plan, changed, names: step, emitted };
}

/**
 * Returns the diagnostics of the last run if this run would do the same: it has the same inputs
 * and generator, and the files have not changed. Otherwise undefined.
 *
 * This shortcut needs no parsing. Functions of the configuration rule it out, because the modules
 * that they import may have changed.
 */
async function diagnosticsIfCurrent(
  target: TargetInProject,
  sources: readonly ApiSources[],
  { manifest, names }: { readonly manifest: Manifest; readonly names: NameEntries },
  run: Run,
): Promise<readonly Diagnostic[] | undefined> {
  if (target.apis.some(({ nameOperation }) => nameOperation !== undefined)) return undefined;
  const texts = manifest.references === undefined ? sources : await withReferences(sources, manifest.references, run);
  const { fingerprintOf } = await import("./fingerprint.js");
  if (texts === undefined || manifest.fingerprint !== fingerprintOf(target, texts, ownNames(names, target))) return undefined;
  const { readKept } = await import("./kept-diagnostics.js");
  const kept =
    (await readKept(manifest.fingerprint, { output: target.output, cwd: run.cwd })) ?? (manifest.warned === true ? undefined : []);
  const { isUpToDate } = await import("../write/is-up-to-date.js");
  return kept !== undefined && (await isUpToDate(target.output, manifest)) ? kept : undefined;
}

/** Adds the files that the last run was led to by references. Undefined if one cannot be read. */
async function withReferences(
  sources: readonly ApiSources[],
  uris: readonly (readonly string[])[],
  run: Run,
): Promise<readonly SourceTexts[] | undefined> {
  const { readReferences } = await import("../openapi/load/read-references.js");
  const texts: SourceTexts[] = [];
  for (const [index, source] of sources.entries()) {
    const references = await readReferences(source.document, uris[index] ?? [], sourceOptions(source.api, run));
    if (references === undefined) return undefined;
    for (const { location } of references) if (location !== undefined) run.onReference(location);
    texts.push({ ...source, references });
  }
  return texts;
}

function keepAll(target: TargetInProject, { files }: Manifest): PlannedTarget {
  const steps = Object.entries(files).map(([path, before]) => ({ path, before, action: { kind: "keep" } as const }));
  return { target, plan: { output: target.output, steps }, changed: [], names: { file: namesFileOf(target), action: "keep" } };
}
