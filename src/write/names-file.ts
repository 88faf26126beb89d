import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { fatal } from "../diagnostics/collect.js";
import { findRepeatedKey, findSyntaxError } from "../util/json-text.js";
import { positionOf } from "../util/position.js";
import { explainFileError } from "./file-error.js";
import { diskFileSystem, type FileSystem, unless } from "./file-system.js";
import { makeFolders, missingFolders } from "./folders.js";
import { isRunning } from "./is-running.js";
import { comparePaths } from "./output-path.js";
import { refuseLink } from "./state-file.js";

/** Public names by what they name. See `pinnedNames` for the keys. */
export type NameEntries = ReadonlyMap<string, string>;

/**
 * The last line of the file. Because of it, all lines above end in a comma, so that git merges
 * branches that add different lines.
 */
const lastKey = "~";
const lastName = "This line stays last, so that all lines above end in a comma.";

/**
 * Reads a file of names. Returns no entries if it does not exist.
 *
 * @throws PinwheelError `names-broken` if it cannot be used, `output-symlink` for a symbolic link
 */
export async function readNames(file: string, files: FileSystem = diskFileSystem): Promise<NameEntries> {
  const text = await readNamesText(file, files);
  if (text === undefined) return new Map();
  const entries = parseNames(text);
  if (!("reason" in entries)) return entries;
  const { reason, offset, fix } = entries;
  throw fatal("names-broken", { message: `The names in ${file} cannot be used: ${reason}`, file, ...positionOf(text, offset), fix });
}

/**
 * Writes a file of names as a whole, or not at all. Does nothing if it has this content already.
 *
 * @throws PinwheelError with the reason why it cannot be written
 */
export async function writeNames(file: string, entries: NameEntries, files: FileSystem = diskFileSystem): Promise<void> {
  const text = namesText(entries);
  if ((await readNamesText(file, files)) === text) return;
  const temporary = `${file}.${process.pid}-${randomUUID()}.tmp`;
  try {
    await makeFolders(files, await missingFolders(files, dirname(file)));
    await files.writeNew(temporary, text);
    await files.rename(temporary, file);
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined);
    throw explainFileError(error, file, "the names were not recorded");
  }
}

/**
 * Removes the temporary files beside a file of names that processes left which were killed while
 * they wrote.
 */
export async function removeStaleNames(file: string, files: FileSystem = diskFileSystem): Promise<void> {
  const folder = dirname(file);
  const names = (await unless(["ENOENT", "ENOTDIR"], files.readdir(folder))) ?? [];
  for (const name of names) {
    if (!name.startsWith(`${basename(file)}.`)) continue;
    const [, pid] = /\.(\d+)-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) await unless(["ENOENT"], files.unlink(join(folder, name)));
  }
}

/** Returns the text of a file of names: sorted, one name per line. */
export function namesText(entries: NameEntries): string {
  const sorted = [...entries].sort(([left], [right]) => comparePaths(left, right));
  const lines = [...sorted, [lastKey, lastName] as const].map(([key, name]) => `  ${JSON.stringify(key)}: ${JSON.stringify(name)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** Why a text is not a file of names. */
export interface NamesProblem {
  /** Completes the sentence "The names cannot be used:". */
  readonly reason: string;
  /** Where the mistake is, in UTF-16 units. */
  readonly offset: number;
  readonly fix: string;
}

const restore = "Restore the file from version control, or correct the line.";
const choose = "Keep one of the two lines.";
const merge = "Keep the lines of both sides and remove the markers. For a key with two names, keep one of them.";

/** Parses the text of a file of names. Returns the problem if it is not one. */
export function parseNames(text: string): NameEntries | NamesProblem {
  const marker = text.search(/^<{7}(?= |$)/m);
  if (marker >= 0) return { reason: "it contains merge conflict markers.", offset: marker, fix: merge };
  const json = parseJson(text.replace(/^\uFEFF/, ""));
  if ("reason" in json) return json;
  const { value } = json;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { reason: "it is not a JSON object.", offset: 0, fix: restore };
  }
  const repeated = findRepeatedKey(text, 1);
  if (repeated !== undefined) {
    return { reason: `the key ${JSON.stringify(repeated.key)} occurs twice.`, offset: repeated.offset, fix: choose };
  }
  const entries = new Map<string, string>();
  for (const [key, name] of Object.entries(value)) {
    if (typeof name !== "string") {
      const quoted = JSON.stringify(key);
      return { reason: `the value of ${quoted} is not a string.`, offset: Math.max(text.indexOf(quoted), 0), fix: restore };
    }
    if (key !== lastKey) entries.set(key, name);
  }
  return entries;
}

function parseJson(text: string): { readonly value: unknown } | NamesProblem {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const { offset, reason } = findSyntaxError(text);
    return { reason: `it is not JSON: ${reason}.`, offset, fix: restore };
  }
}

/**
 * Returns the text of a file of names with LF line endings, or undefined if it does not exist. A
 * checkout may have changed the line endings.
 */
export async function readNamesText(file: string, files: FileSystem = diskFileSystem): Promise<string | undefined> {
  try {
    await refuseLink(files, file);
    const bytes = await unless(["ENOENT", "ENOTDIR"], files.readFile(file));
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
  } catch (error) {
    throw explainFileError(error, file, "nothing has changed");
  }
}
