import { join } from "node:path";
import { fatal } from "../diagnostics/collect.js";
import { explainFileError } from "./file-error.js";
import { diskFileSystem, type FileSystem } from "./file-system.js";
import type { Manifest } from "./manifest.js";
import { comparePaths, manifestPath } from "./output-path.js";
import { parseManifest } from "./parse-manifest.js";
import { readStateFile } from "./state-file.js";

/**
 * Reads the manifest of an output folder. Returns undefined if there is none.
 *
 * @throws PinwheelError `manifest-broken` if it cannot be trusted, `output-symlink` for a
 * symbolic link
 */
export async function readManifest(output: string, files: FileSystem = diskFileSystem): Promise<Manifest | undefined> {
  const text = await readText(output, files);
  if (text === undefined) return undefined;
  const manifest = parseManifest(text);
  if (typeof manifest !== "string") return manifest;
  const file = join(output, manifestPath);
  throw fatal("manifest-broken", { message: `The manifest ${file} cannot be used: ${manifest}`, file });
}

/**
 * Returns the text of a manifest: sorted keys, two spaces, a final line ending. Equal manifests
 * have equal texts.
 */
export function manifestText({ format, generator, fingerprint, references, warned, files, unformatted, reported }: Manifest): string {
  const records = { files: sortKeys(files), unformatted: sortKeys(unformatted), reported };
  return `${JSON.stringify({ format, generator, fingerprint, references, warned, ...records }, null, 2)}\n`;
}

async function readText(output: string, files: FileSystem): Promise<string | undefined> {
  try {
    return await readStateFile(files, output, manifestPath);
  } catch (error) {
    throw explainFileError(error, output, "nothing has changed");
  }
}

/** `Object.fromEntries` makes `__proto__` an ordinary property. */
function sortKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => comparePaths(left, right));
  return Object.fromEntries(entries.map(([key, property]) => [key, sortKeys(property)]));
}
