import { join } from "node:path";
import { concurrently } from "../util/concurrently.js";
import { diskFileSystem, fileConcurrency } from "./file-system.js";
import { contentHash, isContent } from "./hash.js";
import type { Manifest } from "./manifest.js";

/** Whether every file of the manifest stands on disk as it was written. It writes nothing and never fails: what cannot be read has changed. */
export async function isUpToDate(output: string, manifest: Manifest): Promise<boolean> {
  try {
    await concurrently(Object.entries(manifest.files), fileConcurrency, async ([path, sha256]) => {
      const content = contentHash(await diskFileSystem.readFile(join(output, path)));
      if (!isContent(content, sha256)) throw new Error(`${path} differs`);
    });
    return true;
  } catch {
    return false;
  }
}
