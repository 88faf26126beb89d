import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { fatal } from "../../diagnostics/collect.js";
import { explainFileError } from "../../write/file-error.js";
import { errorCode } from "../../write/file-system.js";

/** A file to create or, with `before`, to replace. */
export interface FileChange {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  /** The text that the change was made for. Missing for a new file. */
  readonly before?: string;
}

/**
 * Writes all files or, after a failure, none. Each appears complete, and no file is overwritten
 * that has changed or appeared in the meantime.
 *
 * @throws PinwheelError the reason why a file cannot be written
 */
export function writeFiles(changes: readonly FileChange[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const change of changes) writeOne(change, undo);
  } catch (error) {
    for (const step of undo.reverse()) attempt(step);
    throw explainFileError(error, changes[0]?.file ?? ".", "nothing was changed");
  }
}

function writeOne({ file, text, before }: FileChange, undo: (() => void)[]): void {
  makeFolders(dirname(file), undo);
  if (before === undefined) {
    createFile(file, text);
    undo.push(() => rmSync(file));
    return;
  }
  // A link, for example to a shared package.json, stays a link.
  const target = realpathSync(file);
  if (readFileSync(target, "utf8") !== before) throw fatal("output-changed", { message: `${file} changed during the run.`, file });
  replaceFile(target, text);
  undo.push(() => replaceFile(target, before));
}

/** A folder that has another file by now stays, and the first error is the one to report. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {}
}

function makeFolders(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => rmdirSync(folder));
}

/** Fails if the path exists. Some file systems have no links. */
function createFile(file: string, text: string): void {
  withTemporary(file, text, undefined, (temporary) => {
    try {
      linkSync(temporary, file);
    } catch (error) {
      if (errorCode(error) === "EEXIST") throw error;
      copyFileSync(temporary, file, constants.COPYFILE_EXCL);
    }
    rmSync(temporary);
  });
}

function replaceFile(file: string, text: string): void {
  withTemporary(file, text, lstatSync(file).mode, (temporary) => renameSync(temporary, file));
}

function withTemporary(file: string, text: string, mode: number | undefined, work: (temporary: string) => void): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: "wx", ...(mode !== undefined && { mode }) });
    work(temporary);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
