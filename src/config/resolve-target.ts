import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { ApiTarget, Config, Target } from "./config.js";

/** A target with absolute paths, so that nothing depends on the folder that a run was started in. */
export interface ResolvedTarget extends Target {
  readonly apis: readonly [ResolvedApi, ...ResolvedApi[]];
}

export interface ResolvedApi extends ApiTarget {
  /** What emitted files call the document: relative to the configuration, or a name alone; never absolute. */
  readonly source: string;
}

/** The targets of a configuration file. */
export function resolveConfig(config: Config, file: string): ResolvedTarget[] {
  const base = dirname(file);
  return config.targets.map((target) => resolveTarget(target, base, (document) => nameBelow(base, document)));
}

/**
 * A target whose paths are relative to `base`. `nameOf` says what emitted files call a document; by default its last path segment, because the
 * folder that a command is run in must not show in what it writes.
 */
export function resolveTarget(target: Target, base: string, nameOf: (document: string) => string = basename): ResolvedTarget {
  const [first, ...others] = target.apis;
  const resolveApi = (api: ApiTarget): ResolvedApi => ({
    ...api,
    document: locationOf(api.document, base),
    source: sourceOf(api.document, (document) => nameOf(resolve(base, document))),
    ...(api.overlays && { overlays: api.overlays.map((overlay) => locationOf(overlay, base)) }),
    ...(api.helpers !== undefined && { helpers: resolve(base, api.helpers) }),
    ...(api.allowFile && { allowFile: api.allowFile.map((folder) => resolve(base, folder)) }),
  });
  return {
    ...target,
    output: resolve(base, target.output),
    ...(target.templates !== undefined && { templates: resolve(base, target.templates) }),
    ...(target.guides !== undefined && { guides: resolve(base, target.guides) }),
    ...(target.modules !== undefined && { modules: resolve(base, target.modules) }),
    apis: [resolveApi(first), ...others.map(resolveApi)],
  };
}

/** Whether a document or overlay is read over HTTP. */
export function isUrl(document: string): boolean {
  return /^https?:\/\//i.test(document);
}

function locationOf(document: string, base: string): string {
  return document === "-" || isUrl(document) ? document : resolve(base, document);
}

function sourceOf(document: string, nameOf: (document: string) => string): string {
  if (document === "-") return "stdin";
  if (!isUrl(document)) return nameOf(document);
  const { origin, pathname } = new URL(document);
  return `${origin}${pathname}`;
}

function nameBelow(base: string, document: string): string {
  const path = relative(base, document);
  return isAbsolute(path) ? basename(path) : path.split(sep).join("/");
}
