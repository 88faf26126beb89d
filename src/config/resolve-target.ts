import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { compact } from "../util/compact.js";
import type { ApiTarget, Config, Target } from "./config.js";

/** A target with absolute paths, so that the current folder does not matter. */
export interface ResolvedTarget extends Target {
  readonly apis: readonly [ResolvedApi, ...ResolvedApi[]];
}

export interface ResolvedApi extends ApiTarget {
  /**
   * How emitted files call the document: relative to the configuration, or only a name; never
   * absolute.
   */
  readonly source: string;
}

/** Returns the targets of a configuration file. */
export function resolveConfig(config: Config, file: string): ResolvedTarget[] {
  const base = dirname(file);
  return config.targets.map((target) => resolveTarget(target, base, (document) => pathBelow(base, document)));
}

/**
 * Makes the paths of a target absolute; they are relative to `base`.
 *
 * `nameOf` returns how emitted files call a document. The default is its last path segment, so that
 * the folder
 * that a command runs in does not change the output.
 */
export function resolveTarget(target: Target, base: string, nameOf: (document: string) => string = basename): ResolvedTarget {
  const resolvePath = (path: string | undefined) => (path === undefined ? undefined : resolve(base, path));
  const resolveApi = (api: ApiTarget): ResolvedApi => ({
    ...api,
    ...compact({
      document: resolveDocument(api.document, base),
      source: sourceOf(api.document, (document) => nameOf(resolve(base, document))),
      overlays: api.overlays?.map((overlay) => resolveDocument(overlay, base)),
      helpers: resolvePath(api.helpers),
      responses: resolvePath(api.responses),
      allowFile: api.allowFile?.map((folder) => resolve(base, folder)),
    }),
  });
  const [first, ...rest] = target.apis;
  return {
    ...target,
    ...compact({
      output: resolve(base, target.output),
      templates: resolvePath(target.templates),
      guides: resolvePath(target.guides),
      modules: resolvePath(target.modules),
    }),
    apis: [resolveApi(first), ...rest.map(resolveApi)],
  };
}

/** Whether a document or overlay is read over HTTP. */
export function isUrl(document: string): boolean {
  return /^https?:\/\//i.test(document);
}

function resolveDocument(document: string, base: string): string {
  return document === "-" || isUrl(document) ? document : resolve(base, document);
}

/** A URL loses credentials, query and fragment, because they may be secret. */
function sourceOf(document: string, nameOf: (document: string) => string): string {
  if (document === "-") return "stdin";
  if (!isUrl(document)) return nameOf(document);
  const { origin, pathname } = new URL(document);
  return `${origin}${pathname}`;
}

/** On Windows, `relative` returns an absolute path for a file on another drive. */
function pathBelow(base: string, document: string): string {
  const path = relative(base, document);
  return isAbsolute(path) ? basename(path) : path.split(sep).join("/");
}
