import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { diagnose, fatal } from "../diagnostics/collect.js";
import { PinwheelError } from "../diagnostics/diagnostic.js";
import { checkConfig } from "./check-config.js";
import type { Config } from "./config.js";
import { defineConfig } from "./define-config.js";
import { configNames, configProperty, findConfig } from "./find-config.js";
import { parseConfigJson } from "./parse-config.js";

export interface LoadedConfig {
  readonly config: Config;
  /** Absolute path of the file. */
  readonly file: string;
}

/**
 * Reads and checks a configuration: `file`, or the one that `findConfig` finds.
 *
 * @throws PinwheelError `config-not-found`, `config-syntax` or `config-invalid`
 */
export async function loadConfig(cwd: string, file?: string): Promise<LoadedConfig> {
  const path = file === undefined ? findConfig(cwd) : resolve(cwd, file);
  if (path === undefined) throw configNotFound(cwd);
  const value = await readConfig(path);
  const problems = checkConfig(value).map(({ message }) => message);
  if (problems.length > 0 || !isConfig(value)) throw invalidConfig(problems, path);
  const conflicts = findConflicts(value);
  if (conflicts.length > 0) throw invalidConfig(conflicts, path);
  return { config: value, file: path };
}

function invalidConfig(messages: readonly string[], file: string): PinwheelError {
  return new PinwheelError(messages.map((message) => diagnose("config-invalid", { message, file })));
}

function configNotFound(cwd: string): PinwheelError {
  return fatal("config-not-found", {
    message: `The command names no document, and there is no configuration in ${cwd} or beside its package.json.`,
    fix: `Name a document and an output folder (pinwheel generate openapi.yaml -o sdk), or run pinwheel init, which writes ${configNames[0]}.`,
  });
}

async function readConfig(file: string): Promise<unknown> {
  if (!existsSync(file)) throw fatal("config-not-found", { message: `The configuration ${file} does not exist.`, file });
  if (basename(file) === "package.json") return configProperty(parseConfigJson(readText(file), file));
  return extname(file) === ".json" ? parseConfigJson(readText(file), file) : importConfig(file);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw fatal("config-not-found", { message: `The configuration ${file} cannot be read: ${messageOf(error)}.`, file }, error);
  }
}

async function importConfig(file: string): Promise<unknown> {
  try {
    return /\.[mc]?ts$/.test(file) ? await importTypeScript(file) : await importJavaScript(file);
  } catch (error) {
    throw fatal("config-syntax", { message: `The configuration could not be loaded: ${messageOf(error)}.`, file }, error);
  }
}

/**
 * The modification time is part of the URL. Otherwise a watching run would import the old text
 * again.
 */
async function importJavaScript(file: string): Promise<unknown> {
  const url = `${pathToFileURL(file).href}?changed=${statSync(file).mtimeMs}`;
  const module: { readonly default?: unknown } = await import(url);
  return module.default;
}

/**
 * Removes the types without checking them. The package itself is not loaded a second time, because
 * a configuration needs only `defineConfig` of it.
 */
async function importTypeScript(file: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(pathToFileURL(file).href, {
    moduleCache: false,
    fsCache: false,
    virtualModules: { "pinwheel-codegen": { defineConfig } },
  });
  return jiti.import(file, { default: true });
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}

/** Narrows the type after `checkConfig` has checked everything. */
function isConfig(value: unknown): value is Config {
  return typeof value === "object" && value !== null && "targets" in value;
}

/** Checks the rules between properties, which the schema cannot express. */
function findConflicts({ targets }: Config): string[] {
  const sameOutput = repeatedIndexes(targets.map((target) => resolve("/", target.output)));
  return [
    ...sameOutput.map((index) => `\`targets[${index}].output\` is already the output of another target.`),
    ...targets.flatMap((target, index) => findNameConflicts(target.apis, `targets[${index}]`)),
  ];
}

function findNameConflicts(apis: Config["targets"][number]["apis"], target: string): string[] {
  const property = (index: number) => `\`${target}.apis[${index}].name\``;
  const sameName = repeatedIndexes(apis.map((api) => api.name));
  return [
    ...(apis[0].name === undefined ? [] : [`${property(0)} must be omitted: the first API is at the root of the package.`]),
    ...apis.flatMap((api, index) =>
      index > 0 && api.name === undefined ? [`${property(index)} is missing: it is the folder of this API.`] : [],
    ),
    ...sameName.map((index) => `${property(index)} is already the name of another API.`),
  ];
}

/** Returns the indexes of values that occur earlier in the list. */
function repeatedIndexes(values: readonly (string | undefined)[]): number[] {
  return values.flatMap((value, index) => (value !== undefined && values.indexOf(value) < index ? [index] : []));
}
