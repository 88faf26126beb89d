import type { ApiTarget } from "../config/config.js";
import type { SdkModel } from "../model/model.js";
import { strategyKey } from "../model/naming/naming.js";
import { compact } from "../util/compact.js";
import type { NameEntries } from "../write/names-file.js";
import { type LoadedSpec, loadSpec } from "./load-spec.js";
import type { ApiSources } from "./read-sources.js";
import type { Run } from "./run.js";

export interface BuiltModel extends LoadedSpec {
  readonly model: SdkModel;
}

/**
 * Loads a document and decides names, resources, operations and types. Recorded names do not
 * change.
 */
export async function buildApiModel(sources: ApiSources, run: Run, names: NameEntries = new Map()): Promise<BuiltModel> {
  const { api } = sources;
  run.onStage(`Building ${api.source}`);
  const loaded = await loadSpec(sources, run);
  const [{ buildModel }, { sourceHash }, { pinnedNames }] = await Promise.all([
    import("../model/build-model.js"),
    import("./fingerprint.js"),
    import("./names.js"),
  ]);
  const strategy = compact({ naming: api.naming ?? "operations", nesting: api.nesting });
  const options = compact({
    ...strategy,
    source: api.source,
    sha256: sourceHash(sources),
    nameOperation: api.nameOperation,
    clientName: api.client,
    pinned: pinnedNames(names, api, strategyKey(strategy)),
  });
  return { ...loaded, model: await withWireTypes(buildModel(loaded.spec, options, loaded.report), api) };
}

/** Applies the options `int64` and `dates`. */
async function withWireTypes(model: SdkModel, { int64, dates }: ApiTarget): Promise<SdkModel> {
  if (int64 !== "bigint" && dates !== "Date") return model;
  const { mapWireTypes } = await import("../model/map-wire-types.js");
  return mapWireTypes(model, { int64: int64 === "bigint", dates: dates === "Date" });
}
