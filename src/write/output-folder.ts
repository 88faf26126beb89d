import { realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { fatal } from "../diagnostics/collect.js";
import { diskFileSystem, statOf, unless } from "./file-system.js";
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
}

/**
 * Refuses an output folder that is or contains something other than output. It may be inside
 * another project.
 *
 * The root of the project is allowed if its package.json was generated: then the project is the
 * output.
 *
 * @throws PinwheelError `output-unsafe`, `output-symlink` for a dangling link, `output-obstacle`
 * for a file
 */
export async function checkOutputFolder({ output, inputs, manifest, cwd }: OutputFolderCheck): Promise<void> {
  const folder = await realLocation(resolve(cwd, output));
  const root = await projectRoot(cwd);
  await checkIsFolder(resolve(cwd, output));
  const isGeneratedProject = root === folder && manifest !== undefined && Object.hasOwn(manifest.files, "package.json");
  const protectedPaths: readonly (readonly [string, string | undefined])[] = [
    ["the root of the file system", parse(folder).root],
    ["the home folder", homedir()],
    ["the project", isGeneratedProject ? undefined : root],
    ...inputs.map((input) => [`an input of the run, ${input}`, resolve(cwd, input)] as const),
  ];
  for (const [description, path] of protectedPaths) {
    const location = path === undefined ? undefined : await realLocation(path);
    if (location === undefined || !contains(folder, location)) continue;
    throw fatal("output-unsafe", {
      message: `The output folder ${output} ${location === folder ? "is" : "contains"} ${description}.`,
      file: output,
      fix: "Choose a folder only for the output, such as src/api.",
    });
  }
}

async function checkIsFolder(output: string): Promise<void> {
  const stats = await statOf(diskFileSystem, output);
  if (stats === undefined || stats.isDirectory()) return;
  const target = await unless(["ENOENT", "ENOTDIR"], stat(output));
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
async function realLocation(path: string): Promise<string> {
  const real = await unless(["ENOENT", "ENOTDIR"], realpath(path));
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(await realLocation(dirname(path)), basename(path));
}

/** Returns the nearest folder, from `cwd` upwards, with a package.json or a Git repository. */
async function projectRoot(cwd: string): Promise<string | undefined> {
  for (let folder = await realLocation(cwd); ; folder = dirname(folder)) {
    for (const name of ["package.json", ".git"]) {
      if ((await statOf(diskFileSystem, join(folder, name))) !== undefined) return folder;
    }
    if (dirname(folder) === folder) return undefined;
  }
}
