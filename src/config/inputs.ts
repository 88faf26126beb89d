import { projectFileOf } from "./import-extension.js";
import { isUrl, type ResolvedTarget } from "./resolve-target.js";

/** The files and folders that a target is made from, as absolute paths. */
export interface Inputs {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Returns what a target reads from this machine, without standard input and URLs. */
export function inputsOf(target: ResolvedTarget): Inputs {
  return { files: [...filesOf(target), projectFileOf(target)].filter((path) => path !== undefined), folders: foldersOf(target) };
}

/** Returns the files and folders that the output folder of a target must not contain. */
export function inputPaths(target: ResolvedTarget): string[] {
  return [...filesOf(target), ...foldersOf(target)];
}

function filesOf({ apis }: ResolvedTarget): readonly string[] {
  const sources = apis.flatMap((api) => [api.document, ...(api.overlays ?? [])]).filter((path) => path !== "-" && !isUrl(path));
  return [...sources, ...apis.flatMap(({ responses }) => responses ?? [])];
}

function foldersOf({ templates, guides, modules, apis }: ResolvedTarget): readonly string[] {
  return [templates, guides, modules, ...apis.map(({ helpers }) => helpers)].filter((path) => path !== undefined);
}
