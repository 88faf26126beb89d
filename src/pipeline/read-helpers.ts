import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../config/inputs.js";
import type { HelperModule, HelperSource, ReadHelperModule } from "../helpers/helper-modules.js";
import type { Json } from "../util/json.js";
import type { SourceText } from "../util/source-text.js";
import { hash } from "../write/hash.js";
import type { Manifest } from "../write/manifest.js";

export interface ReadHelpers {
  readonly helpers: readonly HelperSource[];
  /** What to keep in the manifest, so that the next run need not parse them again. */
  readonly facts: Manifest["helpers"];
}

/** To be changed with what is read from modules, so that no manifest has facts of another form. */
const factsForm = "3 ";

/** Where the modules of a folder are to stand. */
export interface HelperLocation {
  /** Relative to the sources' root: that of a file. */
  readonly pathOf: (file: string) => string;
  /** Of the keys in the manifest: several folders may have modules of one name. */
  readonly prefix: string;
}

/** The TypeScript of a folder and those below it, by path, sorted; declarations are none. */
export function readSourceTexts(folder: string): Promise<readonly SourceText[]> {
  const files = filesBelow(folder).filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
  return Promise.all(files.map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })));
}

/**
 * What hand-written modules export. Those in folders inside their own serve the others: nothing has to be known of them. Facts of a module
 * are taken from `before` where neither it nor what it may export things from has changed since.
 *
 * @param texts the modules, by path in their folder
 * @param around all hand-written modules of the package, by path relative to the sources' root
 */
export async function readHelpers(
  texts: readonly SourceText[],
  { pathOf, prefix }: HelperLocation,
  around: HelperContext,
  before: Manifest["helpers"],
): Promise<ReadHelpers> {
  const helpers: HelperSource[] = [];
  const facts: Record<string, { sha256: string; facts: Json }> = Object.create(null);
  for (const { path, text } of texts) {
    if (path.includes("/")) {
      helpers.push({ file: path, resource: "", functions: [], standalone: [], types: [], text });
      continue;
    }
    const sha256 = hash(factsForm + text + around.sha256);
    const known = before[`${prefix}/${path}`];
    const module = known?.sha256 === sha256 && isHelperModule(known.facts) ? known.facts : (await around.reader())(pathOf(path), text);
    helpers.push({ ...module, text });
    facts[`${prefix}/${path}`] = { sha256, facts: JSON.parse(JSON.stringify(module)) };
  }
  return { helpers, facts };
}

/** The hand-written modules of a package, read together where any of them has to be. */
export interface HelperContext {
  readonly sha256: string;
  /** Made when it is first asked for, and once. */
  readonly reader: () => Promise<ReadHelperModule>;
}

export function helperContext(texts: readonly SourceText[]): HelperContext {
  let made: Promise<ReadHelperModule> | undefined;
  const make = async (): Promise<ReadHelperModule> => (await import("../helpers/helper-modules.js")).helperModuleReader(texts);
  const reader = (): Promise<ReadHelperModule> => {
    made ??= make();
    return made;
  };
  return { sha256: texts.length === 0 ? "" : hash(JSON.stringify(texts)), reader };
}

/** Facts come from a file that anybody may have edited. */
function isHelperModule(value: unknown): value is HelperModule {
  return (
    isRecord(value) &&
    hasText(value, "file", "resource") &&
    isListOf(value["types"], (type) => hasText(type, "name")) &&
    isListOf(value["functions"], isFunction) &&
    isListOf(value["standalone"], isFunction)
  );
}

function isFunction(value: Readonly<Record<string, unknown>>): boolean {
  const { example, parameters, gives = [] } = value;
  return hasText(value, "name", "returns") && isTextOrMissing(example) && isListOf(parameters, isParameter) && isListOf(gives, isShape);
}

function isParameter(value: Readonly<Record<string, unknown>>): boolean {
  return isMember(value) && (value["shapes"] === undefined || isListOf(value["shapes"], isShape));
}

function isShape(value: Readonly<Record<string, unknown>>): boolean {
  const others = value["others"];
  const areTexts = Array.isArray(others) && others.every((other) => typeof other === "string");
  return hasText(value, "name") && areTexts && isListOf(value["members"], isMember);
}

function isMember(value: Readonly<Record<string, unknown>>): boolean {
  return hasText(value, "name", "type") && typeof value["optional"] === "boolean" && isTextOrMissing(value["doc"]);
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
