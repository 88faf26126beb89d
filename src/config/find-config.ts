import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { foldersUp } from "../util/folders-up.js";
import { parseConfigJson } from "./parse-config.js";

/** Names of configuration files; the first that exists in a folder is used. */
export const configNames = ["pinwheel.config.json", "pinwheel.config.mjs", "pinwheel.config.js", "pinwheel.config.ts"] as const;

/**
 * Returns the absolute path of the configuration that a run in `cwd` uses.
 *
 * Searches from `cwd` upwards. The first folder with a configuration file or a package.json
 * decides.
 */
export function findConfig(cwd: string): string | undefined {
  for (const folder of foldersUp(resolve(cwd))) {
    const config = configNames.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (config !== undefined) return config;
    const manifest = join(folder, "package.json");
    if (existsSync(manifest)) return hasConfig(manifest) ? manifest : undefined;
  }
  return undefined;
}

/** Returns the property `pinwheel` of a package.json. */
export function configProperty(value: unknown): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "pinwheel") && "pinwheel" in value
    ? value.pinwheel
    : undefined;
}

/**
 * A package.json without the word is not parsed, so that a syntax error in it does not matter here.
 */
function hasConfig(manifest: string): boolean {
  const text = readFileSync(manifest, "utf8");
  return text.includes('"pinwheel"') && configProperty(parseConfigJson(text, manifest)) !== undefined;
}
