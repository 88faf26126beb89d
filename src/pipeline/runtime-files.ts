import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesBelow } from "../util/files-below.js";
import type { SourceText } from "../util/source-text.js";

/** The package ships the runtime as TypeScript, beside its compiled form. */
const folder = fileURLToPath(new URL("../../src/runtime/", import.meta.url));

/** Reads the modules of the runtime, sorted by path. */
export async function readRuntime(): Promise<readonly SourceText[]> {
  const paths = filesBelow(folder).filter((path) => path.endsWith(".ts"));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })));
}
