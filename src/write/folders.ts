import { dirname } from "node:path";
import { type FileSystem, statOf, unless } from "./file-system.js";

/** Returns the folders to create so that a folder exists, the outermost first. */
export async function missingFolders(files: FileSystem, folder: string): Promise<string[]> {
  const missing: string[] = [];
  for (let path = folder; (await statOf(files, path)) === undefined; path = dirname(path)) {
    missing.unshift(path);
    if (dirname(path) === path) break;
  }
  return missing;
}

/** Creates folders in order. Another run may have created one in the meantime. */
export async function makeFolders(files: FileSystem, folders: readonly string[]): Promise<void> {
  for (const folder of folders) await unless(["EEXIST"], files.mkdir(folder));
}

/** Removes a folder if it is empty. Does nothing if it has content or does not exist. */
export async function removeEmptyFolder(files: FileSystem, folder: string): Promise<void> {
  await unless(["ENOENT", "ENOTEMPTY", "EEXIST", "ENOTDIR"], files.rmdir(folder));
}
