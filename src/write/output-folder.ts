import { realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, parse, relative, resolve, sep } from "node:path";
import { refuse } from "../diagnostics/collect.js";
import { diskFileSystem, statOf, unless } from "./file-system.js";
import type { Manifest } from "./manifest.js";

export interface OutputFolderCheck {
  readonly output: string;
  /** Paths of what the run reads: document, overlays, configuration, folders of templates and helpers. URLs are not among them. */
  readonly inputs: readonly string[];
  readonly manifest: Manifest | undefined;
  /** Where the run was started. */
  readonly cwd: string;
}

/**
 * Refuses an output folder that is, or holds, something that is not output. It may lie inside another project.
 * The project's own root is allowed where its package.json is a file of ours: then the project is the output.
 *
 * @throws PinwheelError `output-unsafe`, `output-symlink` for a link to nothing, `output-obstacle` for a file
 */
export async function checkOutputFolder({ output, inputs, manifest, cwd }: OutputFolderCheck): Promise<void> {
  const folder = await realLocation(resolve(cwd, output));
  const root = await projectRoot(cwd);
  await checkIsFolder(resolve(cwd, output));
  const isOurProject = root === folder && manifest !== undefined && Object.hasOwn(manifest.files, "package.json");
  const guarded: readonly (readonly [string, string | undefined])[] = [
    ["the root of the file system", parse(folder).root],
    ["the home folder", homedir()],
    ["the project", isOurProject ? undefined : root],
    ...inputs.map((input) => [`an input of the run, ${input}`, resolve(cwd, input)] as const),
  ];
  for (const [what, path] of guarded) {
    const location = path === undefined ? undefined : await realLocation(path);
    if (location === undefined || !contains(folder, location)) continue;
    throw refuse("output-unsafe", {
      message: `The output folder ${output} ${location === folder ? "is" : "holds"} ${what}.`,
      file: output,
      fix: "Name a folder for the output alone, such as src/api.",
    });
  }
}

async function checkIsFolder(output: string): Promise<void> {
  const stats = await statOf(diskFileSystem, output);
  if (stats === undefined || stats.isDirectory()) return;
  const target = await unless(["ENOENT", "ENOTDIR"], stat(output));
  if (target?.isDirectory()) return;
  if (target === undefined)
    throw refuse("output-symlink", { message: `The output folder ${output} is a symbolic link to nothing.`, file: output });
  throw refuse("output-obstacle", { message: `The output folder ${output} is a file.`, file: output });
}

/** Whether the path is the folder or lies in it. */
function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || parse(way).root !== "");
}

/** The path without links, as far as it exists. */
async function realLocation(path: string): Promise<string> {
  const real = await unless(["ENOENT", "ENOTDIR"], realpath(path));
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(await realLocation(dirname(path)), basename(path));
}

/** The nearest folder at or above `cwd` that has a package.json or is the top of a Git repository. */
async function projectRoot(cwd: string): Promise<string | undefined> {
  for (let folder = await realLocation(cwd); ; folder = dirname(folder)) {
    for (const mark of ["package.json", ".git"]) {
      if ((await statOf(diskFileSystem, join(folder, mark))) !== undefined) return folder;
    }
    if (dirname(folder) === folder) return undefined;
  }
}
