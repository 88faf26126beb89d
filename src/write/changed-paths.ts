import { contentHash } from "./hash.js";
import type { Manifest } from "./manifest.js";
import { manifestText } from "./manifest-file.js";
import { manifestPath } from "./output-path.js";
import type { Plan } from "./plan.js";

/**
 * Returns the paths that a plan would change, relative to the output folder. The manifest is one of
 * them.
 */
export function changedPaths(plan: Plan, manifest: Manifest): string[] {
  const paths = plan.steps.filter(({ action }) => action.kind !== "keep").map(({ path }) => path);
  return isManifestCurrent(plan, manifest) ? paths : [...paths, manifestPath];
}

/** Whether the manifest file has this content already. */
export function isManifestCurrent(plan: Plan, manifest: Manifest): boolean {
  return plan.manifest?.content === contentHash(manifestText(manifest));
}
