import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { diagnose, refuse } from "../diagnostics/collect.js";
import { PinwheelError } from "../diagnostics/diagnostic.js";
import { findSyntaxError } from "../util/json-text.js";
import { positionOf } from "../util/position.js";
import { checkConfig } from "./check-config.js";
import type { Config } from "./config.js";

export interface LoadedConfig {
  readonly config: Config;
  /** Absolute path of the file that holds it. */
  readonly file: string;
}

const names = ["pinwheel.config.json", "pinwheel.config.mjs", "pinwheel.config.js"] as const;

/**
 * Reads and checks a configuration. Without `file` it is the one beside the nearest package.json, going up from `cwd`; a folder on the way
 * that holds a configuration without a package.json counts too.
 *
 * @throws PinwheelError when there is none, or when it is not as the schema says.
 */
export async function loadConfig(cwd: string, file?: string): Promise<LoadedConfig> {
  const found = file === undefined ? findConfig(cwd) : resolve(cwd, file);
  if (found === undefined) throw nothingFound(cwd);
  const value = await readConfig(found);
  const misfits = checkConfig(value);
  if (misfits.length === 0 && isConfig(value)) {
    const clashes = findClashes(value);
    if (clashes.length === 0) return { config: value, file: found };
    throw new PinwheelError(clashes.map((message) => diagnose("config-invalid", { message, file: found })));
  }
  throw new PinwheelError(misfits.map(({ message }) => diagnose("config-invalid", { message, file: found })));
}

/** Absolute path of the configuration that a run in `cwd` uses. */
export function findConfig(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const own = names.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (own !== undefined) return own;
    const manifest = join(folder, "package.json");
    if (existsSync(manifest)) return hasField(manifest) ? manifest : undefined;
    if (dirname(folder) === folder) return undefined;
  }
}

function hasField(manifest: string): boolean {
  const text = readFileSync(manifest, "utf8");
  return text.includes('"pinwheel"') && fieldOf(parseJson(text, manifest)) !== undefined;
}

function nothingFound(cwd: string): PinwheelError {
  return refuse("config-not-found", {
    message: `There is no document on the command line and no configuration in ${cwd} or beside its package.json.`,
    fix: `Name a document and an output folder (pinwheel generate openapi.yaml -o sdk), or write ${names[0]}.`,
  });
}

async function readConfig(file: string): Promise<unknown> {
  if (basename(file) === "package.json") return fieldOf(parseJson(readText(file), file));
  return extname(file) === ".json" ? parseJson(readText(file), file) : importConfig(file);
}

function fieldOf(value: unknown): unknown {
  const own = typeof value === "object" && value !== null && Object.hasOwn(value, "pinwheel");
  return own && "pinwheel" in value ? value.pinwheel : undefined;
}

function readText(file: string): string {
  if (!existsSync(file)) throw notThere(file);
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw refuse("config-not-found", { message: `The configuration ${file} cannot be read: ${reason(error)}.`, file }, error);
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { offset, reason: why } = findSyntaxError(text);
    const message = `The configuration is not valid JSON: ${why}.`;
    throw refuse("config-syntax", { message, file, ...positionOf(text, offset) }, error);
  }
}

/** The time of the last change is part of the URL, so that a watching run sees the new text. */
async function importConfig(file: string): Promise<unknown> {
  if (!existsSync(file)) throw notThere(file);
  try {
    const url = `${pathToFileURL(file).href}?changed=${statSync(file).mtimeMs}`;
    const module: { readonly default?: unknown } = await import(url);
    return module.default;
  } catch (error) {
    throw refuse("config-syntax", { message: `The configuration could not be loaded: ${reason(error)}.`, file }, error);
  }
}

function notThere(file: string): PinwheelError {
  return refuse("config-not-found", { message: `The configuration ${file} does not exist.`, file });
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}

/** What the schema demands has been checked before; this only tells the compiler. */
function isConfig(value: unknown): value is Config {
  return typeof value === "object" && value !== null && "targets" in value;
}

/** Rules between members, which the schema cannot say. */
function findClashes({ targets }: Config): string[] {
  return [
    ...repeated(targets.map((target) => resolve("/", target.output))).map(
      (index) => `\`targets[${index}].output\` is that of another target.`,
    ),
    ...targets.flatMap(({ apis }, target) => {
      const at = (index: number) => `\`targets[${target}].apis[${index}].name\``;
      return [
        ...(apis[0].name === undefined ? [] : [`${at(0)} must be left out: the first API stands at the root of the package.`]),
        ...apis.flatMap((api, index) =>
          index > 0 && api.name === undefined ? [`${at(index)} is missing: it is the folder of this API.`] : [],
        ),
        ...repeated(apis.map((api) => api.name)).map((index) => `${at(index)} is that of another API.`),
      ];
    }),
  ];
}

/** Indexes of values that have stood before. */
function repeated(values: readonly (string | undefined)[]): number[] {
  return values.flatMap((value, index) => (value !== undefined && values.indexOf(value) < index ? [index] : []));
}
