import type { ResolvedApi, ResolvedTarget } from "../config/resolve-target.js";
import { catalogue } from "../diagnostics/catalogue.js";
import { PinwheelError, type Report } from "../diagnostics/diagnostic.js";
import type { EmittedFile } from "../emit/emitted-file.js";
import type { SdkModel } from "../model/model.js";
import type { SourceOptions, SourceText } from "../openapi/load/source.js";
import type { Spec } from "../openapi/spec.js";
import type { Json } from "../util/json.js";
import type { Manifest } from "../write/manifest.js";
import type { Plan } from "../write/plan.js";
import type { Run } from "./run.js";

/*
 * The way of the data, one function a stage:
 *
 *     text --loadSpec--> Spec --loadModel--> SdkModel --emitTarget--> EmittedFile[] --planTarget--> Plan --applyTarget--> disk
 *
 * A stage is imported where it is called, so that a run loads only what it needs: one that changes nothing loads no parser and no template.
 */

/** What an API is read from. Nothing has been parsed. */
export interface ApiSources {
  readonly api: ResolvedApi;
  readonly document: SourceText;
  readonly overlays: readonly SourceText[];
}

export interface LoadedSpec extends ApiSources {
  /** What external references led to. */
  readonly references: readonly SourceText[];
  readonly spec: Spec;
  /** Knows the name of the document. */
  readonly report: Report;
}

export interface LoadedModel extends LoadedSpec {
  readonly model: SdkModel;
}

export interface EmittedTarget {
  readonly files: readonly EmittedFile[];
  readonly manifest: Manifest;
}

export interface PlannedTarget {
  readonly plan: Plan;
  /** Paths that differ, relative to the output folder. */
  readonly changed: readonly string[];
  /** Missing where nothing can have changed. */
  readonly emitted?: EmittedTarget;
}

/** Takes back what a run that was killed while it wrote has left: only then do manifest and files say what the last whole run wrote. */
export async function recoverTarget({ output }: ResolvedTarget): Promise<void> {
  const { rollBackInterrupted } = await import("../write/roll-back.js");
  await rollBackInterrupted(output);
}

/** Reads the bytes of a target's documents and overlays. */
export async function readSources(target: ResolvedTarget, run: Run): Promise<ApiSources[]> {
  run.onStage(`Reading ${target.apis.map((api) => api.source).join(", ")}`);
  const { readSource } = await import("../openapi/load/source.js");
  return inParallel(target.apis, async (api) => {
    const read = async (path: string): Promise<SourceText> => {
      const source = await unlessAborted(readSource(path, sourceOptions(api, run)), run.signal);
      run.texts.set(source.name, source.text);
      return source;
    };
    const [document, overlays] = await Promise.all([read(api.document), inParallel(api.overlays ?? [], read)]);
    return { api, document, overlays };
  });
}

/** Parses a document, applies its overlays, and takes its dialect away. */
export async function loadSpec(sources: ApiSources, run: Run): Promise<LoadedSpec> {
  const { api, document } = sources;
  const [{ parseDocument }, { parseSpec }] = await Promise.all([
    import("../openapi/load/load-document.js"),
    import("../openapi/parse/parse-spec.js"),
  ]);
  const report: Report = (code, details) => run.report(code, { file: document.name, ...details });
  const { value, references } = await parseDocument(document, sourceOptions(api, run));
  const overlaid = await overlay(value, sources, report);
  return { ...sources, references, spec: inFile(document.name, () => parseSpec(overlaid, report)), report };
}

/** What reads a value does not know the file that it came from. */
function inFile<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PinwheelError)) throw error;
    throw new PinwheelError(error.diagnostics.map((diagnostic) => ({ file, ...diagnostic })));
  }
}

async function overlay(value: Json, { overlays }: ApiSources, report: Report): Promise<Json> {
  if (overlays.length === 0) return value;
  const { applyOverlays, parseOverlay } = await import("../openapi/overlay/apply-overlays.js");
  return applyOverlays(value, await inParallel(overlays, parseOverlay), report);
}

/** Decides names, resources, operations and types. `before` holds the names of an earlier run, which stay. */
export async function loadModel(sources: ApiSources, run: Run, before?: Manifest): Promise<LoadedModel> {
  const { api } = sources;
  run.onStage(`Building ${api.source}`);
  const loaded = await loadSpec(sources, run);
  const [{ buildModel }, { sourceHash }] = await Promise.all([import("../model/build-model.js"), import("../config/fingerprint.js")]);
  const pinned = before?.names[nameOf(api)];
  const options = {
    source: api.source,
    sha256: sourceHash(sources),
    naming: api.naming ?? "operations",
    ...(api.client !== undefined && { clientName: api.client }),
    ...(pinned && { pinned }),
  };
  return { ...loaded, model: buildModel(loaded.spec, options, loaded.report) };
}

/** Makes, in memory, everything that a target's folder is to hold, and the manifest that goes with it. */
export async function emitTarget(
  target: ResolvedTarget,
  sources: readonly ApiSources[],
  run: Run,
  before?: Manifest,
): Promise<EmittedTarget> {
  const heard = listen(run);
  const apis: LoadedModel[] = [];
  for (const source of sources) apis.push(await loadModel(source, heard.run, before));
  run.onStage(`Emitting ${target.package ?? target.output}`);
  const [{ emit }, { emitInput }, { makeManifest }] = await Promise.all([
    import("../emit/emit.js"),
    import("./emit-input.js"),
    import("../write/make-manifest.js"),
  ]);
  const { input, helpers } = await emitInput(target, apis, before);
  const files = await emit(input, heard.run.report);
  const warned = heard.warning() ? { warned: true as const } : {};
  return { files, manifest: makeManifest({ ...(await describe(target, apis)), ...warned, helpers }, files) };
}

/** The run, and whether it has reported a warning since. */
function listen(run: Run): { readonly run: Run; readonly warning: () => boolean } {
  let warned = false;
  const report: Report = (code, details) => {
    warned ||= catalogue[code].severity === "warning";
    run.report(code, details);
  };
  return { run: { ...run, report }, warning: () => warned };
}

async function describe(
  target: ResolvedTarget,
  apis: readonly LoadedModel[],
): Promise<Pick<Manifest, "generator" | "fingerprint" | "names">> {
  const [{ pinNames }, { fingerprintOf, generatorIdentity }] = await Promise.all([
    import("../model/build-model.js"),
    import("../config/fingerprint.js"),
  ]);
  return {
    generator: `pinwheel-codegen ${generatorIdentity().version}`,
    fingerprint: fingerprintOf(target, apis),
    names: Object.fromEntries(apis.map(({ api, spec, model }) => [nameOf(api), pinNames(spec, model, api.naming ?? "operations")])),
  };
}

/** All stages but the last. Writes nothing. */
export async function planTarget(target: ResolvedTarget, run: Run): Promise<PlannedTarget> {
  const { readManifest } = await import("../write/manifest-file.js");
  const [before, sources] = await Promise.all([readManifest(target.output), readSources(target, run)]);
  if (before !== undefined && before.warned !== true && !run.thorough && (await isCurrent(target, sources, before)))
    return keepAll(target, before);
  const emitted = await emitTarget(target, sources, run, before);
  run.signal?.throwIfAborted();
  run.onStage(`Comparing ${target.output}`);
  const [{ planWrite }, { changedPaths }, { inputPaths }] = await Promise.all([
    import("../write/plan-write.js"),
    import("../write/changed-paths.js"),
    import("../config/inputs.js"),
  ]);
  const { force, cwd } = run;
  const plan = await planWrite({ output: target.output, files: emitted.files, manifest: before, force, inputs: inputPaths(target), cwd });
  return { plan, changed: changedPaths(plan, emitted.manifest), emitted };
}

/** Writes what was planned: all of it, or nothing. */
export async function applyTarget({ plan, emitted }: PlannedTarget, run: Run): Promise<void> {
  if (emitted === undefined) return;
  run.onStage(`Writing ${plan.output}`);
  const { applyPlan } = await import("../write/apply-plan.js");
  await applyPlan(plan, emitted.files, emitted.manifest, run.signal && { signal: run.signal });
}

/** Whether the manifest was written for the very same inputs and generator, and everything still stands as it was written. */
async function isCurrent(target: ResolvedTarget, sources: readonly ApiSources[], before: Manifest): Promise<boolean> {
  const { fingerprintOf } = await import("../config/fingerprint.js");
  if (before.fingerprint !== fingerprintOf(target, sources)) return false;
  const { isUpToDate } = await import("../write/is-up-to-date.js");
  return isUpToDate(target.output, before);
}

function keepAll({ output }: ResolvedTarget, { files }: Manifest): PlannedTarget {
  const steps = Object.entries(files).map(([path, before]) => ({ path, before, action: { kind: "keep" } as const }));
  return { plan: { output, steps }, changed: [] };
}

function sourceOptions(api: ResolvedApi, { cwd, stdin }: Run): SourceOptions {
  return { cwd, allowRemote: api.allowRemote ?? [], allowFile: api.allowFile ?? [], ...(stdin && { stdin }) };
}

/** The key of an API in the manifest. */
function nameOf(api: ResolvedApi): string {
  return api.name ?? ".";
}

function inParallel<In, Out>(items: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  return Promise.all(items.map(work));
}

/** Reading may wait for somebody else for ever. */
function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
