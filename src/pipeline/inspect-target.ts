import { withExtension } from "../config/import-extension.js";
import type { ResolvedTarget } from "../config/resolve-target.js";
import type { EmittedFile } from "../emit/emitted-file.js";
import type { SdkModel } from "../model/model.js";
import type { Spec } from "../openapi/spec.js";
import type { Plan } from "../write/plan.js";
import { buildApiModel } from "./build-model.js";
import { emitTarget } from "./emit-target.js";
import { loadSpec } from "./load-spec.js";
import { readTargetNames } from "./names.js";
import { openTarget, planTarget } from "./plan-target.js";
import { type ApiSources, readSources } from "./read-sources.js";
import type { Run } from "./run.js";

export type Stage = "spec" | "model" | "files" | "plan";

export type StageValue = Spec | SdkModel | readonly EmittedFile[] | Plan;

/** Returns the values of one stage: one per API for `spec` and `model`, otherwise one. */
export async function inspectTarget(target: ResolvedTarget, stage: Stage, run: Run): Promise<StageValue[]> {
  switch (stage) {
    case "plan":
      return [(await planTarget(await openTarget(target, run), run)).plan];
    case "files": {
      const names = await readTargetNames(target);
      return [(await emitTarget(await withExtension(target, run.report), await readSources(target, run), run, { names })).files];
    }
    case "model": {
      const names = await readTargetNames(target);
      return inspectApis(target, run, async (sources) => (await buildApiModel(sources, run, names)).model);
    }
    case "spec":
      return inspectApis(target, run, async (sources) => (await loadSpec(sources, run)).spec);
  }
}

/** One API after the other, so that diagnostics are in order. */
async function inspectApis(
  target: ResolvedTarget,
  run: Run,
  inspectApi: (sources: ApiSources) => Promise<StageValue>,
): Promise<StageValue[]> {
  const values: StageValue[] = [];
  for (const sources of await readSources(target, run)) values.push(await inspectApi(sources));
  return values;
}
