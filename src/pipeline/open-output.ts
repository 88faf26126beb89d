import { dirname } from "node:path";
import type { ResolvedTarget } from "../config/resolve-target.js";
import type { Manifest } from "../write/manifest.js";

/**
 * Returns the manifest in the output folder of a target, if there is one.
 *
 * @throws PinwheelError for an output folder that cannot be used
 */
export async function openOutput(target: ResolvedTarget, cwd: string): Promise<Manifest | undefined> {
  const { readManifest } = await import("../write/manifest-file.js");
  const { checkOutputFolder } = await import("../write/output-folder.js");
  const { inputPaths } = await import("../config/inputs.js");
  const { output } = target;
  const manifest = await readManifest(output);
  await checkOutputFolder({ output, inputs: inputPaths(target), manifest, cwd, configFolder: configFolderOf(target) });
  return manifest;
}

/** A package may be written beside its configuration, so that a repository can be the package. */
function configFolderOf({ output, package: name, names }: ResolvedTarget): string | undefined {
  const folder = names === undefined ? undefined : dirname(names.file);
  return name !== undefined && folder === output ? undefined : folder;
}
