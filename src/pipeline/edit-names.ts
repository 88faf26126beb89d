import { join } from "node:path";
import type { Options } from "../config/options.js";
import type { ResolvedTarget } from "../config/resolve-target.js";
import { selectTargets } from "../config/select-targets.js";
import { fatal } from "../diagnostics/collect.js";
import { compact } from "../util/compact.js";
import { nearestMatch } from "../util/nearest-match.js";
import { type NameEntries, readNames, writeNames } from "../write/names-file.js";
import { namesPath } from "../write/output-path.js";
import { buildSides } from "./compare/build-side.js";
import { readModelState } from "./model-state.js";
import { isAliasKey, namesFileOf, ownNames, readTargetNames } from "./names.js";
import type { Run } from "./run.js";

/** A file of names. */
export interface NamesFile {
  readonly file: string;
  readonly entries: NameEntries;
}

/** Reads the files of names of a configuration, or that of an output folder. */
export async function readNamesFiles(options: Options, cwd: string): Promise<readonly NamesFile[]> {
  const { output, config } = options;
  const files =
    output !== undefined && config === undefined
      ? [join(cwd, output, namesPath)]
      : (await selectTargets(compact({ config, cwd: options.cwd }))).targets.map(namesFileOf);
  const read = async (file: string): Promise<NamesFile> => ({ file, entries: await readNames(file) });
  return Promise.all([...new Set(files)].map(read));
}

/** Drops the former names of types, and returns them. The next run drops their aliases. */
export async function acceptNames(files: readonly NamesFile[]): Promise<readonly string[]> {
  for (const { file, entries } of files) await writeNames(file, new Map([...entries].filter(([key]) => !isAliasKey(key))));
  return files.flatMap(({ entries }) => [...entries.keys()].filter(isAliasKey));
}

/**
 * Forgets an entry, so that the next run derives the name again. The prefix of the API may be
 * omitted if only one entry has the rest of the key.
 *
 * @throws PinwheelError `usage` if there is no such entry, or several
 */
export async function resetName(files: readonly NamesFile[], key: string): Promise<string> {
  const found = files.flatMap(({ file, entries }) => keysLike(entries, key).map((each) => ({ file, entries, key: each })));
  const [entry, ...others] = found;
  if (entry === undefined) {
    const match = nearestMatch(
      key,
      files.flatMap(({ entries }) => [...entries.keys()]),
    );
    const message = `There is no name of ${JSON.stringify(key)}.`;
    throw fatal("usage", {
      message,
      fix: match === undefined ? "`pinwheel names` lists the keys." : `Did you mean ${JSON.stringify(match)}?`,
    });
  }
  if (others.length > 0) {
    const message = `Several entries have the key ${JSON.stringify(key)}.`;
    throw fatal("usage", { message, fix: `Write the whole key: ${found.map((each) => JSON.stringify(each.key)).join(" or ")}.` });
  }
  await writeNames(entry.file, new Map([...entry.entries].filter(([each]) => each !== entry.key)));
  return entry.key;
}

function keysLike(entries: NameEntries, key: string): readonly string[] {
  return entries.has(key) ? [key] : [...entries.keys()].filter((each) => each.endsWith(`: ${key}`));
}

/** A public name that `generate` would change. `after` is missing if the name would go. */
export interface NameChange {
  readonly key: string;
  readonly before: string;
  readonly after?: string;
}

/** Returns the public names that `generate` would change or remove. Additions do not count. */
export async function changedNames(targets: readonly ResolvedTarget[], run: Run): Promise<readonly NameChange[]> {
  const changes: NameChange[] = [];
  for (const target of targets) {
    const recorded = await readTargetNames(target);
    const models = (await readModelState(target.output))?.models();
    const modelOf = ({ source }: { readonly source: string }) => models?.find(({ api }) => api.source === source);
    const sides = await buildSides(target, run, { names: recorded, modelOf });
    changes.push(...compareNames(ownNames(recorded, target), new Map(sides.flatMap(({ names }) => [...names]))));
  }
  return changes;
}

/** A name that another key has now, or that stays as an alias, has not changed. */
function compareNames(before: NameEntries, after: NameEntries): readonly NameChange[] {
  const names = new Set([...after.values(), ...[...after.keys()].filter(isAliasKey).map(aliasName)]);
  return [...before].flatMap(([key, name]): readonly NameChange[] => {
    const now = after.get(key);
    if (now === name || isAliasKey(key) || (now === undefined && names.has(name))) return [];
    return [{ key, before: name, ...(now !== undefined && { after: now }) }];
  });
}

function aliasName(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}
