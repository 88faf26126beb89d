import { join } from "node:path";
import { concurrently } from "../util/concurrently.js";
import { diskFileSystem, fileConcurrency } from "./file-system.js";
import { contentHash } from "./hash.js";
import type { Manifest } from "./manifest.js";
import { parentFolders } from "./output-path.js";

/**
 * Whether every file of the manifest is on disk as it was written.
 *
 * Writes nothing and never throws: a file that cannot be read counts as changed.
 */
export async function isUpToDate(output: string, manifest: Manifest): Promise<boolean> {
  try {
    const folders = [...new Set(Object.keys(manifest.files).flatMap(parentFolders))];
    await concurrently(folders, fileConcurrency, async (folder) => {
      if ((await diskFileSystem.lstat(join(output, folder)))?.isDirectory() !== true) throw new Error(`${folder} is not a folder`);
    });
    await concurrently(Object.entries(manifest.files), fileConcurrency, async ([path, sha256]) => {
      const bytes = await diskFileSystem.readFile(join(output, path));
      if (contentHash(bytes) !== sha256) throw new Error(`${path} differs`);
    });
    return true;
  } catch {
    return false;
  }
}
