import type { EmittedFile } from "../emit/emitted-file.js";
import { contentHash } from "./hash.js";
import type { Manifest } from "./manifest.js";
import { unformattedHash } from "./unformatted-hash.js";

/**
 * Returns the manifest of an output.
 *
 * For a file that has not changed since the `previous` manifest of the same generator, takes over
 * the hash without formatting, because computing it is slow.
 */
export function makeManifest(
  facts: Omit<Manifest, "format" | "files" | "unformatted">,
  emitted: readonly EmittedFile[],
  previous?: Manifest,
): Manifest {
  const reusable = previous?.generator === facts.generator ? previous : undefined;
  const files: Record<string, string> = Object.create(null);
  const unformatted: Record<string, string> = Object.create(null);
  for (const { path, text } of emitted) {
    const content = contentHash(text);
    files[path] = content;
    const cached = reusable?.files[path] === content ? reusable.unformatted[path] : undefined;
    const sha256 = cached ?? unformattedHash(path, text);
    if (sha256 !== undefined) unformatted[path] = sha256;
  }
  return { format: 1, ...facts, files, unformatted };
}
