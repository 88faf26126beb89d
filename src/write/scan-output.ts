import type { Stats } from "node:fs";
import { join } from "node:path";
import { fatal } from "../diagnostics/collect.js";
import { concurrently } from "../util/concurrently.js";
import { type FileSystem, fileConcurrency, statOf, unless } from "./file-system.js";
import { contentHash, hash } from "./hash.js";
import { comparePaths, parentFolders } from "./output-path.js";

/**
 * What is at a path of the output folder. `obstacle`: a folder, or a file in place of a parent
 * folder.
 */
export type OutputEntry = { readonly kind: "absent" } | { readonly kind: "obstacle" } | OutputFile;

export interface OutputFile {
  readonly kind: "file";
  /** SHA-256 of the bytes. */
  readonly sha256: string;
  /** SHA-256 with LF line endings, see `contentHash`. */
  readonly content: string;
  /** Device and inode: equal for two names of one file. */
  readonly identity: string;
}

/**
 * Looks at paths of the output folder, without following links below it.
 *
 * @throws PinwheelError `output-symlink` if a path or one of its folders is a symbolic link,
 * `output-obstacle` if it is a device or pipe
 */
export async function scanOutput(files: FileSystem, output: string, paths: readonly string[]): Promise<Map<string, OutputEntry>> {
  const parents = await scanParents(files, output, paths);
  const entries = await concurrently(paths, fileConcurrency, async (path): Promise<readonly [string, OutputEntry]> => {
    const folders = parentFolders(path);
    if (folders.some((folder) => parents.files.has(folder))) return [path, { kind: "obstacle" }];
    if (folders.some((folder) => parents.absent.has(folder))) return [path, { kind: "absent" }];
    return [path, await scanPath(files, join(output, path))];
  });
  return new Map(entries);
}

/** Parent folders of paths that are not folders on disk. */
interface Parents {
  readonly files: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
}

async function scanParents(files: FileSystem, output: string, paths: readonly string[]): Promise<Parents> {
  const folders = [...new Set(paths.flatMap(parentFolders))].sort(comparePaths);
  const parents = { files: new Set<string>(), absent: new Set<string>() };
  await concurrently(folders, fileConcurrency, async (folder) => {
    const stats = await statOf(files, join(output, folder));
    if (stats === undefined) parents.absent.add(folder);
    else refuseSpecial(join(output, folder), stats);
    if (stats?.isFile()) parents.files.add(folder);
  });
  return parents;
}

async function scanPath(files: FileSystem, path: string): Promise<OutputEntry> {
  const stats = await statOf(files, path);
  if (stats === undefined) return { kind: "absent" };
  refuseSpecial(path, stats);
  if (stats.isDirectory()) return { kind: "obstacle" };
  const bytes = await unless(["ENOENT"], files.readFile(path));
  if (bytes === undefined) return { kind: "absent" };
  return { kind: "file", sha256: hash(bytes), content: contentHash(bytes), identity: `${stats.dev}:${stats.ino}` };
}

function refuseSpecial(file: string, stats: Stats): void {
  if (stats.isSymbolicLink()) {
    throw fatal("output-symlink", { message: `${file} is a symbolic link, and links in the output folder are not followed.`, file });
  }
  if (!stats.isDirectory() && !stats.isFile()) {
    throw fatal("output-obstacle", { message: `${file} is neither a file nor a folder.`, file });
  }
}
