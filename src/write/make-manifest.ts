import type { EmittedFile } from "../emit/emitted-file.js";
import { hash } from "./hash.js";
import type { Manifest } from "./manifest.js";

/** The manifest of an output: what the caller knows of it, and the hash of every file. */
export function makeManifest(facts: Omit<Manifest, "format" | "files">, files: readonly EmittedFile[]): Manifest {
  const hashes: Record<string, string> = Object.create(null);
  for (const { path, text } of files) hashes[path] = hash(text);
  return { format: 1, ...facts, files: hashes };
}
