import type { TargetInProject } from "../config/import-extension.js";
import type { DiagnosticCode } from "../diagnostics/catalogue.js";
import { collect } from "../diagnostics/collect.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { EmittedFile } from "../emit/emitted-file.js";
import type { SdkModel } from "../model/model.js";
import { compact } from "../util/compact.js";
import { shortHash } from "../util/short-hash.js";
import type { Manifest } from "../write/manifest.js";
import type { NameEntries } from "../write/names-file.js";
import { startBudget } from "./budget.js";
import { type BuiltModel, buildApiModel } from "./build-model.js";
import { keptText } from "./kept-diagnostics.js";
import type { ApiSources } from "./read-sources.js";
import { type Run, reportAll, withPositions } from "./run.js";

export interface EmittedTarget {
  readonly files: readonly EmittedFile[];
  readonly manifest: Manifest;
  /** The models of the APIs. */
  readonly models: readonly SdkModel[];
  /** The public names, as entries of the file of names. */
  readonly names: NameEntries;
  /** Text of the cache of facts about hand-written modules. Missing if there are none. */
  readonly helperCache?: string;
  /** Text of the warnings for the next run. Missing if there are none. */
  readonly keptDiagnostics?: string;
}

/** What the run before left. */
export interface PreviousRun {
  readonly manifest?: Manifest | undefined;
  /** The recorded names. */
  readonly names?: NameEntries;
}

/** Creates, in memory, all files of a target's output folder and its manifest. */
export async function emitTarget(
  target: TargetInProject,
  sources: readonly ApiSources[],
  run: Run,
  { manifest: previous, names: recorded = new Map() }: PreviousRun = {},
): Promise<EmittedTarget> {
  const { diagnostics, report } = collect();
  const emitted = await emitFiles(target, sources, { ...run, report }, recorded).catch((error: unknown) => {
    reportAll(diagnostics, run);
    throw error;
  });
  const { files, facts, hasUnreadFiles, ...rest } = emitted;
  const reported = [...new Set(diagnostics.filter(isKeptName).map(hashOf))].sort();
  const isNew = (diagnostic: Diagnostic) => !isKeptName(diagnostic) || !previous?.reported.includes(hashOf(diagnostic));
  const located = await withPositions(diagnostics.filter(isNew), run.texts);
  reportAll(located, run);
  // Only an accepted error lets a run write.
  const warnings = located.filter(({ severity, code }) => severity !== "info" && !isReportedOnce(code));
  const warned = warnings.length > 0 && { warned: true as const };
  const { makeManifest } = await import("../write/make-manifest.js");
  const manifest = makeManifest({ ...facts, ...warned, reported }, files);
  const folders = { output: target.output, cwd: run.cwd };
  // The fingerprint stays the same when a file that was missing appears.
  const keptDiagnostics = hasUnreadFiles ? undefined : keptText(facts.fingerprint, warnings, folders);
  return { files, manifest, ...rest, ...compact({ keptDiagnostics }) };
}

/**
 * Whether later runs are silent about a diagnostic. A collision or a changed name happens once: the
 * next run finds the names recorded. A name is kept in every run, and the manifest records which
 * were reported.
 */
function isReportedOnce(code: DiagnosticCode): boolean {
  return isDecidedOnce(code) || code === "name-kept";
}

function isDecidedOnce(code: DiagnosticCode): boolean {
  return code === "name-collision" || code === "name-changed" || code === "rename-ambiguous" || code === "type-renamed";
}

function isKeptName({ code }: Diagnostic): boolean {
  return code === "name-kept";
}

function hashOf({ code, message }: Diagnostic): string {
  return shortHash(`${code} ${message}`);
}

interface EmittedFiles extends Pick<EmittedTarget, "files" | "models" | "names" | "helperCache"> {
  readonly facts: Pick<Manifest, "generator" | "fingerprint" | "references">;
  readonly hasUnreadFiles: boolean;
}

async function emitFiles(
  target: TargetInProject,
  sources: readonly ApiSources[],
  { onStage, ...others }: Run,
  recorded: NameEntries,
): Promise<EmittedFiles> {
  const budget = startBudget(target.limits);
  const run: Run = {
    ...others,
    onStage: (stage) => {
      budget.checkTime(stage);
      onStage(stage);
    },
  };
  const { apis, names } = await buildApis(sources, run, recorded, target.output);
  run.onStage(`Emitting ${target.package ?? target.output}`);
  const { emit } = await import("../emit/emit.js");
  const { emitInput } = await import("./emit-input.js");
  const { input, helperCache } = await emitInput(target, apis, run.texts);
  const files = await emit(input, run.report, [], budget.addFile);
  for (const { reportUnused } of apis) reportUnused((code) => recorded.size === 0 || !isDecidedOnce(code));
  const hasUnreadFiles = apis.some((api) => api.hasUnreadFiles);
  const models = apis.map(({ model }) => model);
  return { files, models, names, facts: await describe(target, apis, names), hasUnreadFiles, ...compact({ helperCache }) };
}

/** Without the spec, which takes as much memory as the model and is not needed any more. */
type EmittedApi = Omit<BuiltModel, "spec" | "pinned">;

async function buildApis(
  sources: readonly ApiSources[],
  run: Run,
  recorded: NameEntries,
  output: string,
): Promise<{ readonly apis: readonly EmittedApi[]; readonly names: NameEntries }> {
  const { nameEntries } = await import("./names.js");
  const apis: EmittedApi[] = [];
  const names = new Map<string, string>();
  for (const source of sources) {
    const { spec, pinned, ...api } = await buildApiModel(source, run, recorded, () => lastModel(output, source));
    for (const [entry, name] of nameEntries(pinned, api.api)) names.set(entry, name);
    apis.push(api);
  }
  return { apis, names };
}

/** Returns the model of an API that the last run left. */
async function lastModel(output: string, { api: { source } }: ApiSources): Promise<SdkModel | undefined> {
  const { readModelState } = await import("./model-state.js");
  return (await readModelState(output))?.models()?.find((model) => model.api.source === source);
}

async function describe(
  target: TargetInProject,
  apis: readonly EmittedApi[],
  names: NameEntries,
): Promise<Pick<Manifest, "generator" | "fingerprint" | "references">> {
  const { fingerprintOf } = await import("./fingerprint.js");
  const { generatorName } = await import("./generator-identity.js");
  const hasReferences = apis.some(({ referenceUris }) => referenceUris.length > 0);
  return {
    generator: generatorName(),
    fingerprint: fingerprintOf(target, apis, names),
    ...(hasReferences && { references: apis.map(({ referenceUris }) => referenceUris) }),
  };
}
