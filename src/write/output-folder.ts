import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { fatal } from "../diagnostics/collect.js";
import { foldersUp } from "../util/folders-up.js";
import { explainFileError } from "./file-error.js";
import { diskFileSystem, errorCode, statOf } from "./file-system.js";
import type { Manifest } from "./manifest.js";

export interface OutputFolderCheck {
  readonly output: string;
  /**
   * What the run reads: documents, overlays, configuration, folders of templates and helpers. Not
   * URLs.
   */
  readonly inputs: readonly string[];
  readonly manifest: Manifest | undefined;
  /** Folder in which the run was started. */
  readonly cwd: string;
  /** Folder of the configuration, unless the output may be that folder. */
  readonly configFolder?: string | undefined;
}

/**
 * Refuses an output folder that is or contains something other than output. It may be inside
 * another project.
 *
 * The root of the project is allowed if its package.json was generated: then the project is the
 * output.
 *
 * @throws PinwheelError `output-unsafe`, `output-symlink` for a dangling link, `output-obstacle`
 * for a file, or the reason why the folder cannot be looked at
 */
export async function checkOutputFolder(request: OutputFolderCheck): Promise<void> {
  try {
    await check(request);
  } catch (error) {
    throw explainFileError(error, request.output, "nothing has changed");
  }
}

async function check({ output, inputs, manifest, cwd, configFolder }: OutputFolderCheck): Promise<void> {
  const folder = realLocation(resolve(cwd, output));
  const root = await projectRoot(cwd);
  await checkIsFolder(resolve(cwd, output));
  const owner = ["node_modules", ".git"].find((name) =>
    relative(root ?? cwd, folder)
      .split(sep)
      .includes(name),
  );
  if (owner !== undefined) throw unsafe(output, `is inside ${owner}, which other programs replace`);
  const isGeneratedProject = root === folder && manifest !== undefined && Object.hasOwn(manifest.files, "package.json");
  const protectedPaths: readonly (readonly [string, string | undefined])[] = [
    ["the root of the file system", parse(folder).root],
    ["the home folder", homedir()],
    ["the project", isGeneratedProject ? undefined : root],
    ...inputs.map((input) => [`an input of the run, ${input}`, resolve(cwd, input)] as const),
    ["the folder of the configuration", configFolder],
  ];
  for (const [description, path] of protectedPaths) {
    const location = path === undefined ? undefined : realLocation(path);
    if (location === undefined || !contains(folder, location)) continue;
    throw unsafe(output, `${location === folder ? "is" : "contains"} ${description}`);
  }
}

/**
 * Refuses a folder that the process may not write to. The folder need not exist.
 *
 * @throws PinwheelError `output-denied`, or the reason why the folder cannot be looked at
 */
export function checkWritable(output: string): void {
  try {
    accessSync(existingFolder(output), constants.W_OK);
  } catch (error) {
    throw explainFileError(error, output, "nothing has changed");
  }
}

function existingFolder(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) === undefined && dirname(path) !== path ? existingFolder(dirname(path)) : path;
}

function unsafe(output: string, reason: string): Error {
  return fatal("output-unsafe", {
    message: `The output folder ${output} ${reason}.`,
    file: output,
    fix: "Choose a folder only for the output, such as src/api.",
  });
}

async function checkIsFolder(output: string): Promise<void> {
  const stats = await statOf(diskFileSystem, output);
  if (stats === undefined || stats.isDirectory()) return;
  const target = ifExists(() => statSync(output));
  if (target?.isDirectory()) return;
  if (target === undefined)
    throw fatal("output-symlink", { message: `The output folder ${output} is a dangling symbolic link.`, file: output });
  throw fatal("output-obstacle", { message: `The output folder ${output} is a file.`, file: output });
}

/**
 * Whether the path is the folder or inside it. On Windows, the relative path to another drive is
 * absolute.
 */
function contains(folder: string, path: string): boolean {
  const relativePath = relative(folder, path);
  return relativePath !== ".." && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath);
}

/** Resolves links in the part of the path that exists. */
function realLocation(path: string): string {
  const real = ifExists(() => realpathSync.native(path));
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(realLocation(dirname(path)), basename(path));
}

function ifExists<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error) ?? "")) return undefined;
    throw error;
  }
}

/** Returns the nearest folder, from `cwd` upwards, with a package.json or a Git repository. */
async function projectRoot(cwd: string): Promise<string | undefined> {
  for (const folder of foldersUp(realLocation(cwd))) {
    for (const name of ["package.json", ".git"]) {
      if ((await statOf(diskFileSystem, join(folder, name))) !== undefined) return folder;
    }
  }
  return undefined;
}
