import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceText } from "../util/source-text.js";

/** The package ships the runtime as TypeScript, beside its compiled form. */
const folder = fileURLToPath(new URL("../../src/runtime/", import.meta.url));

/** The modules of the runtime, sorted by path. */
export async function readRuntime(): Promise<readonly SourceText[]> {
  const entries = await readdir(folder, { recursive: true });
  const paths = entries.filter((path) => path.endsWith(".ts")).map((path) => path.replaceAll("\\", "/"));
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })));
}
