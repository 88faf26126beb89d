import type { Stats } from "node:fs";
import { join } from "node:path";
import { refuse } from "../diagnostics/collect.js";
import { concurrently } from "../util/concurrently.js";
import { type FileSystem, fileConcurrency, statOf, unless } from "./file-system.js";
import { type ContentHash, contentHash } from "./hash.js";
import { comparePaths, parentFolders } from "./output-path.js";

/** What stands at a path of the output folder. A folder is what makes `obstacle` true. */
export type OutputEntry =
  | { readonly kind: "absent"; readonly obstacle: boolean }
  | { readonly kind: "file"; readonly content: ContentHash; readonly identity: string };

/**
 * Looks at paths of the output folder, following no link below it.
 *
 * @throws PinwheelError `output-symlink` where a path or a folder of it is a symbolic link; `output-obstacle` where it is neither file nor folder.
 */
export async function scanOutput(files: FileSystem, output: string, paths: readonly string[]): Promise<Map<string, OutputEntry>> {
  const blocked = await fileParents(files, output, paths);
  const found = await concurrently(paths, fileConcurrency, async (path): Promise<OutputEntry> => {
    if (parentFolders(path).some((folder) => blocked.has(folder))) return { kind: "absent", obstacle: true };
    return await lookAt(files, join(output, path));
  });
  return new Map(found.map((entry, index) => [paths[index] ?? "", entry]));
}

/** Folders of the paths that turn out to be files. */
async function fileParents(files: FileSystem, output: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const folders = [...new Set(paths.flatMap(parentFolders))].sort(comparePaths);
  const blocked = new Set<string>();
  await concurrently(folders, fileConcurrency, async (folder) => {
    const stats = await statOf(files, join(output, folder));
    if (stats === undefined) return;
    refuseSpecial(join(output, folder), stats);
    if (!stats.isDirectory()) blocked.add(folder);
  });
  return blocked;
}

async function lookAt(files: FileSystem, path: string): Promise<OutputEntry> {
  const stats = await statOf(files, path);
  if (stats === undefined) return { kind: "absent", obstacle: false };
  refuseSpecial(path, stats);
  if (stats.isDirectory()) return { kind: "absent", obstacle: true };
  const bytes = await unless(["ENOENT"], files.readFile(path));
  if (bytes === undefined) return { kind: "absent", obstacle: false };
  return { kind: "file", content: contentHash(bytes), identity: `${stats.dev}:${stats.ino}` };
}

function refuseSpecial(file: string, stats: Stats): void {
  if (stats.isSymbolicLink()) {
    throw refuse("output-symlink", { message: `${file} is a symbolic link; links in the output folder are not followed.`, file });
  }
  if (!stats.isDirectory() && !stats.isFile()) {
    throw refuse("output-obstacle", { message: `${file} is neither a file nor a folder.`, file });
  }
}
