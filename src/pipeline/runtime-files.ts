import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesBelow } from "../util/files-below.js";
import type { SourceText } from "../util/source-text.js";

/**
 * The modules of the runtime in one file, which opens faster than ninety. The build writes it. It
 * is missing where Pinwheel runs from its sources.
 */
const builtFile = new URL("../runtime.json", import.meta.url);

/** Returns the modules of the runtime, sorted by path. */
export function readRuntime(): readonly SourceText[] {
  try {
    return JSON.parse(readFileSync(builtFile, "utf8"));
  } catch {
    return readSources();
  }
}

function readSources(): readonly SourceText[] {
  const folder = fileURLToPath(new URL("../runtime/", import.meta.url));
  const paths = filesBelow(folder).filter((path) => path.endsWith(".ts"));
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}
