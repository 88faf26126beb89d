/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { MaskedSecretError, type SyncFailure, type SyncOptions, type SyncStep } from "../sync.js";
import { type Comparison, compareProperty, hasMask } from "./compare-property.js";
import type { ServerEntry, SyncApi } from "./sync.js";

/** The steps of a sync, and the new entries that contain a mask instead of a secret. */
export interface SyncPlan {
  readonly plan: readonly SyncStep[];
  readonly rejected: readonly SyncFailure[];
}

/** Plans one step for each entry of the caller and of the server. */
export function planSync<Entry extends object>(
  api: SyncApi<Entry>,
  entries: ReadonlyMap<string, Entry>,
  serverEntries: ReadonlyMap<string, ServerEntry>,
  { deleteUnlisted = false, writeSecrets = false }: SyncOptions,
): SyncPlan {
  const plan: SyncStep[] = [];
  const rejected: SyncFailure[] = [];
  for (const [key, entry] of entries) {
    const serverEntry = serverEntries.get(key);
    if (serverEntry !== undefined) {
      plan.push(planUpdate(api, key, entry, serverEntry, writeSecrets));
      continue;
    }
    const maskedProperties = propertiesOf(api, entry).flatMap(([name, value]) => (hasMask(value) ? [name] : []));
    if (maskedProperties.length === 0) plan.push({ action: "create", key, properties: [], skippedSecrets: [] });
    else rejected.push({ action: "create", key, error: new MaskedSecretError(key, maskedProperties) });
  }
  const shouldDelete = typeof deleteUnlisted === "function" ? deleteUnlisted : () => deleteUnlisted;
  for (const key of serverEntries.keys()) {
    if (entries.has(key)) continue;
    const canDelete = api.canDelete?.(key) ?? true;
    plan.push({ action: canDelete && shouldDelete(key) ? "delete" : "keep", key, properties: [], skippedSecrets: [] });
  }
  return { plan, rejected };
}

/** Decides which properties of an existing entry to write. */
function planUpdate<Entry extends object>(
  api: SyncApi<Entry>,
  key: string,
  entry: Entry,
  serverEntry: ServerEntry,
  writeSecrets: boolean,
): SyncStep {
  const properties: string[] = [];
  const skippedSecrets: string[] = [];
  for (const [name, value] of propertiesOf(api, entry)) {
    if (api.isReadOnly?.(key, name)) continue;
    const comparison = compareWithServer(api, name, value, serverEntry);
    if (hasMask(value) || (comparison === "unknown" && !writeSecrets)) skippedSecrets.push(name);
    else if (comparison !== "same") properties.push(name);
  }
  return { action: properties.length > 0 ? "update" : "keep", key, properties, skippedSecrets };
}

function compareWithServer<Entry extends object>(api: SyncApi<Entry>, name: string, value: unknown, serverEntry: ServerEntry): Comparison {
  return api.writeOnlyProperties?.includes(name) ? "unknown" : compareProperty(value, serverEntry[name]);
}

/** The properties of an entry that have a value, without its key. */
function propertiesOf<Entry extends object>({ keyName }: SyncApi<Entry>, entry: Entry): readonly (readonly [string, unknown])[] {
  return Object.entries(entry).filter(([name, value]) => name !== keyName && value !== undefined);
}
