import { dirname } from "node:path";
import { type FileSystem, statOf, unless } from "./file-system.js";

/** The folders that have to be made for a folder to exist, the outermost first. */
export async function missingFolders(files: FileSystem, folder: string): Promise<string[]> {
  const missing: string[] = [];
  for (let path = folder; (await statOf(files, path)) === undefined; path = dirname(path)) {
    missing.unshift(path);
    if (dirname(path) === path) break;
  }
  return missing;
}

/** Makes folders one by one; one that another run has made in the meantime is as good. */
export async function makeFolders(files: FileSystem, folders: readonly string[]): Promise<void> {
  for (const folder of folders) await unless(["EEXIST"], files.mkdir(folder));
}

/** Leaves a folder that holds something, or is gone. */
export async function removeEmptyFolder(files: FileSystem, folder: string): Promise<void> {
  await unless(["ENOENT", "ENOTEMPTY", "EEXIST", "ENOTDIR"], files.rmdir(folder));
}
