import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { isUrl, type ResolvedTarget } from "./resolve-target.js";

/** Files and folders that a target is made from, as absolute paths. */
export interface Inputs {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** What is read from this machine for a target; documents from standard input or the network are not among it. */
export function inputsOf(target: ResolvedTarget): Inputs {
  const files = target.apis.flatMap((api) => [api.document, ...(api.overlays ?? [])]).filter((path) => path !== "-" && !isUrl(path));
  const folders = [target.templates, target.guides, target.modules, ...target.apis.map((api) => api.helpers)].filter(
    (path) => path !== undefined,
  );
  return { files, folders };
}

/** The same as one list. */
export function inputPaths(target: ResolvedTarget): string[] {
  const { files, folders } = inputsOf(target);
  return [...files, ...folders];
}

/** Paths of all files below a folder, relative to it, with `/`, sorted by code unit; none where there is no such folder. */
export function filesBelow(folder: string): string[] {
  const found: string[] = [];
  const pending = [""];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of entriesOf(join(folder, next))) {
      const path = next === "" ? entry.name : `${next}/${entry.name}`;
      if (entry.isDirectory()) pending.push(path);
      else found.push(path);
    }
  }
  return found.sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
