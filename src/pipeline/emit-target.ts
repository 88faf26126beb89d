import type { ResolvedTarget } from "../config/resolve-target.js";
import { collect } from "../diagnostics/collect.js";
import type { Report } from "../diagnostics/diagnostic.js";
import type { EmittedFile } from "../emit/emitted-file.js";
import type { Manifest } from "../write/manifest.js";
import { apiKey, type BuiltModel, buildApiModel } from "./build-model.js";
import type { ApiSources } from "./read-sources.js";
import type { Run } from "./run.js";

export interface EmittedTarget {
  readonly files: readonly EmittedFile[];
  readonly manifest: Manifest;
  /** Text of the cache of facts about hand-written modules. Missing if there are none. */
  readonly helperCache?: string;
}

/** Creates, in memory, all files of a target's output folder and its manifest. */
export async function emitTarget(
  target: ResolvedTarget,
  sources: readonly ApiSources[],
  run: Run,
  previous?: Manifest,
): Promise<EmittedTarget> {
  const { diagnostics, report: record } = collect();
  const report: Report = (code, details) => {
    record(code, details);
    run.report(code, details);
  };
  const apis: BuiltModel[] = [];
  for (const source of sources) apis.push(await buildApiModel(source, { ...run, report }, previous));
  run.onStage(`Emitting ${target.package ?? target.output}`);
  const { emit } = await import("../emit/emit.js");
  const { emitInput } = await import("./emit-input.js");
  const { makeManifest } = await import("../write/make-manifest.js");
  const { input, helperCache } = await emitInput(target, apis, { ...run, report });
  const files = await emit(input, report);
  const warned = diagnostics.some(({ severity }) => severity === "warning") && { warned: true as const };
  const manifest = makeManifest({ ...(await describe(target, apis)), ...warned }, files);
  return { files, manifest, ...(helperCache !== undefined && { helperCache }) };
}

async function describe(
  target: ResolvedTarget,
  apis: readonly BuiltModel[],
): Promise<Pick<Manifest, "generator" | "fingerprint" | "names">> {
  const { pinNames } = await import("../model/build-model.js");
  const { fingerprintOf } = await import("./fingerprint.js");
  const { generatorIdentity } = await import("./generator-identity.js");
  return {
    generator: `pinwheel-codegen ${generatorIdentity().version}`,
    fingerprint: fingerprintOf(target, apis),
    names: Object.fromEntries(apis.map(({ api, spec, model }) => [apiKey(api), pinNames(spec, model, api.naming ?? "operations")])),
  };
}
