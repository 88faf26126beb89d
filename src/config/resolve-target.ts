import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { compact } from "../util/compact.js";
import type { Limits } from "../util/limits.js";
import { portablePath } from "../util/portable-path.js";
import type { ApiTarget, Config, Target } from "./config.js";

/** A target with absolute paths, so that the current folder does not matter. */
export interface ResolvedTarget extends Target {
  readonly apis: readonly [ResolvedApi, ...ResolvedApi[]];
  /** Where its public names are recorded. Without it, they are recorded in the output folder. */
  readonly names?: NamesLocation;
}

/** The file of names beside a configuration. */
export interface NamesLocation {
  /** Absolute path. */
  readonly file: string;
  /** What the keys of each API of the configuration begin with. */
  readonly prefixes: readonly string[];
}

export interface ResolvedApi extends ApiTarget {
  /**
   * How emitted files call the document: relative to the configuration, or only a name; never
   * absolute.
   */
  readonly source: string;
  /** Folder that the files of `diagnostics.accept` are relative to. Missing if there are none. */
  readonly acceptBase?: string;
  /** What its keys in the file of names begin with. Empty for the only API of a configuration. */
  readonly namesPrefix?: string;
  /** Those of its target. */
  readonly limits?: Partial<Limits>;
  /** Set for the first of several APIs of a configuration. */
  readonly isFirst?: true;
}

/** Name of the file of names, beside the configuration. */
const namesFile = "pinwheel.names.json";

/** Returns the targets of a configuration file. */
export function resolveConfig(config: Config, file: string): ResolvedTarget[] {
  const base = dirname(file);
  const targets = config.targets.map((target) => resolveTarget(target, base, (document) => pathBelow(base, document)));
  const isSingle = targets.length === 1 && targets[0]?.apis.length === 1;
  return isSingle
    ? targets.map((target) => ({ ...target, names: { file: join(base, namesFile), prefixes: [""] } }))
    : shareNames(targets, base);
}

/** In the file of names, keys begin with the output folder and the name of the API. */
function shareNames(targets: readonly ResolvedTarget[], base: string): ResolvedTarget[] {
  const prefixed = targets.map((target, index) => {
    const withPrefix = (api: ResolvedApi): ResolvedApi => ({
      ...api,
      namesPrefix: `${pathBelow(base, target.output)}${api.name === undefined ? "" : `/${api.name}`}: `,
    });
    const [first, ...rest] = target.apis;
    const isFirst = index === 0 && { isFirst: true as const };
    return { ...target, apis: [{ ...withPrefix(first), ...isFirst }, ...rest.map(withPrefix)] as const };
  });
  const prefixes = prefixed.flatMap(({ apis }) => apis.map(({ namesPrefix }) => namesPrefix));
  const names = { file: join(base, namesFile), prefixes: prefixes.filter((prefix) => prefix !== undefined) };
  return prefixed.map((target) => ({ ...target, names }));
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
      acceptBase: api.diagnostics?.accept && base,
      limits: target.limits,
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
  return isAbsolute(path) ? basename(path) : portablePath(path);
}
