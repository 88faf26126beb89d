import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../config/inputs.js";
import type { HelperSource } from "../emit/emit-input.js";
import type { HelperModule } from "../emit/helper-modules.js";
import type { Json } from "../util/json.js";
import { hash } from "../write/hash.js";
import type { Manifest } from "../write/manifest.js";

export interface ReadHelpers {
  readonly helpers: readonly HelperSource[];
  /** What to keep in the manifest, so that the next run need not parse them again. */
  readonly facts: Manifest["helpers"];
}

/**
 * The hand-written modules of a folder. Facts of a module that has not changed since `before` are taken from there.
 *
 * @param prefix of the keys in the manifest: several APIs may have modules of one name
 */
export async function readHelpers(folder: string, prefix: string, before: Manifest["helpers"]): Promise<ReadHelpers> {
  const helpers: HelperSource[] = [];
  const facts: Record<string, { sha256: string; facts: Json }> = Object.create(null);
  for (const file of filesBelow(folder).filter((path) => path.endsWith(".ts") && !path.includes("/"))) {
    const text = await readFile(join(folder, file), "utf8");
    const sha256 = hash(text);
    const known = before[`${prefix}/${file}`];
    const module = known?.sha256 === sha256 && isHelperModule(known.facts) ? known.facts : await parseModule(file, text);
    helpers.push({ ...module, text });
    facts[`${prefix}/${file}`] = { sha256, facts: JSON.parse(JSON.stringify(module)) };
  }
  return { helpers, facts };
}

async function parseModule(file: string, text: string): Promise<HelperModule> {
  const { readHelperModule } = await import("../emit/helper-modules.js");
  return readHelperModule(file, text);
}

/** Facts come from a file that anybody may have edited. */
function isHelperModule(value: unknown): value is HelperModule {
  return (
    isRecord(value) &&
    hasText(value, "file", "resource") &&
    isListOf(value["types"], (type) => hasText(type, "name")) &&
    isListOf(
      value["functions"],
      (one) => hasText(one, "name", "returns") && isTextOrMissing(one["example"]) && isListOf(one["parameters"], isParameter),
    )
  );
}

function isParameter(value: Readonly<Record<string, unknown>>): boolean {
  return hasText(value, "name", "type") && typeof value["optional"] === "boolean";
}

function isListOf(value: unknown, isItem: (item: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isRecord(item) && isItem(item));
}

function hasText(value: Readonly<Record<string, unknown>>, ...names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === "string");
}

function isTextOrMissing(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
