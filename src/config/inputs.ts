import { projectFileOf } from "./import-extension.js";
import { isUrl, type ResolvedTarget } from "./resolve-target.js";

/** The files and folders that a target is made from, as absolute paths. */
export interface Inputs {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Returns what a target reads from this machine, without standard input and URLs. */
export function inputsOf(target: ResolvedTarget): Inputs {
  const sources = target.apis.flatMap((api) => [api.document, ...(api.overlays ?? [])]).filter((path) => path !== "-" && !isUrl(path));
  const { importExtension = "auto" } = target;
  const project = target.package === undefined && importExtension === "auto" ? projectFileOf(target.output) : undefined;
  const files = [...sources, ...target.apis.flatMap(({ responses }) => responses ?? []), ...(project === undefined ? [] : [project])];
  const folders = [target.templates, target.guides, target.modules, ...target.apis.map((api) => api.helpers)].filter(
    (path) => path !== undefined,
  );
  return { files, folders };
}

/** Returns the files and folders that the output folder of a target must not contain. */
export function inputPaths(target: ResolvedTarget): string[] {
  const { files, folders } = inputsOf({ ...target, importExtension: "js" });
  return [...files, ...folders];
}
