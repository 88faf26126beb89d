// Compares the documents of two releases of Airflow as our client sees them: with our overlays, and so with our names.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { diff } from "../../dist/library/index.js";

/** @typedef {import("../../dist/index.js").Change} Change */
/** @typedef {{ readonly version: string, readonly api: "v1" | "v2", readonly document: string }} Release */

const overlays = fileURLToPath(new URL("../../specs/airflow", import.meta.url));

/**
 * Returns the releases of a folder with a document for each, such as 3.3.2.yaml. The oldest is first.
 * @param {string} folder
 * @returns {readonly Release[]}
 */
export function findReleases(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.replace(/\.yaml$/, ""))
    .sort((left, right) => left.localeCompare(right, "en", { numeric: true }))
    .map((version) => ({ version, api: version.startsWith("2.") ? "v1" : "v2", document: join(folder, `${version}.yaml`) }));
}

/**
 * @param {Release} before
 * @param {Release} after
 * @returns {Promise<readonly Change[]>}
 */
export async function changesBetween(before, after) {
  const { ok, diagnostics, comparisons } = await diff({
    before: before.document,
    after: after.document,
    client: "Airflow",
    naming: "resources",
    overlays: ["fixes", "names", "descriptions"].map((kind) => join(overlays, `${after.api}.${kind}.yaml`)),
  });
  if (!ok) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return comparisons.flatMap(({ changes }) => changes.map(({ change }) => change));
}
