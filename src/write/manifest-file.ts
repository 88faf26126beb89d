import { join } from "node:path";
import { refuse } from "../diagnostics/collect.js";
import type { PinnedNames } from "../model/naming/pinned-names.js";
import type { Json } from "../util/json.js";
import { explainFileError } from "./file-error.js";
import { diskFileSystem, errorCode, type FileSystem, statOf } from "./file-system.js";
import type { Manifest } from "./manifest.js";
import { comparePaths, manifestPath, pathsProblem, stateFolder } from "./output-path.js";

/**
 * Reads what the last run left in an output folder; undefined where there is no manifest. Every record has a null prototype, so that a key of a
 * document finds no inherited member.
 *
 * @throws PinwheelError `manifest-broken` where it cannot be trusted, `output-symlink` where it is reached through a link.
 */
export async function readManifest(output: string, files: FileSystem = diskFileSystem): Promise<Manifest | undefined> {
  const file = join(output, manifestPath);
  const text = await readText(files, output, file);
  if (text === undefined) return undefined;
  const manifest = parseManifest(text);
  if (typeof manifest !== "string") return manifest;
  throw refuse("manifest-broken", { message: `The manifest ${file} cannot be used: ${manifest}`, file });
}

/** The text of a manifest: keys sorted, two spaces, a line end at the end; equal manifests have equal texts. */
export function manifestText(manifest: Manifest): string {
  const { format, generator, fingerprint, warned, files, names, helpers } = manifest;
  const members = { files: sorted(files), names: sorted(names), helpers: sorted(helpers) };
  return `${JSON.stringify({ format, generator, fingerprint, warned, ...members }, null, 2)}\n`;
}

async function readText(files: FileSystem, output: string, file: string): Promise<string | undefined> {
  try {
    for (const path of [join(output, stateFolder), file]) {
      const stats = await statOf(files, path);
      if (stats?.isSymbolicLink())
        throw refuse("output-symlink", { message: `${path} is a symbolic link; it is not followed.`, file: path });
    }
    return new TextDecoder().decode(await files.readFile(file));
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "")) return undefined;
    throw explainFileError(error, output, "nothing has changed");
  }
}

/** The manifest, or what is wrong with it as a sentence. */
function parseManifest(text: string): Manifest | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text.includes("<<<<<<<") ? "it holds the marks of a merge conflict." : "it is not JSON.";
  }
  if (!isRecord(value)) return "it is not a JSON object.";
  const { format, generator, fingerprint } = value;
  if (typeof format === "number" && format > 1) return `it has format ${format}, which a newer version of Pinwheel wrote.`;
  if (format !== 1 || typeof generator !== "string" || typeof fingerprint !== "string")
    return "`format`, `generator` or `fingerprint` is missing.";
  const files = recordOf(value["files"], isSha256);
  const names = recordOf(value["names"], isPinnedNames);
  const helpers = recordOf(value["helpers"], isHelper);
  if (files === undefined) return "`files` is not a list of paths with their SHA-256.";
  if (names === undefined) return "`names` is not as it was written.";
  if (helpers === undefined) return "`helpers` is not as it was written.";
  const problem = pathsProblem(Object.keys(files));
  const warned = value["warned"] === true && { warned: true as const };
  return problem ?? { format, generator, fingerprint, ...warned, files, names: mapValues(names, copyNames), helpers };
}

function copyNames(names: PinnedNames): PinnedNames {
  return { naming: names.naming, types: mapValues(names.types, (name) => name), operations: mapValues(names.operations, (name) => name) };
}

function isSha256(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

function isPinnedNames(value: unknown): value is PinnedNames {
  return (
    isRecord(value) &&
    isString(value["naming"]) &&
    recordOf(value["types"], isString) !== undefined &&
    recordOf(value["operations"], isString) !== undefined
  );
}

function isHelper(value: unknown): value is { sha256: string; facts: Json } {
  return isRecord(value) && isSha256(value["sha256"]) && Object.hasOwn(value, "facts");
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function recordOf<T>(value: unknown, isMember: (member: unknown) => member is T): Record<string, T> | undefined {
  if (!isRecord(value)) return undefined;
  const result: Record<string, T> = Object.create(null);
  for (const [key, member] of Object.entries(value)) {
    if (!isMember(member)) return undefined;
    result[key] = member;
  }
  return result;
}

function mapValues<T>(record: Readonly<Record<string, T>>, convert: (value: T) => T): Record<string, T> {
  const result: Record<string, T> = Object.create(null);
  for (const [key, value] of Object.entries(record)) result[key] = convert(value);
  return result;
}

/** The same value with the members of every object in code unit order; `fromEntries` makes `__proto__` a member like any other. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).sort(([left], [right]) => comparePaths(left, right));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
