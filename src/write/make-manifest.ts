import type { EmittedFile } from "../emit/emitted-file.js";
import { contentHash } from "./hash.js";
import type { Manifest } from "./manifest.js";
import { unformattedHash } from "./unformatted-hash.js";

/** Returns the manifest of an output. */
export function makeManifest(facts: Omit<Manifest, "format" | "files" | "unformatted">, emitted: readonly EmittedFile[]): Manifest {
  const files: Record<string, string> = Object.create(null);
  const unformatted: Record<string, string> = Object.create(null);
  for (const { path, text } of emitted) {
    files[path] = contentHash(text);
    const sha256 = unformattedHash(path, text);
    if (sha256 !== undefined) unformatted[path] = sha256;
  }
  return { format: 1, ...facts, files, unformatted };
}
