import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inputsOf } from "../config/inputs.js";
import { isUrl, type ResolvedTarget } from "../config/resolve-target.js";
import { filesBelow } from "../util/files-below.js";
import { namesFileOf } from "./names.js";
import { type ApiSources, readSources, sourceOptions } from "./read-sources.js";
import type { Run } from "./run.js";

export interface TargetInputs {
  /** Absolute path of the output folder. */
  readonly output: string;
  /** Absolute paths and URLs, without duplicates. */
  readonly inputs: readonly string[];
}

/**
 * Returns the files and URLs that the output of a target depends on. Files that do not exist are
 * omitted, except those that the configuration names.
 */
export async function listInputs(target: ResolvedTarget, configFiles: readonly string[], run: Run): Promise<TargetInputs> {
  const references: string[] = [];
  for (const source of await readSources(target, run)) references.push(...(await referencesOf(source, run)));
  const { files, folders } = inputsOf(target);
  const urls = target.apis.flatMap(({ document, overlays = [] }) => [document, ...overlays]).filter(isUrl);
  const names = target.names === undefined ? [] : [namesFileOf(target)].filter((file) => existsSync(file));
  const inFolders = folders.flatMap((folder) => filesBelow(folder).map((path) => join(folder, path)));
  return { output: target.output, inputs: [...new Set([...configFiles, ...files, ...urls, ...references, ...names, ...inFolders])] };
}

/** A file that exists but cannot be used counts, because the output changes when it is fixed. */
async function referencesOf({ api, document }: ApiSources, run: Run): Promise<readonly string[]> {
  const { parseDocument } = await import("../openapi/load/load-document.js");
  const { targets, files } = (await parseDocument(document, sourceOptions(api, run))).files;
  const read = new Set(files.map(({ uri }) => uri));
  return targets.flatMap((uri) => {
    const location = locationOf(uri);
    return read.has(uri) || (location !== undefined && !isUrl(location) && existsSync(location)) ? (location ?? []) : [];
  });
}

/**
 * Returns the path of a URI of this machine, and any other URL unchanged. Undefined for a URI
 * without a path, such as that of a file on another host.
 */
export function locationOf(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return uri;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
