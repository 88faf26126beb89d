import { diskFileSystem, type FileSystem } from "../../src/write/file-system.js";

export type Operation = keyof FileSystem;

/** Told before every file operation, counted from 1; what it throws is what the operation fails with. */
export type Watch = (count: number, operation: Operation, path: string) => void;

/** The file system of the machine with somebody watching. */
export function watched(watch: Watch): FileSystem {
  let count = 0;
  const before =
    <Rest extends readonly string[], Result>(operation: Operation, run: (path: string, ...rest: Rest) => Promise<Result>) =>
    async (path: string, ...rest: Rest): Promise<Result> => {
      count += 1;
      watch(count, operation, path);
      return await run(path, ...rest);
    };
  const disk = diskFileSystem;
  return {
    lstat: before("lstat", disk.lstat),
    readdir: before("readdir", disk.readdir),
    readFile: before("readFile", disk.readFile),
    writeNew: before("writeNew", disk.writeNew),
    mkdir: before("mkdir", disk.mkdir),
    link: before("link", disk.link),
    copyNew: before("copyNew", disk.copyNew),
    rename: before("rename", disk.rename),
    unlink: before("unlink", disk.unlink),
    rmdir: before("rmdir", disk.rmdir),
    removeTree: before("removeTree", disk.removeTree),
  };
}

/** An error as the operating system gives it. */
export function systemError(code: string, operation: string, path: string): Error {
  return Object.assign(new Error(`${code}: made by the test, ${operation} '${path}'`), { code, syscall: operation, path });
}
