import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Options } from "../../config/options.js";
import { isUrl, type ResolvedTarget } from "../../config/resolve-target.js";
import { selectTargets } from "../../config/select-targets.js";
import { fatal } from "../../diagnostics/collect.js";
import type { SdkModel } from "../../model/model.js";
import { readSource, type SourceFiles } from "../../openapi/load/source.js";
import type { NameEntries } from "../../write/names-file.js";
import { findMergeBase, findRevision, openRepository, type Repository } from "../git/repository.js";
import { openRevision, type RevisionFiles } from "../git/revision-files.js";
import { readTargetNames } from "../names.js";
import { sourceOptions } from "../read-sources.js";
import type { Run } from "../run.js";
import { type Argument, checkArguments, parseArgument } from "./argument.js";
import { buildSides, comparingRun, withoutSettings } from "./build-side.js";
import type { ComparedPair, CompareOptions } from "./compare.js";
import { namesAt } from "./names-at.js";
import { namesOfModel, parseModel } from "./parse-model.js";

/** Compares two documents or models. Names stay as they do from one run to the next. */
export async function compareDocuments(options: CompareOptions, run: Run): Promise<readonly ComparedPair[]> {
  const { before, after, against, today: _today, config: _config, ...build } = options;
  checkArguments(before, after);
  const opened: RevisionFiles[] = [];
  const context: Context = { options: build, run: comparingRun(run), open: (argument) => openArgument(argument, opened) };
  try {
    const [old, current] = await findArguments(options, run.cwd);
    const oldSide = await buildArgument(old, { ...context, isOld: true }, new Map());
    const newSide = await buildArgument(current, context, oldSide.names);
    return [{ title: `${oldSide.label} -> ${newSide.label}`, before: oldSide.model, after: newSide.model }];
  } finally {
    for (const files of opened) files.close();
  }
}

/** Returns the old and the new version. With one argument, git has the other one. */
async function findArguments({ before, after, against }: CompareOptions, cwd: string): Promise<readonly [Argument, Argument]> {
  let repository: Promise<Repository> | undefined;
  const open = () => {
    repository ??= openRepository(cwd);
    return repository;
  };
  if (before !== undefined && after !== undefined) {
    if (against !== undefined)
      throw fatal("usage", { message: "--against cannot be used with two versions, of which the first is the old one." });
    return [await parseArgument(before, cwd, open), await parseArgument(after, cwd, open)];
  }
  const argument = await parseArgument(before ?? after ?? "-", cwd, open);
  if (argument.kind === "revision") {
    if (against !== undefined) throw fatal("usage", { message: "--against cannot be used with a version of git." });
    return [argument, { kind: "source", source: argument.path }];
  }
  const { source } = argument;
  if (source === "-" || isUrl(source)) {
    throw fatal("usage", {
      message: `git has no earlier version of ${source}.`,
      fix: "Pass both versions: pinwheel diff old.yaml new.yaml.",
    });
  }
  const opened = await open();
  const revision = against === undefined ? await findMergeBase(opened) : await findRevision(opened, against);
  return [{ kind: "revision", revision, path: resolve(cwd, source), repository: opened }, argument];
}

interface Context {
  readonly options: Options;
  readonly run: Run;
  readonly open: (argument: Argument) => SourceFiles | undefined;
  readonly isOld?: true;
}

function openArgument(argument: Argument, opened: RevisionFiles[]): RevisionFiles | undefined {
  if (argument.kind === "source") return undefined;
  const files = openRevision(argument.repository, argument.revision);
  opened.push(files);
  return files;
}

interface Version {
  /** How messages name it. */
  readonly label: string;
  readonly model: SdkModel;
  readonly names: NameEntries;
}

async function buildArgument(argument: Argument, context: Context, earlier: NameEntries): Promise<Version> {
  const { options, open } = context;
  const files = open(argument);
  const run: Run = files === undefined ? context.run : { ...context.run, files: withOverlays(files, options, context.run.cwd) };
  const document = argument.kind === "source" ? argument.source : argument.path;
  const { targets } = await selectTargets({ output: ".", ...options, document });
  const [first] = targets;
  if (first === undefined) throw new Error("Defect: a document has no target.");
  const target = context.isOld === true ? withoutSettings(first) : first;
  const text = await readSource(target.apis[0].document, sourceOptions(target.apis[0], run));
  const model = parseModel(text);
  if (model !== undefined) return { label: text.name, model, names: namesOfModel(model) };
  const again: Run = document === "-" ? { ...run, stdin: async () => text.text } : run;
  const names = options.output === undefined ? earlier : await namesOf(target, files, earlier);
  const [side] = await buildSides(target, again, { names });
  if (side === undefined) throw new Error("Defect: a document has no API.");
  return { label: text.name, model: side.model, names: side.names };
}

/** With an output folder, the names that are recorded in it count, also in a revision. */
async function namesOf(target: ResolvedTarget, files: SourceFiles | undefined, earlier: NameEntries): Promise<NameEntries> {
  const names = files === undefined ? await readTargetNames(target) : await namesAt(files, target);
  return names.size > 0 ? names : earlier;
}

/** An overlay that a revision does not have is read from the disk. */
function withOverlays(files: SourceFiles, { overlays = [] }: Options, cwd: string): SourceFiles {
  const paths = new Set(overlays.map((overlay) => resolve(cwd, overlay)));
  return {
    ...files,
    read: async (path) => (await files.read(path)) ?? (paths.has(path) && existsSync(path) ? readFileSync(path) : undefined),
  };
}
