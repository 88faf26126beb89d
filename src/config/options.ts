import type { Naming } from "../model/naming/naming.js";
import type { PartOptions } from "../model/part/selection.js";
import type { ImportExtension } from "../util/import-extension.js";
import type { ReadonlyProperties } from "../util/readonly-properties.js";
import type { Enums, UnknownType } from "../util/type-style.js";
import type { Config } from "./config.js";

/**
 * What to read and where to write: either a `document` with the options of one target, or a
 * configuration.
 *
 * Options replace the properties of the same name in the configuration. Paths are relative to
 * `cwd`.
 */
export interface Options extends PartOptions {
  /**
   * File or URL of an OpenAPI document; `-` is standard input. Default: every target of the
   * configuration.
   */
  readonly document?: string;
  /** Folder to write. Required with `document`. */
  readonly output?: string;
  /**
   * Configuration file, or the configuration itself. Default: the one beside the nearest
   * package.json.
   */
  readonly config?: string | Config;
  /** OpenAPI Overlay documents, applied in order. */
  readonly overlays?: readonly string[];
  /** Name of the npm package to write. Without it, only sources and docs are written. */
  readonly package?: string;
  /** Name of the client class. Default: derived from `info.title`. */
  readonly client?: string;
  /** How methods are named. Default: `operations`. */
  readonly naming?: Naming;
  /** Whether resources are nested like the paths: `chat.completions`. Default: false. */
  readonly nesting?: boolean;
  /** The TypeScript type of integers with the format `int64` or `uint64`. Default: `number`. */
  readonly int64?: "number" | "bigint" | "string";
  /** The TypeScript type of strings with the format `date-time`. Default: `string`. */
  readonly dates?: "string" | "Date" | "Temporal";
  /** Which properties and arrays are `readonly`. Default: `params`. */
  readonly readonly?: ReadonlyProperties;
  /**
   * What enums accept besides the listed values: what a server sent, or nothing. `const-object` is
   * `open`, with constants for the values. Default: `open`.
   */
  readonly enums?: Enums;
  /** The TypeScript type of values that can be anything. Default: `unknown`. */
  readonly unknown?: UnknownType;
  /** What the names of types begin with: `ApiRoom` for `Room`. Default: nothing. */
  readonly typePrefix?: string;
  /** What the names of types end with: `RoomDto` for `Room`. Default: nothing. */
  readonly typeSuffix?: string;
  /** Whether to write Markdown docs. Default: true. */
  readonly docs?: boolean;
  /** How relative imports end. Not for a package. Default: `auto`. */
  readonly importExtension?: "auto" | ImportExtension;
  /** Writes the models alone: no client, no runtime and no docs. */
  readonly only?: "models";
  /** Folder of template overrides. */
  readonly templates?: string;
  /** Folder of hand-written helper modules. */
  readonly helpers?: string;
  /** Hosts that external references may reach. */
  readonly allowRemote?: readonly string[];
  /** Folders that external references may reach, besides the folder of the document. */
  readonly allowFile?: readonly string[];
  /** Folder that paths are relative to. Default: the current folder. */
  readonly cwd?: string;
}
