import { hash } from "./hash.js";
import type { Manifest } from "./manifest.js";
import { manifestText } from "./manifest-file.js";
import { manifestPath } from "./output-path.js";
import type { Plan } from "./plan.js";

/** Paths that carrying out a plan would change, relative to the output folder; the manifest is one of them where its text differs. */
export function changedPaths(plan: Plan, manifest: Manifest): string[] {
  const changed = plan.steps.filter(({ action }) => action.kind !== "keep").map(({ path }) => path);
  return plan.manifest === hash(manifestText(manifest)) ? changed : [...changed, manifestPath];
}
