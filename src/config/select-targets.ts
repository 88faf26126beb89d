import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { diagnose, fatal } from "../diagnostics/collect.js";
import { PinwheelError } from "../diagnostics/diagnostic.js";
import type { DiffPolicy } from "../diff/policy.js";
import { compact } from "../util/compact.js";
import { checkConfig } from "./check-config.js";
import { checkDiagnostics } from "./check-diagnostics.js";
import { type ConfigProblem, packageFields } from "./check-package-json.js";
import type { ApiTarget, Target } from "./config.js";
import { type LoadedConfig, loadConfig } from "./load-config.js";
import type { Options } from "./options.js";
import { type ResolvedTarget, resolveConfig, resolveTarget } from "./resolve-target.js";

export interface Selection {
  readonly targets: readonly ResolvedTarget[];
  /** Absolute path of the configuration that was read. */
  readonly configFile?: string;
  /** The policy for changes of the APIs. */
  readonly diff?: DiffPolicy;
}

/**
 * Returns the targets that the options select.
 *
 * @throws PinwheelError when options contradict each other, or the configuration cannot be used
 */
export async function selectTargets(options: Options): Promise<Selection> {
  const cwd = resolve(options.cwd ?? ".");
  checkFolderOptions(options, cwd);
  checkAffixOptions(options);
  if (options.document !== undefined) {
    const target = resolveTarget(singleTarget(options, options.document), cwd);
    for (const message of unusedByModels(target, "options")) throw fatal("usage", { message });
    return { targets: [target] };
  }
  const { config, file } = await configOf(options, cwd);
  const targets = resolveConfig(config, file).map((target) => applyOptions(target, options, cwd));
  const problems = [
    ...missingFolders(targets, options),
    ...missingFiles(targets),
    ...extensionsOfPackages(targets),
    ...packageFields(targets),
    ...wrongDiagnostics(targets),
  ];
  if (problems.length > 0) throw new PinwheelError(problems.map((problem) => diagnose("config-invalid", { ...problem, file })));
  const unused = targets.flatMap((target, index) => unusedByModels(target, `targets[${index}]`));
  if (unused.length > 0) throw new PinwheelError(unused.map((message) => diagnose("config-invalid", { message, file })));
  const misplaced = misplacedOption(options, targets);
  if (misplaced !== undefined) throw fatal("usage", { message: `${misplaced}, and ${file} has several.` });
  return { targets, ...(typeof options.config !== "object" && { configFile: file }), ...(config.diff && { diff: config.diff }) };
}

/** Because files for a client would otherwise silently be left out. */
function unusedByModels({ only, docs, guides, modules, apis }: ResolvedTarget, name: string): string[] {
  if (only === undefined) return [];
  const properties = {
    docs: docs === true,
    guides,
    modules,
    helpers: apis.find(({ helpers }) => helpers),
    responses: apis.find(({ responses }) => responses),
  };
  const used = Object.entries(properties).flatMap(([property, value]) => (value === undefined || value === false ? [] : [property]));
  return used.map((property) => `\`${property}\` of ${name} cannot be used with \`only\`, which writes neither a client nor docs.`);
}

const folderAdvice = "Create the folder, or correct its path.";
const fileAdvice = "Create the file, or correct its path.";

function wrongDiagnostics(targets: readonly ResolvedTarget[]): ConfigProblem[] {
  return targets.flatMap(({ apis }, index) =>
    apis.flatMap(({ diagnostics = {} }, api) => checkDiagnostics(diagnostics, `targets[${index}].apis[${api}].diagnostics`)),
  );
}

/**
 * Because a misspelled folder would otherwise silently omit its files. Folders of options are
 * checked by `checkFolderOptions`.
 */
function missingFolders(targets: readonly ResolvedTarget[], options: Options): ConfigProblem[] {
  const folders = targets.flatMap(({ templates, guides, modules, apis }, index) => [
    [`targets[${index}].templates`, options.templates === undefined ? templates : undefined] as const,
    [`targets[${index}].guides`, guides] as const,
    [`targets[${index}].modules`, modules] as const,
    ...apis.map(
      ({ helpers }, api) => [`targets[${index}].apis[${api}].helpers`, options.helpers === undefined ? helpers : undefined] as const,
    ),
  ]);
  return folders.flatMap(([property, path]) =>
    path === undefined || isFolder(path) ? [] : [{ message: `\`${property}\` is not a folder: ${path}.`, fix: folderAdvice }],
  );
}

function missingFiles(targets: readonly ResolvedTarget[]): ConfigProblem[] {
  const files = targets.flatMap(({ apis }, index) =>
    apis.map(({ responses }, api) => [`targets[${index}].apis[${api}].responses`, responses] as const),
  );
  return files.flatMap(([property, path]) =>
    path === undefined || isFile(path) ? [] : [{ message: `\`${property}\` is not a file: ${path}.`, fix: fileAdvice }],
  );
}

/** The tsconfig.json of a package decides, and it is written, too. */
function extensionsOfPackages(targets: readonly Target[]): ConfigProblem[] {
  return targets.flatMap(({ package: name, importExtension }, index) =>
    name === undefined || importExtension === undefined
      ? []
      : [
          {
            message: `\`targets[${index}].importExtension\` is for sources in a project, and this target is a package.`,
            fix: "Remove it: imports of a package end in .js.",
          },
        ],
  );
}

function checkFolderOptions(options: Options, cwd: string): void {
  for (const name of ["templates", "helpers"] as const) {
    const path = options[name];
    if (path === undefined || isFolder(resolve(cwd, path))) continue;
    throw fatal("usage", { message: `The value of the option ${name} is not a folder: ${path}.`, fix: folderAdvice });
  }
}

/** The schema checks those of a configuration. */
function checkAffixOptions({ typePrefix = "", typeSuffix = "" }: Options): void {
  if (/^(?!\d)\w*$/.test(typePrefix) && /^\w*$/.test(typeSuffix)) return;
  throw fatal("usage", {
    message: `Names of types cannot have the form ${JSON.stringify(`${typePrefix}Room${typeSuffix}`)}.`,
    fix: "Use letters, digits and _.",
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * Finds an option for one output folder or one document that is used with a configuration of
 * several.
 */
function misplacedOption(options: Options, targets: readonly ResolvedTarget[]): string | undefined {
  const targetOption = targets.length > 1 && (["output", "package"] as const).find((name) => options[name] !== undefined);
  if (targetOption) return `The option ${targetOption} needs a configuration with one target`;
  const apis = targets.flatMap((target) => target.apis);
  const apiOption =
    apis.length > 1 && (["client", "overlays", "helpers", "include", "exclude"] as const).find((name) => options[name] !== undefined);
  return apiOption ? `The option ${apiOption} needs a configuration with one API` : undefined;
}

function singleTarget(options: Options, document: string): Target {
  if (options.config !== undefined) {
    throw fatal("usage", {
      message: "A document and a configuration cannot be used together.",
      fix: "Remove one of them: the configuration names its own documents.",
    });
  }
  if (options.output === undefined) {
    throw fatal("usage", { message: `The output folder for ${document} is missing.`, fix: "Add one, as in --output sdk." });
  }
  const target: Target = { output: options.output, ...targetOptions(options), apis: [{ document, ...apiOptions(options) }] };
  const problems = [...checkConfig({ targets: [target] }), ...extensionsOfPackages([target])];
  if (problems.length === 0) return target;
  throw new PinwheelError(
    problems.map(({ message }) => diagnose("usage", { message: message.replace(/`targets\[0\]\.(apis\[0\]\.)?/, "`") })),
  );
}

function targetOptions(options: Options): Partial<Target> {
  return compact({
    package: options.package,
    docs: options.docs,
    only: options.only,
    importExtension: options.importExtension,
    templates: options.templates,
  });
}

function apiOptions({
  include,
  exclude,
  overlays,
  client,
  naming,
  nesting,
  int64,
  dates,
  readonly,
  enums,
  unknown,
  typePrefix,
  typeSuffix,
  helpers,
  allowRemote,
  allowFile,
}: Options): Partial<ApiTarget> {
  return compact({
    include,
    exclude,
    overlays,
    client,
    naming,
    nesting,
    int64,
    dates,
    readonly,
    enums,
    unknown,
    typePrefix,
    typeSuffix,
    helpers,
    allowRemote,
    allowFile,
  });
}

async function configOf({ config }: Options, cwd: string): Promise<LoadedConfig> {
  if (typeof config !== "object") return loadConfig(cwd, config);
  const problems = checkConfig(config);
  if (problems.length === 0) return { config, file: join(cwd, "pinwheel.config.js") };
  throw new PinwheelError(problems.map(({ message }) => diagnose("config-invalid", { message })));
}

/** Paths in options are relative to the current folder, those in the configuration to its file. */
export function applyOptions(target: ResolvedTarget, options: Options, cwd: string): ResolvedTarget {
  const resolved = resolveTarget({ output: ".", ...targetOptions(options), apis: [{ document: "-", ...apiOptions(options) }] }, cwd);
  const { document: _document, source: _source, ...api } = resolved.apis[0];
  const { apis: _apis, output: _output, ...rest } = resolved;
  const [first, ...others] = target.apis;
  return {
    ...target,
    ...rest,
    ...(options.output !== undefined && { output: resolve(cwd, options.output) }),
    apis: [{ ...first, ...api }, ...others.map((other) => ({ ...other, ...api }))],
  };
}
