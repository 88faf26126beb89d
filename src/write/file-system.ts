import {
  appendFileSync,
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from "node:fs";

/**
 * Maximum number of concurrent file operations. Keeps a disk busy and stays below a limit of 64
 * open files.
 */
export const fileConcurrency = 32;

/**
 * The file operations of the write stage. They reject with the errors of `node:fs`.
 * An interface, so that tests can make any operation fail.
 */
export interface FileSystem {
  /** Does not follow a symbolic link. Resolves to undefined if nothing exists at the path. */
  lstat(path: string): Promise<Stats | undefined>;
  readdir(path: string): Promise<string[]>;
  /** Rejects with ELOOP if the path is a symbolic link. Windows does not have this flag. */
  readFile(path: string): Promise<Uint8Array>;
  /**
   * Writes a new file: a text, or the parts of one that is too large to hold. Rejects with EEXIST
   * if the path exists, even as a dangling link.
   */
  writeNew(path: string, text: string | Iterable<string>): Promise<void>;
  /** Creates one folder. */
  mkdir(path: string): Promise<void>;
  /**
   * Adds a second name to a file. Its bytes remain when another file is renamed to the first name.
   */
  link(from: string, to: string): Promise<void>;
  copyNew(from: string, to: string): Promise<void>;
  /** Replaces the target atomically. A symbolic link there is replaced, not followed. */
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Removes an empty folder. */
  rmdir(path: string): Promise<void>;
  /**
   * Removes a folder with its content, without following links. Does nothing if it does not exist.
   */
  removeTree(path: string): Promise<void>;
}

/** With O_NONBLOCK, opening a named pipe does not wait for a writer. */
const readFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The file system of this machine.
 *
 * Synchronous inside, because for small files the thread pool costs more than the work: reading 400
 * files of
 * 8 KB takes 5 ms instead of 25 ms. Code that writes many files must yield to the event loop, so
 * that signals arrive.
 */
export const diskFileSystem: FileSystem = {
  lstat: async (path) => lstatSync(path, { throwIfNoEntry: false }),
  readdir: async (path) => readdirSync(path),
  readFile: async (path) => readWithoutFollowing(path),
  writeNew: async (path, text) => (typeof text === "string" ? writeFileSync(path, text, { flag: "wx" }) : writeParts(path, text)),
  mkdir: async (path) => void mkdirSync(path),
  link: async (from, to) => linkSync(from, to),
  copyNew: async (from, to) => copyFileSync(from, to, constants.COPYFILE_EXCL),
  rename: async (from, to) => renameSync(from, to),
  unlink: async (path) => unlinkSync(path),
  rmdir: async (path) => rmdirSync(path),
  removeTree: async (path) => rmSync(path, { recursive: true, force: true }),
};

function writeParts(path: string, parts: Iterable<string>): void {
  const descriptor = openSync(path, "wx");
  try {
    for (const part of parts) appendFileSync(descriptor, part);
  } finally {
    closeSync(descriptor);
  }
}

function readWithoutFollowing(path: string): Uint8Array {
  const descriptor = openSync(path, readFlags);
  try {
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Returns the code of an operating system error, such as `ENOENT`; undefined for any other error.
 */
export function errorCode(error: unknown): string | undefined {
  const isSystemError = typeof error === "object" && error !== null && "syscall" in error && "code" in error;
  return isSystemError && typeof error.code === "string" ? error.code : undefined;
}

/** Resolves to undefined if the operation fails with one of the codes. */
export async function unless<T>(codes: readonly string[], operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (codes.includes(errorCode(error) ?? "")) return undefined;
    throw error;
  }
}

/**
 * Returns the stats of a path without following it; undefined if it or a parent folder does not
 * exist.
 */
export function statOf(files: FileSystem, path: string): Promise<Stats | undefined> {
  return unless(["ENOTDIR"], files.lstat(path));
}
