import type { ResolvedApi } from "../config/resolve-target.js";
import type { SdkModel } from "../model/model.js";
import { compact } from "../util/compact.js";
import type { Manifest } from "../write/manifest.js";
import { type LoadedSpec, loadSpec } from "./load-spec.js";
import type { ApiSources } from "./read-sources.js";
import type { Run } from "./run.js";

export interface BuiltModel extends LoadedSpec {
  readonly model: SdkModel;
}

/**
 * Loads a document and decides names, resources, operations and types. The names in the manifest do
 * not change.
 */
export async function buildApiModel(sources: ApiSources, run: Run, manifest?: Manifest): Promise<BuiltModel> {
  const { api } = sources;
  run.onStage(`Building ${api.source}`);
  const loaded = await loadSpec(sources, run);
  const [{ buildModel }, { sourceHash }] = await Promise.all([import("../model/build-model.js"), import("./fingerprint.js")]);
  const options = compact({
    source: api.source,
    sha256: sourceHash(sources),
    naming: api.naming ?? "operations",
    clientName: api.client,
    pinned: manifest?.names[apiKey(api)],
  });
  return { ...loaded, model: buildModel(loaded.spec, options, loaded.report) };
}

/** Returns the key of an API in the manifest. */
export function apiKey(api: ResolvedApi): string {
  return api.name ?? ".";
}
