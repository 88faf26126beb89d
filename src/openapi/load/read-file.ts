import { constants } from "node:fs";
import { open, stat } from "node:fs/promises";
import { fatal } from "../../diagnostics/collect.js";
import { defaultLimits, type Limits, limitFix } from "../../util/limits.js";

/** With O_NONBLOCK, opening a pipe that replaced the file would not wait for a writer. */
const readFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Windows does not have this flag. */
const withoutLinks = constants.O_NOFOLLOW ?? 0;

/** What is at a path, other than a file. */
export type NotAFile = "a folder" | "not a regular file";

export interface ReadOptions {
  /** Name of the file in messages. */
  readonly name: string;
  /** Rejects with ELOOP if the path became a symbolic link after it was resolved. */
  readonly isResolved?: boolean;
  readonly limits?: Limits;
}

/**
 * Reads a regular file. Returns what else is at the path: a folder, a device or a pipe is never
 * opened.
 *
 * @throws {PinwheelError} `document-too-large`
 */
export async function readRegularFile(path: string, options: ReadOptions): Promise<Uint8Array | NotAFile> {
  const { name, isResolved = false, limits = defaultLimits } = options;
  const stats = await stat(path);
  if (!stats.isFile()) return stats.isDirectory() ? "a folder" : "not a regular file";
  if (stats.size > limits.documentBytes) throw tooLarge(name, limits);
  const file = await open(path, isResolved ? readFlags | withoutLinks : readFlags);
  try {
    // Something else may have replaced the file since.
    const opened = await file.stat();
    if (!opened.isFile()) return "not a regular file";
    if (opened.size > limits.documentBytes) throw tooLarge(name, limits);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** The error for a file, or an input, that exceeds the limit. */
export function tooLarge(file: string, limits: Limits = defaultLimits): Error {
  return fatal("document-too-large", {
    message: `"${file}" has more than ${limits.documentBytes} bytes.`,
    file,
    fix: limitFix("documentBytes", "Split the document"),
  });
}
