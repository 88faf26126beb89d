import type { HelperModule } from "../helpers/helper-modules.js";
import { diskFileSystem } from "../write/file-system.js";
import { helperCachePath } from "../write/output-path.js";
import { readSpareFile } from "../write/state-file.js";
import { openSealed, sealedText } from "./sealed-text.js";

/**
 * Facts about hand-written modules, by folder and path. Because parsing them takes longer than the
 * rest of a run, they are cached.
 */
export type HelperCache = Readonly<Record<string, CachedModule>>;

export interface CachedModule {
  /** Hash of everything that the facts depend on. */
  readonly sha256: string;
  readonly module: HelperModule;
}

/** Increase it when `HelperModule` changes, or what is read from a module. */
const cacheFormat = 3;

/** Reads the cache of an output folder. A missing, unreadable or edited one is empty. */
export async function readHelperCache(output: string): Promise<HelperCache> {
  return parseHelperCache(await readSpareFile(diskFileSystem, output, helperCachePath));
}

/** Returns the text of a cache; undefined for an empty one. */
export function formatHelperCache(modules: HelperCache): string | undefined {
  return Object.keys(modules).length === 0 ? undefined : sealedText(cacheFormat, modules);
}

/** Returns an empty cache for a text that this generator did not write. */
export function parseHelperCache(text: string): HelperCache {
  return openSealed<HelperCache>(text, cacheFormat) ?? {};
}
