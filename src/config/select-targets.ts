import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { diagnose, refuse } from "../diagnostics/collect.js";
import { PinwheelError } from "../diagnostics/diagnostic.js";
import { checkConfig } from "./check-config.js";
import type { ApiTarget, Target } from "./config.js";
import { type LoadedConfig, loadConfig } from "./load-config.js";
import type { Options } from "./options.js";
import { type ResolvedTarget, resolveConfig, resolveTarget } from "./resolve-target.js";

export interface Selection {
  readonly targets: readonly ResolvedTarget[];
  /** Absolute path of the configuration that was read. */
  readonly configFile?: string;
}

/**
 * The targets that options ask for.
 *
 * @throws PinwheelError when options contradict each other, or the configuration cannot be used.
 */
export async function selectTargets(options: Options): Promise<Selection> {
  const cwd = resolve(options.cwd ?? ".");
  checkFolders(options, cwd);
  if (options.document !== undefined) return { targets: [resolveTarget(singleTarget(options, options.document), cwd)] };
  const { config, file } = await givenConfig(options, cwd);
  const targets = resolveConfig(config, file).map((target) => override(target, options, cwd));
  const missing = missingFolders(targets, options);
  if (missing.length > 0)
    throw new PinwheelError(missing.map((message) => diagnose("config-invalid", { message, file, fix: folderAdvice })));
  const misplaced = misplacedOption(options, targets);
  if (misplaced !== undefined) throw refuse("usage", { message: `${misplaced}, and ${file} has several.` });
  return { targets, ...(typeof options.config !== "object" && { configFile: file }) };
}

const folderAdvice = "Make the folder, or correct its path.";

/** A folder that is not there would leave out what is in it, and nobody would notice. Those of the options were looked at before. */
function missingFolders(targets: readonly ResolvedTarget[], options: Options): string[] {
  const named = targets.flatMap(({ templates, guides, modules, apis }, index) => [
    [`targets[${index}].templates`, options.templates === undefined ? templates : undefined] as const,
    [`targets[${index}].guides`, guides] as const,
    [`targets[${index}].modules`, modules] as const,
    ...apis.map(
      ({ helpers }, api) => [`targets[${index}].apis[${api}].helpers`, options.helpers === undefined ? helpers : undefined] as const,
    ),
  ]);
  return named.flatMap(([member, path]) => (path === undefined || isFolder(path) ? [] : [`\`${member}\` is no folder: ${path}.`]));
}

function checkFolders(options: Options, cwd: string): void {
  for (const name of ["templates", "helpers"] as const) {
    const path = options[name];
    if (path === undefined || isFolder(resolve(cwd, path))) continue;
    throw refuse("usage", { message: `The option ${name} names no folder: ${path}.`, fix: folderAdvice });
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Options that say something about one folder or one document, where the configuration has more of them. */
function misplacedOption(options: Options, targets: readonly ResolvedTarget[]): string | undefined {
  const target = targets.length > 1 && (["output", "package"] as const).find((name) => options[name] !== undefined);
  if (target) return `The option ${target} is for a configuration with one target`;
  const apis = targets.flatMap((one) => one.apis);
  const api = apis.length > 1 && (["client", "overlays", "helpers"] as const).find((name) => options[name] !== undefined);
  return api ? `The option ${api} is for a configuration with one API` : undefined;
}

function singleTarget(options: Options, document: string): Target {
  if (options.config !== undefined) {
    throw refuse("usage", {
      message: "A document and a configuration were both given.",
      fix: "Leave out one of them: the configuration names its own documents.",
    });
  }
  if (options.output === undefined) {
    throw refuse("usage", { message: `No output folder was given for ${document}.`, fix: "Add one, as in --output sdk." });
  }
  const target: Target = { output: options.output, ...targetMembers(options), apis: [{ document, ...apiMembers(options) }] };
  const misfits = checkConfig({ targets: [target] });
  if (misfits.length === 0) return target;
  throw new PinwheelError(
    misfits.map(({ message }) => diagnose("usage", { message: message.replace(/`targets\[0\]\.(apis\[0\]\.)?/, "`") })),
  );
}

function targetMembers(options: Options): Partial<Target> {
  return {
    ...(options.package !== undefined && { package: options.package }),
    ...(options.docs !== undefined && { docs: options.docs }),
    ...(options.templates !== undefined && { templates: options.templates }),
  };
}

function apiMembers(options: Options): Partial<ApiTarget> {
  return {
    ...(options.overlays !== undefined && { overlays: options.overlays }),
    ...(options.client !== undefined && { client: options.client }),
    ...(options.naming !== undefined && { naming: options.naming }),
    ...(options.helpers !== undefined && { helpers: options.helpers }),
    ...(options.allowRemote !== undefined && { allowRemote: options.allowRemote }),
    ...(options.allowFile !== undefined && { allowFile: options.allowFile }),
  };
}

async function givenConfig({ config }: Options, cwd: string): Promise<LoadedConfig> {
  if (typeof config !== "object") return loadConfig(cwd, config);
  const misfits = checkConfig(config);
  if (misfits.length === 0) return { config, file: join(cwd, "pinwheel.config.js") };
  throw new PinwheelError(misfits.map(({ message }) => diagnose("config-invalid", { message })));
}

/** Paths among the options are relative to the current folder, those of the configuration to its file. */
function override(target: ResolvedTarget, options: Options, cwd: string): ResolvedTarget {
  const { apis } = resolveTarget({ output: ".", apis: [{ document: "-", ...apiMembers(options) }] }, cwd);
  const { document: _document, source: _source, ...members } = apis[0];
  const [first, ...others] = target.apis;
  return {
    ...target,
    ...targetMembers(options),
    ...(options.templates !== undefined && { templates: resolve(cwd, options.templates) }),
    ...(options.output !== undefined && { output: resolve(cwd, options.output) }),
    apis: [{ ...first, ...members }, ...others.map((api) => ({ ...api, ...members }))],
  };
}
