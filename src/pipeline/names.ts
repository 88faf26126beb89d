import { join } from "node:path";
import type { ResolvedApi, ResolvedTarget } from "../config/resolve-target.js";
import type { PinnedNames } from "../model/naming/pinned-names.js";
import { type NameEntries, namesText, readNames, readNamesText, writeNames } from "../write/names-file.js";
import { namesPath } from "../write/output-path.js";

/** The entry that holds the naming strategy. Operations and types have other keys. */
const strategyKey = "naming";

/** Begins the key of a former name of a type: `ALIAS Author`. */
const aliasPrefix = "ALIAS ";

/** Matches a method and a path. A path can contain `#`, as in documents of AWS. */
const isOperationKey = /^[^\s#/]+ \//;

/** Where the public names of a target are recorded. */
export function namesFileOf({ output, names }: ResolvedTarget): string {
  return names?.file ?? join(output, namesPath);
}

/**
 * Reads the recorded names of a target.
 *
 * A configuration that has none yet takes over those in the output, which a run without it wrote.
 */
export async function readTargetNames(target: ResolvedTarget): Promise<NameEntries> {
  const entries = await readNames(namesFileOf(target));
  return entries.size > 0 || target.names === undefined ? entries : readNames(join(target.output, namesPath));
}

/** What a run does to the file of names. */
export interface NamesStep {
  /** Absolute path. */
  readonly file: string;
  readonly action: "create" | "replace" | "keep";
}

/** Compares the names of a run with the file. Writes nothing. */
export async function planNames(target: ResolvedTarget, own: NameEntries): Promise<NamesStep> {
  const file = namesFileOf(target);
  const before = await readNamesText(file);
  if (before === undefined) return { file, action: "create" };
  return { file, action: before === namesText(replaceNames(await readNames(file), target, own)) ? "keep" : "replace" };
}

/**
 * Writes the names of a target into the file beside the configuration. Reads the file again,
 * because another run may have written names of other targets.
 */
export async function recordNames(target: ResolvedTarget, own: NameEntries): Promise<void> {
  if (target.names === undefined) return;
  const { file } = target.names;
  await writeNames(file, replaceNames(await readNames(file), target, own));
}

/** Returns the entries of a target as they are in the file of names. */
export function ownNames(entries: NameEntries, { apis }: ResolvedTarget): NameEntries {
  return new Map([...entries].filter(([key]) => apis.some((api) => key.startsWith(prefixOf(api)))));
}

/**
 * Returns the recorded names of one API. Undefined if there are none.
 *
 * @param strategy the strategy of this run, which counts if the file has lost the line with it
 */
export function pinnedNames(entries: NameEntries, api: ResolvedApi, strategy: string): PinnedNames | undefined {
  const own = [...scopeOf(entries, api)];
  if (own.length === 0) return undefined;
  const naming = own.find(([key]) => key === strategyKey)?.[1] ?? strategy;
  const isType = ([key]: readonly [string, string]) => key.includes("#") && !isOperationKey.test(key);
  const named = own.filter(([key]) => key !== strategyKey);
  const aliases = named.filter(isAlias);
  const others = named.filter((entry) => !isAlias(entry));
  return {
    naming,
    types: recordOf(others.filter(isType)),
    operations: recordOf(others.filter((entry) => !isType(entry))),
    ...(aliases.length > 0 && { aliases: recordOf(aliases.map(([key, name]) => [key.slice(aliasPrefix.length), name])) }),
  };
}

/** Returns the entries of one API as they are in the file of names. */
export function nameEntries({ naming, types, operations, aliases = {} }: PinnedNames, api: ResolvedApi): NameEntries {
  const former = Object.entries(aliases).map(([name, target]) => [`${aliasPrefix}${name}`, target] as const);
  const entries = [[strategyKey, naming] as const, ...Object.entries(types), ...Object.entries(operations), ...former];
  return new Map(entries.map(([key, name]) => [`${prefixOf(api)}${key}`, name]));
}

/** Whether an entry is a former name of a type. Keys of types have `#`, those of operations `/`. */
function isAlias([key]: readonly [string, string]): boolean {
  return /^ALIAS [^\s#/]+$/.test(key);
}

/** Whether a key of the file is that of a former name, in any of its APIs. */
export function isAliasKey(key: string): boolean {
  return /(^|: )ALIAS [^\s#/]+$/.test(key);
}

/** Replaces the entries of a target. Keeps those of other targets, and drops all others. */
function replaceNames(entries: NameEntries, target: ResolvedTarget, own: NameEntries): NameEntries {
  const ownPrefixes = target.apis.map(prefixOf);
  const others = (target.names?.prefixes ?? []).filter((prefix) => !ownPrefixes.includes(prefix));
  const kept = [...entries].filter(([key]) => others.some((prefix) => key.startsWith(prefix)));
  return new Map([...kept, ...own]);
}

/**
 * Names that were recorded while there was one API have no prefix. They go to the first API of the
 * configuration, because others are usually added after it.
 */
function scopeOf(entries: NameEntries, api: ResolvedApi): NameEntries {
  const prefix = prefixOf(api);
  const own = [...entries].filter(([key]) => key.startsWith(prefix)).map(([key, name]) => [key.slice(prefix.length), name] as const);
  return own.length > 0 || api.isFirst !== true || !entries.has(strategyKey) ? new Map(own) : entries;
}

function prefixOf({ namesPrefix = "" }: ResolvedApi): string {
  return namesPrefix;
}

/** With a null prototype, because keys come from documents. */
function recordOf(entries: readonly (readonly [string, string])[]): Record<string, string> {
  const record: Record<string, string> = Object.create(null);
  for (const [key, name] of entries) record[key] = name;
  return record;
}
