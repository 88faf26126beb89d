import { join } from "node:path";
import { fatal } from "../diagnostics/collect.js";
import { type FileSystem, statOf, unless } from "./file-system.js";
import { stateFolder } from "./output-path.js";

/**
 * Reads a file of the state folder, such as the manifest. Returns undefined if it does not exist.
 *
 * @throws PinwheelError `output-symlink` if the file or the folder is a symbolic link
 */
export async function readStateFile(files: FileSystem, output: string, path: string): Promise<string | undefined> {
  const file = join(output, path);
  await refuseLink(files, join(output, stateFolder));
  await refuseLink(files, file);
  const bytes = await unless(["ENOENT", "ENOTDIR"], files.readFile(file));
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** Reads a file of the state folder that a run can do without: one that cannot be read is empty. */
export async function readSpareFile(files: FileSystem, output: string, path: string): Promise<string> {
  try {
    return (await readStateFile(files, output, path)) ?? "";
  } catch {
    return "";
  }
}

/** Refuses a symbolic link, because it would lead out of the output folder. */
export async function refuseLink(files: FileSystem, path: string): Promise<void> {
  if (!(await statOf(files, path))?.isSymbolicLink()) return;
  throw fatal("output-symlink", { message: `${path} is a symbolic link, and links are not followed.`, file: path });
}
