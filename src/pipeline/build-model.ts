import type { ApiTarget } from "../config/config.js";
import type { Report } from "../diagnostics/diagnostic.js";
import type { SdkModel } from "../model/model.js";
import { operationKey } from "../model/naming/keys.js";
import { strategyKey } from "../model/naming/naming.js";
import type { PinnedNames } from "../model/naming/pinned-names.js";
import type { DocumentKeys } from "../model/naming/renames.js";
import { type TypeAffixes, withAffixes, withoutAffixes } from "../model/naming/type-affixes.js";
import { compact } from "../util/compact.js";
import { limitsOf } from "../util/limits.js";
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
export async function buildApiModel(
  sources: ApiSources,
  run: Run,
  names: NameEntries = new Map(),
  previous?: PreviousModel,
): Promise<BuiltModel> {
  const { api } = sources;
  run.onStage(`Building ${api.source}`);
  if (api.include === undefined && api.exclude === undefined) return buildWhole(sources, run, names, { previous });
  const [{ buildPart }, { heldReports }] = await Promise.all([import("./build-part.js"), import("./held-reports.js")]);
  const held = heldReports();
  const whole = await buildWhole(sources, run, names, { held, previous }).catch((error: unknown) => {
    held.release(() => true);
    throw error;
  });
  const { isUsed, ...part } = buildPart(whole, whole.model, api);
  held.release(isUsed);
  const model = await withFormerNames(part.model, whole.pinned, api, () => undefined);
  return { ...whole, ...part, model };
}

/** Returns the model of the last run, if it is known. */
export type PreviousModel = () => Promise<SdkModel | undefined>;

interface WholeOptions {
  readonly held?: HeldReports;
  readonly previous: PreviousModel | undefined;
}

/** Builds the model of all operations. */
async function buildWhole(
  sources: ApiSources,
  run: Run,
  names: NameEntries,
  { held, previous }: WholeOptions,
): Promise<Omit<BuiltModel, "otherOperations">> {
  const { api } = sources;
  const loaded = await loadSpec(sources, run, held);
  const [{ buildModel, pinNames }, { sourceHash }, { pinnedNames }] = await Promise.all([
    import("../model/build-model.js"),
    import("./fingerprint.js"),
    import("./names.js"),
  ]);
  const strategy = compact({
    naming: api.naming ?? "operations",
    nesting: api.nesting,
    typePrefix: api.typePrefix,
    typeSuffix: api.typeSuffix,
  });
  const options = compact({
    ...strategy,
    source: api.source,
    sha256: sourceHash(sources),
    nameOperation: api.nameOperation,
    clientName: api.client,
    enums: api.enums,
    pinned: pinnedNames(names, api, strategyKey(strategy)),
    limits: api.limits && limitsOf(api.limits),
  });
  const build = (report: Report, pinned = options.pinned) =>
    withWireTypes(
      loaded.locateErrors(() => buildModel(loaded.spec, compact({ ...options, pinned }), report)),
      api,
    );
  const pinned = options.pinned && (await movedNames(loaded, options.pinned, build, previous, api));
  const named = await build(loaded.report, pinned);
  const model = await withFormerNames(named, pinned, api, loaded.report);
  return { ...loaded, model, pinned: { ...pinNames(loaded.spec, model, strategy), ...aliasEntries(model, api) } };
}

/**
 * Moves recorded names to the new keys of what was renamed since the last run. Almost no run has
 * any, so that only a document with keys that have gone and others that have come costs time.
 */
async function movedNames(
  { spec, report }: LoadedSpec,
  pinned: PinnedNames,
  build: (report: Report) => Promise<SdkModel>,
  previous: PreviousModel | undefined,
  affixes: TypeAffixes,
): Promise<PinnedNames> {
  if (previous === undefined) return pinned;
  const { findRenames, mayHaveRenames, moveNames } = await import("../model/naming/renames.js");
  if (!mayHaveRenames(keysOf(spec), pinned)) return pinned;
  const before = await previous();
  if (before === undefined) return pinned;
  const after = await build(() => undefined);
  // The names of both models have prefix and suffix, those of the file have none.
  const versions = { before, after, pinned: affixedAliases(pinned, withAffixes, affixes), grouped: groupedBy(spec, pinned) };
  return affixedAliases(moveNames(versions.pinned, findRenames(versions, report)), withoutAffixes, affixes);
}

function keysOf({ operations, schemas }: LoadedSpec["spec"]): DocumentKeys {
  return { operations: new Set(operations.map(operationKey)), types: new Set(schemas.map(({ pointer }) => pointer)) };
}

/** Only one strategy groups operations by their tags. */
function groupedBy({ operations }: LoadedSpec["spec"], { naming }: PinnedNames): ReadonlySet<string> {
  return new Set(operations.filter(({ tags }) => naming === "operations" && tags.length > 0).map(operationKey));
}

/** Changes both names of each alias. */
function affixedAliases(pinned: PinnedNames, change: typeof withAffixes, affixes: TypeAffixes): PinnedNames {
  if (pinned.aliases === undefined) return pinned;
  const entries = Object.entries(pinned.aliases).map((names) => names.map((name) => change(name, affixes)));
  return { ...pinned, aliases: Object.fromEntries(entries) };
}

async function withFormerNames(model: SdkModel, names: PinnedNames | undefined, affixes: TypeAffixes, report: Report): Promise<SdkModel> {
  if (names?.aliases === undefined) return model;
  const { aliases = {} } = affixedAliases(names, withAffixes, affixes);
  const { withAliases } = await import("../model/naming/aliases.js");
  return withAliases(model, aliases, report);
}

/** The former names in a model, for the file of names. */
function aliasEntries({ types }: SdkModel, affixes: TypeAffixes): Pick<PinnedNames, "aliases"> {
  const aliases = types.flatMap(({ name, aliasOf }) =>
    aliasOf === undefined ? [] : [[name, aliasOf].map((each) => withoutAffixes(each, affixes))],
  );
  return aliases.length === 0 ? {} : { aliases: Object.fromEntries(aliases) };
}

/** Applies the options `int64` and `dates`. */
async function withWireTypes(model: SdkModel, { int64, dates }: ApiTarget): Promise<SdkModel> {
  const options = compact({ int64: int64 === "number" ? undefined : int64, dates: dates === "string" ? undefined : dates });
  if (options.int64 === undefined && options.dates === undefined) return model;
  const { mapWireTypes } = await import("../model/map-wire-types.js");
  return mapWireTypes(model, options);
}
