import type { HelperModule } from "../helpers/helper-modules.js";
import { diskFileSystem } from "../write/file-system.js";
import { hash } from "../write/hash.js";
import { helperCachePath } from "../write/output-path.js";
import { readStateFile } from "../write/state-file.js";

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
const cacheFormat = 2;

interface CacheFile {
  readonly format: typeof cacheFormat;
  /** Checksum of `modules`. */
  readonly sha256: string;
  readonly modules: HelperCache;
}

/** Reads the cache of an output folder. A missing, unreadable or edited one is empty. */
export async function readHelperCache(output: string): Promise<HelperCache> {
  try {
    return parseHelperCache((await readStateFile(diskFileSystem, output, helperCachePath)) ?? "{}");
  } catch {
    return {};
  }
}

/** Returns the text of a cache; undefined for an empty one. */
export function formatHelperCache(modules: HelperCache): string | undefined {
  if (Object.keys(modules).length === 0) return undefined;
  const file: CacheFile = { format: cacheFormat, sha256: checksum(modules), modules };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @throws SyntaxError for a text that is not JSON */
export function parseHelperCache(text: string): HelperCache {
  const value: unknown = JSON.parse(text);
  return isCacheFile(value) ? value.modules : {};
}

/**
 * The checksum shows that this generator wrote the modules, so their form need not be checked
 * again.
 */
function isCacheFile(value: unknown): value is CacheFile {
  if (typeof value !== "object" || value === null) return false;
  if (!("format" in value && "sha256" in value && "modules" in value)) return false;
  return value.format === cacheFormat && value.sha256 === checksum(value.modules);
}

function checksum(modules: unknown): string {
  return hash(JSON.stringify(modules));
}
