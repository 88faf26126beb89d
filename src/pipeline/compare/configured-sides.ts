import type { ResolvedApi, ResolvedTarget } from "../../config/resolve-target.js";
import type { NameEntries } from "../../write/names-file.js";
import type { RevisionFiles } from "../git/revision-files.js";
import { modelSettings } from "../model-settings.js";
import { isAliasKey } from "../names.js";
import type { Run } from "../run.js";
import { type BuiltSide, buildSides, comparingRun, withoutSettings } from "./build-side.js";

/** A target of a configuration, with its recorded names. */
export interface NamedTarget {
  readonly target: ResolvedTarget;
  readonly names: NameEntries;
}

/**
 * Builds the old documents with the new configuration and names, because a change by these is not a
 * change of the API. Empty if they change nothing, or cannot be applied to the old documents.
 */
export async function configuredSides(
  old: NamedTarget,
  current: NamedTarget,
  files: RevisionFiles,
  run: Run,
): Promise<readonly BuiltSide[]> {
  if (!mayDiffer(old, current)) return [];
  const [first, ...rest] = old.target.apis.map((api) => withSettingsOf(api, current.target));
  if (first === undefined) return [];
  const target = withoutSettings({ ...current.target, apis: [first, ...rest] });
  const quiet: Run = { ...comparingRun(run, files), report: () => undefined };
  const names = new Map([...old.names, ...[...current.names].filter(([key]) => !isAliasKey(key))]);
  // An operation that the configuration selects may be missing in the old document.
  return buildSides(target, quiet, { names }).catch(() => []);
}

/** A name that both versions record is only changed by hand. */
function mayDiffer(old: NamedTarget, current: NamedTarget): boolean {
  if ([...old.names].some(([key, name]) => current.names.has(key) && current.names.get(key) !== name)) return true;
  return old.target.apis.some((api) => {
    const other = apiIn(current.target, api);
    return other !== undefined && (hasFunction(api) || hasFunction(other) || modelSettings(api) !== modelSettings(other));
  });
}

/** The modules that a function imports may have changed. */
function hasFunction({ nameOperation }: ResolvedApi): boolean {
  return nameOperation !== undefined;
}

function withSettingsOf(api: ResolvedApi, target: ResolvedTarget): ResolvedApi {
  const { overlays: _overlays, ...settings } = apiIn(target, api) ?? api;
  const { document, source, overlays } = api;
  return { ...settings, document, source, ...(overlays !== undefined && { overlays }) };
}

function apiIn({ apis }: ResolvedTarget, { name }: ResolvedApi): ResolvedApi | undefined {
  return apis.find((api) => api.name === name);
}
