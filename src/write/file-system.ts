import {
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

/** How many file operations are under way at once: enough to keep a disk busy, few enough for a limit of 64 open files. */
export const fileConcurrency = 32;

/** The file operations of the write stage, as a parameter, so that tests can make any of them fail. All reject as `node:fs` does. */
export interface FileSystem {
  /** Does not follow a symbolic link. */
  lstat(path: string): Promise<Stats>;
  readdir(path: string): Promise<string[]>;
  /** Fails with ELOOP where the path itself is a symbolic link (not on Windows, which has no such flag). */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes a new file; fails with EEXIST where something stands there, be it a dangling link. */
  writeNew(path: string, text: string): Promise<void>;
  /** Creates one folder. */
  mkdir(path: string): Promise<void>;
  /** A second name for the file: its bytes stay when the first name is given to another file. */
  link(from: string, to: string): Promise<void>;
  copyNew(from: string, to: string): Promise<void>;
  /** Puts a file in the place of another in one step; a symbolic link there is replaced, not followed. */
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Removes an empty folder. */
  rmdir(path: string): Promise<void>;
  /** Removes a folder and what is in it, following no link; no failure where it does not exist. */
  removeTree(path: string): Promise<void>;
}

/** O_NONBLOCK: a named pipe must not make us wait for a writer. */
const readFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The file system of the machine. Synchronous inside: for small files a turn through the thread pool costs several times what it waits for
 * (reading 400 files of 8 KB takes 5 ms in place of 25 ms). So that a signal is heard, whoever writes many files lets others have a turn.
 */
export const diskFileSystem: FileSystem = {
  lstat: async (path) => lstatSync(path),
  readdir: async (path) => readdirSync(path),
  readFile: async (path) => readWithoutFollowing(path),
  writeNew: async (path, text) => writeFileSync(path, text, { flag: "wx" }),
  mkdir: async (path) => void mkdirSync(path),
  link: async (from, to) => linkSync(from, to),
  copyNew: async (from, to) => copyFileSync(from, to, constants.COPYFILE_EXCL),
  rename: async (from, to) => renameSync(from, to),
  unlink: async (path) => unlinkSync(path),
  rmdir: async (path) => rmdirSync(path),
  removeTree: async (path) => rmSync(path, { recursive: true, force: true }),
};

function readWithoutFollowing(path: string): Uint8Array {
  const descriptor = openSync(path, readFlags);
  try {
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The code of an error of the operating system, as `ENOENT`; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  const isSystemError = typeof error === "object" && error !== null && "syscall" in error && "code" in error;
  return isSystemError && typeof error.code === "string" ? error.code : undefined;
}

/** Resolves to undefined where the operation fails with one of the codes. */
export async function unless<T>(codes: readonly string[], operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (codes.includes(errorCode(error) ?? "")) return undefined;
    throw error;
  }
}

/** Whatever stands at the path, not followed; undefined for nothing, also where a parent is missing or is a file. */
export function statOf(files: FileSystem, path: string): Promise<Stats | undefined> {
  return unless(["ENOENT", "ENOTDIR"], files.lstat(path));
}
