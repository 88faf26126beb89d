import type { ApiTarget } from "../config/config.js";
import type { SdkModel } from "../model/model.js";
import { strategyKey } from "../model/naming/naming.js";
import type { PinnedNames } from "../model/naming/pinned-names.js";
import { compact } from "../util/compact.js";
import type { NameEntries } from "../write/names-file.js";
import type { HeldReports } from "./held-reports.js";
import { type LoadedSpec, loadSpec } from "./load-spec.js";
import type { ApiSources } from "./read-sources.js";
import type { Run } from "./run.js";

export interface BuiltModel extends LoadedSpec {
  readonly model: SdkModel;
  /** The public names of the whole document, also if the configuration selects a part of it. */
  readonly pinned: PinnedNames;
  /** Keys of recorded responses of operations that the configuration leaves out. */
  readonly otherOperations?: ReadonlySet<string>;
}

/**
 * Loads a document and decides names, resources, operations and types. Recorded names do not
 * change.
 */
export async function buildApiModel(sources: ApiSources, run: Run, names: NameEntries = new Map()): Promise<BuiltModel> {
  const { api } = sources;
  run.onStage(`Building ${api.source}`);
  if (api.include === undefined && api.exclude === undefined) return buildWhole(sources, run, names);
  const [{ buildPart }, { heldReports }] = await Promise.all([import("./build-part.js"), import("./held-reports.js")]);
  const held = heldReports();
  const whole = await buildWhole(sources, run, names, held).catch((error: unknown) => {
    held.release(() => true);
    throw error;
  });
  const { isUsed, ...part } = buildPart(whole, whole.model, api, run.report);
  held.release(isUsed);
  return { ...whole, ...part };
}

/** Builds the model of all operations. */
async function buildWhole(
  sources: ApiSources,
  run: Run,
  names: NameEntries,
  held?: HeldReports,
): Promise<Omit<BuiltModel, "otherOperations">> {
  const { api } = sources;
  const loaded = await loadSpec(sources, run, held);
  const [{ buildModel, pinNames }, { sourceHash }, { pinnedNames }] = await Promise.all([
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
  const model = await withWireTypes(buildModel(loaded.spec, options, loaded.report), api);
  return { ...loaded, model, pinned: pinNames(loaded.spec, model, strategy) };
}

/** Applies the options `int64` and `dates`. */
async function withWireTypes(model: SdkModel, { int64, dates }: ApiTarget): Promise<SdkModel> {
  const options = compact({ int64: int64 === "number" ? undefined : int64, dates: dates === "string" ? undefined : dates });
  if (options.int64 === undefined && options.dates === undefined) return model;
  const { mapWireTypes } = await import("../model/map-wire-types.js");
  return mapWireTypes(model, options);
}
