import type { ResolvedTarget } from "../config/resolve-target.js";
import { collect } from "../diagnostics/collect.js";
import type { Report } from "../diagnostics/diagnostic.js";
import type { EmittedFile } from "../emit/emitted-file.js";
import type { Spec } from "../openapi/spec.js";
import { compact } from "../util/compact.js";
import { shortHash } from "../util/short-hash.js";
import type { Manifest } from "../write/manifest.js";
import type { NameEntries } from "../write/names-file.js";
import { type BuiltModel, buildApiModel } from "./build-model.js";
import type { ApiSources } from "./read-sources.js";
import type { Run } from "./run.js";

export interface EmittedTarget {
  readonly files: readonly EmittedFile[];
  readonly manifest: Manifest;
  /** The public names, as entries of the file of names. */
  readonly names: NameEntries;
  /** Text of the cache of facts about hand-written modules. Missing if there are none. */
  readonly helperCache?: string;
}

/** What the run before left. */
export interface PreviousRun {
  readonly manifest?: Manifest | undefined;
  /** The recorded names. */
  readonly names?: NameEntries;
}

/** Creates, in memory, all files of a target's output folder and its manifest. */
export async function emitTarget(
  target: ResolvedTarget,
  sources: readonly ApiSources[],
  run: Run,
  { manifest: previous, names: recorded = new Map() }: PreviousRun = {},
): Promise<EmittedTarget> {
  const { diagnostics, report: record } = collect();
  const reported = new Set<string>();
  const report: Report = (code, details) => {
    record(code, details);
    if (code === "name-kept") {
      const hash = shortHash(`${code} ${details.message}`);
      reported.add(hash);
      if (previous?.reported.includes(hash)) return;
    }
    run.report(code, details);
  };
  const { apis, names } = await buildApis(sources, { ...run, report }, recorded);
  run.onStage(`Emitting ${target.package ?? target.output}`);
  const { emit } = await import("../emit/emit.js");
  const { emitInput } = await import("./emit-input.js");
  const { makeManifest } = await import("../write/make-manifest.js");
  const { input, helperCache } = await emitInput(target, apis, { ...run, report });
  const files = await emit(input, report);
  // A collision is reported when it happens. The next run finds the names recorded.
  const warned = diagnostics.some(({ code, severity }) => severity === "warning" && code !== "name-collision") && { warned: true as const };
  const manifest = makeManifest({ ...(await describe(target, apis, names)), ...warned, reported: [...reported].sort() }, files);
  return { files, manifest, names, ...(helperCache !== undefined && { helperCache }) };
}

/** Without the spec, which takes as much memory as the model and is not needed any more. */
type EmittedApi = Omit<BuiltModel, "spec">;

async function buildApis(
  sources: readonly ApiSources[],
  run: Run,
  recorded: NameEntries,
): Promise<{ readonly apis: readonly EmittedApi[]; readonly names: NameEntries }> {
  const apis: EmittedApi[] = [];
  const names = new Map<string, string>();
  for (const source of sources) {
    const { spec, ...api } = await buildApiModel(source, run, recorded);
    for (const [entry, name] of await namesOf(spec, api)) names.set(entry, name);
    apis.push(api);
  }
  return { apis, names };
}

async function namesOf(spec: Spec, { api, model }: EmittedApi): Promise<NameEntries> {
  const { pinNames } = await import("../model/build-model.js");
  const { nameEntries } = await import("./names.js");
  return nameEntries(pinNames(spec, model, { naming: "operations", ...compact({ naming: api.naming, nesting: api.nesting }) }), api);
}

async function describe(
  target: ResolvedTarget,
  apis: readonly EmittedApi[],
  names: NameEntries,
): Promise<Pick<Manifest, "generator" | "fingerprint" | "references">> {
  const { fingerprintOf } = await import("./fingerprint.js");
  const { generatorIdentity } = await import("./generator-identity.js");
  const hasReferences = apis.some(({ referenceUris }) => referenceUris.length > 0);
  return {
    generator: `pinwheel-codegen ${generatorIdentity().version}`,
    fingerprint: fingerprintOf(target, apis, names),
    ...(hasReferences && { references: apis.map(({ referenceUris }) => referenceUris) }),
  };
}
