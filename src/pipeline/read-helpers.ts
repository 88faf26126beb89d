import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HelperSource, ReadHelperModule } from "../helpers/helper-modules.js";
import { filesBelow } from "../util/files-below.js";
import type { SourceText } from "../util/source-text.js";
import { hash } from "../write/hash.js";
import type { CachedModule, HelperCache } from "./helper-cache.js";

export interface ReadHelpers {
  readonly helpers: readonly HelperSource[];
  /** The facts to cache for the next run. */
  readonly cache: HelperCache;
}

/** Where the modules of a folder are copied to. */
export interface HelperLocation {
  /** Returns the path of a copied file, relative to the root of the sources. */
  readonly pathOf: (file: string) => string;
  /**
   * Prefix of the keys in the cache, because several folders may contain modules of the same name.
   */
  readonly prefix: string;
}

/**
 * Reads the TypeScript files of a folder and its subfolders, sorted by path, without declaration
 * files.
 */
export function readSourceTexts(folder: string): Promise<readonly SourceText[]> {
  const files = filesBelow(folder).filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
  return Promise.all(files.map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })));
}

/**
 * Reads what hand-written modules export. Modules in subfolders are only imported by others, so
 * they have no exports.
 *
 * Uses the cached facts of a module if neither it nor any other hand-written module has changed.
 *
 * @param texts the modules, by path in their folder
 * @param context all hand-written modules of the package, which these may re-export things from
 */
export async function readHelpers(
  texts: readonly SourceText[],
  { pathOf, prefix }: HelperLocation,
  context: HelperContext,
  cache: HelperCache,
): Promise<ReadHelpers> {
  const helpers: HelperSource[] = [];
  const facts: Record<string, CachedModule> = Object.create(null);
  for (const { path, text } of texts) {
    if (path.includes("/")) {
      helpers.push({ file: path, resource: "", functions: [], standalone: [], types: [], text });
      continue;
    }
    const key = `${prefix}/${path}`;
    const sha256 = hash(text + context.sha256);
    const cached = Object.hasOwn(cache, key) ? cache[key] : undefined;
    const module = cached?.sha256 === sha256 ? cached.module : (await context.reader())(pathOf(path), text);
    helpers.push({ ...module, text });
    facts[key] = { sha256, module };
  }
  return { helpers, cache: facts };
}

/**
 * The hand-written modules of a package. They are parsed together, when the first of them must be.
 */
export interface HelperContext {
  readonly sha256: string;
  /** Loads the parser at the first call. */
  readonly reader: () => Promise<ReadHelperModule>;
}

export function helperContext(texts: readonly SourceText[]): HelperContext {
  let reader: Promise<ReadHelperModule> | undefined;
  const load = async () => (await import("../helpers/helper-modules.js")).helperModuleReader(texts);
  return {
    sha256: texts.length === 0 ? "" : hash(JSON.stringify(texts)),
    reader: () => {
      reader ??= load();
      return reader;
    },
  };
}
