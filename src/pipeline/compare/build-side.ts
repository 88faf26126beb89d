import type { ResolvedApi, ResolvedTarget } from "../../config/resolve-target.js";
import { catalogue } from "../../diagnostics/catalogue.js";
import type { SdkModel } from "../../model/model.js";
import type { SourceFiles } from "../../openapi/load/source.js";
import type { NameEntries } from "../../write/names-file.js";
import { buildApiModel } from "../build-model.js";
import { nameEntries } from "../names.js";
import { readSources } from "../read-sources.js";
import type { Run } from "../run.js";

/** One version of an API. */
export interface BuiltSide {
  readonly api: ResolvedApi;
  readonly model: SdkModel;
  /** Its public names, as entries of the file of names. */
  readonly names: NameEntries;
}

/** What an old version does for the names of the new one. */
export interface EarlierVersion {
  readonly names: NameEntries;
  /** Returns the model of an API that names may have moved in. */
  readonly modelOf?: (api: ResolvedApi) => SdkModel | undefined;
}

/** Builds the models of the APIs of a target. */
export async function buildSides(target: ResolvedTarget, run: Run, earlier: EarlierVersion): Promise<readonly BuiltSide[]> {
  const sides: BuiltSide[] = [];
  for (const sources of await readSources(target, run)) {
    const previous = async () => earlier.modelOf?.(sources.api);
    const { api, model, pinned } = await buildApiModel(sources, run, earlier.names, previous);
    sides.push({ api, model, names: nameEntries(pinned, api) });
  }
  return sides;
}

/** Returns a run that compares. The warnings of a document are for the runs that generate. */
export function comparingRun(run: Run, files?: SourceFiles): Run {
  return {
    ...run,
    ...(files !== undefined && { files }),
    report: (code, details) => {
      if ((details.severity ?? catalogue[code].severity) === "error") run.report(code, details);
    },
  };
}

/** Without the settings of diagnostics, because an old version is not reported. */
export function withoutSettings(target: ResolvedTarget): ResolvedTarget {
  const plain = ({ diagnostics: _diagnostics, acceptBase: _base, ...api }: ResolvedApi): ResolvedApi => api;
  const [first, ...rest] = target.apis;
  return { ...target, apis: [plain(first), ...rest.map(plain)] };
}
