import { fileURLToPath } from "node:url";
import { isBuildCurrent } from "../../scripts/build-inputs.mjs";
import { withLock } from "../../scripts/install/lock.mjs";
import { run } from "../../scripts/install/run.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Builds dist before the first test when src has changed since the last build. Tests of the command line and of external references run
 * the built program, and must never test an old one. A mutated source is not built.
 */
export default async function buildWhenStale() {
  const isMutated = process.env.PINWHEEL_MUTATION_SAMPLE !== undefined;
  if (isMutated || isBuildCurrent()) return;
  await withLock(`build ${root}`, async () => {
    if (!isBuildCurrent()) await run(process.execPath, ["scripts/build.mjs"], { cwd: root });
  });
}
