import { dirname, join, relative } from "node:path";
import { isUrl, type ResolvedApi, type ResolvedTarget, resolveConfig } from "../../config/resolve-target.js";
import { applyOptions, selectTargets } from "../../config/select-targets.js";
import { fatal } from "../../diagnostics/collect.js";
import type { SdkModel } from "../../model/model.js";
import { compact } from "../../util/compact.js";
import { isObject } from "../../util/is-object.js";
import { portablePath } from "../../util/portable-path.js";
import { tryParseJson } from "../../util/try-parse-json.js";
import type { NameEntries } from "../../write/names-file.js";
import { manifestPath } from "../../write/output-path.js";
import { generatorName } from "../generator-identity.js";
import { configAt } from "../git/config-at.js";
import { findMergeBase, findRevision, openRepository } from "../git/repository.js";
import { openRevision, type RevisionFiles } from "../git/revision-files.js";
import { readTargetNames } from "../names.js";
import type { Run } from "../run.js";
import { type BuiltSide, buildSides, comparingRun, withoutSettings } from "./build-side.js";
import type { ComparedPair, CompareOptions } from "./compare.js";
import { configuredSides } from "./configured-sides.js";
import { namesAt } from "./names-at.js";

/**
 * Compares every target of the configuration with a revision, by default with the merge base. The
 * old version has the documents, overlays, configuration and names of the revision.
 */
export async function compareTargets(options: CompareOptions, run: Run): Promise<readonly ComparedPair[]> {
  const { targets, configFile } = await selectTargets(options);
  const repository = await openRepository(configFile === undefined ? run.cwd : dirname(configFile));
  const revision = options.against === undefined ? await findMergeBase(repository) : await findRevision(repository, options.against);
  const files = openRevision(repository, revision);
  try {
    const oldTargets = configFile === undefined ? targets : await targetsAt(files, configFile, options, run.cwd);
    const pairs: ComparedPair[] = [];
    for (const [old, current] of pairTargets(oldTargets, targets)) pairs.push(...(await compareTarget(old, current, files, run)));
    return pairs;
  } finally {
    files.close();
  }
}

async function targetsAt(
  files: RevisionFiles,
  configFile: string,
  options: CompareOptions,
  cwd: string,
): Promise<readonly ResolvedTarget[]> {
  const config = await configAt(files, configFile);
  return resolveConfig(config, configFile).map((target) => applyOptions(target, options, cwd));
}

type Pair<Value> = readonly [old: Value | undefined, current: Value | undefined];

/** A target whose folder has another name is the same if there is only one. */
function pairTargets(old: readonly ResolvedTarget[], current: readonly ResolvedTarget[]): readonly Pair<ResolvedTarget>[] {
  if (old.length === 1 && current.length === 1) return [[old[0], current[0]]];
  return pairBy(old, current, ({ output }) => output);
}

function pairBy<Value>(
  old: readonly Value[],
  current: readonly Value[],
  keyOf: (value: Value) => string | undefined,
): readonly Pair<Value>[] {
  const keys = new Set([...current, ...old].map(keyOf));
  return [...keys].map((key) => [old.find((value) => keyOf(value) === key), current.find((value) => keyOf(value) === key)]);
}

async function compareTarget(
  old: ResolvedTarget | undefined,
  current: ResolvedTarget | undefined,
  files: RevisionFiles,
  run: Run,
): Promise<readonly ComparedPair[]> {
  const oldNames = old === undefined ? new Map() : await namesAt(files, old);
  const oldSides = old === undefined ? [] : await buildOld(old, oldNames, files, run);
  const modelOf = (api: ResolvedApi) => oldSides.find((side) => side.api.name === api.name)?.model;
  const names = current === undefined ? new Map() : await readTargetNames(current);
  const sides = current === undefined ? [] : await buildSides(current, comparingRun(run), { names, modelOf });
  const configured =
    old === undefined || current === undefined
      ? []
      : await configuredSides({ target: old, names: oldNames }, { target: current, names }, files, run);
  const generators = old === undefined || current === undefined ? undefined : await generatorsOf(old, files);
  const target = current ?? old;
  return pairBy(oldSides, sides, ({ api }) => api.name).flatMap(([before, after]) => {
    const models = withEmpty(before?.model, after?.model);
    if (target === undefined || models === undefined) return [];
    const name = (after ?? before)?.api.name;
    const output = portablePath(relative(run.cwd, target.output)) || ".";
    const version = old?.package === undefined ? undefined : (old.packageVersion ?? "0.1.0");
    const between = before === undefined || after === undefined ? models.after : configured.find(({ api }) => api.name === name)?.model;
    const facts = { title: name === undefined ? output : `${output}/${name}`, output, ...compact({ configured: between, generators }) };
    return [
      { ...facts, ...models, ...(version !== undefined && { version }), ...(target.package !== undefined && { package: target.package }) },
    ];
  });
}

/** Undefined if the same version of Pinwheel wrote the old SDK, or none that git knows. */
async function generatorsOf(old: ResolvedTarget, files: RevisionFiles): Promise<ComparedPair["generators"]> {
  const manifest = tryParseJson((await files.readText(join(old.output, manifestPath))) ?? "");
  const before = isObject(manifest) ? manifest["generator"] : undefined;
  return typeof before === "string" && before !== generatorName() ? { before, after: generatorName() } : undefined;
}

async function buildOld(target: ResolvedTarget, names: NameEntries, files: RevisionFiles, run: Run): Promise<readonly BuiltSide[]> {
  const document = target.apis.map((api) => api.document).find((each) => each === "-" || isUrl(each));
  if (document !== undefined) {
    const message = `git has no earlier version of ${document}.`;
    throw fatal("revision-unreadable", {
      message,
      fix: "Keep the document in the repository, or compare two models: pinwheel diff old.json new.json.",
    });
  }
  return buildSides(withoutSettings(target), comparingRun(run, files), { names });
}

/** An API that is new, or has gone, is compared with one that has nothing. */
function withEmpty(before: SdkModel | undefined, after: SdkModel | undefined): Pick<ComparedPair, "before" | "after"> | undefined {
  if (before !== undefined && after !== undefined) return { before, after };
  if (after !== undefined) return { before: emptied(after), after };
  return before && { before, after: emptied(before) };
}

function emptied({ webhooks: _webhooks, callbacks: _callbacks, ...model }: SdkModel): SdkModel {
  return { ...model, auth: [], types: [], resources: [] };
}
