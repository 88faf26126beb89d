import type { Config, Naming } from "./config.js";

/**
 * What to read and where to write: either a `document` with the options of one target, or a configuration. Options that stand beside a
 * configuration replace what it says. Paths are relative to `cwd`.
 */
export interface Options {
  /** File or URL of an OpenAPI document; `-` is standard input. Without it, every target of the configuration. */
  readonly document?: string;
  /** Folder to write. Needed with `document`. */
  readonly output?: string;
  /** Configuration file, or its value; default: the one beside the nearest package.json. */
  readonly config?: string | Config;
  /** OpenAPI Overlay documents, applied in order. */
  readonly overlays?: readonly string[];
  /** Name of the npm package to write; without it, sources and docs only. */
  readonly package?: string;
  /** Name of the client class; default: from `info.title`. */
  readonly client?: string;
  readonly naming?: Naming;
  /** Whether to write Markdown docs; default true. */
  readonly docs?: boolean;
  /** Folder of template overrides. */
  readonly templates?: string;
  /** Folder of hand-written helper modules. */
  readonly helpers?: string;
  /** Hosts that external references may reach. */
  readonly allowRemote?: readonly string[];
  /** Folders that external references may reach, besides the document's own. */
  readonly allowFile?: readonly string[];
  /** Folder that paths are relative to; default: the current one. */
  readonly cwd?: string;
}
