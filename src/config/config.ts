import type { DiagnosticSettings } from "../diagnostics/settings.js";
import type { DiffPolicy } from "../diff/policy.js";
import type { NameOperation, Naming } from "../model/naming/naming.js";
import type { PartOptions } from "../model/part/selection.js";
import type { ImportExtension } from "../util/import-extension.js";
import type { Json } from "../util/json.js";
import type { Limits } from "../util/limits.js";
import type { ReadonlyProperties } from "../util/readonly-properties.js";
import type { Enums, UnknownType } from "../util/type-style.js";

/** The content of a configuration file. Paths are relative to that file. */
export interface Config {
  /** URL or path of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** The output folders, one target each. No two may have the same `output`. */
  readonly targets: readonly Target[];
  /** What changes of the APIs mean: for `pinwheel diff` and `pinwheel check --fail-on`. */
  readonly diff?: DiffPolicy;
}

/** One output folder and the APIs to write into it. */
export interface Target {
  /** Folder to write. It must be a folder only for the output. */
  readonly output: string;
  /**
   * Name of the npm package to write. Without it, only sources and docs are written, to be part of
   * your project.
   */
  readonly package?: string;
  /** Version in the package's package.json. Default: `0.1.0`. */
  readonly packageVersion?: string;
  /**
   * License of the package: an SPDX identifier such as `MIT`. Also writes LICENSE. Default:
   * `UNLICENSED`.
   */
  readonly license?: string;
  /** Fields of the package's package.json. They are merged into the generated ones. */
  readonly packageJson?: { readonly [field: string]: Json };
  /** Whether to write Markdown docs. Default: `true`. */
  readonly docs?: boolean;
  /**
   * How relative imports end: `./client.js`, `./client.ts` or `./client`. `auto` follows the
   * nearest tsconfig.json or deno.json. Not for a package. Default: `auto`.
   */
  readonly importExtension?: "auto" | ImportExtension;
  /** Writes the models alone: no client, no runtime and no docs. */
  readonly only?: "models";
  /** Folder of template overrides. A file in it replaces the built-in template of the same path. */
  readonly templates?: string;
  /**
   * Folder of Markdown files for the docs. `getting-started.md` goes into README.md, others become
   * pages.
   */
  readonly guides?: string;
  /**
   * Folder of hand-written modules. `auth.ts` in it is copied to the sources and exported as
   * `PACKAGE/auth`.
   */
  readonly modules?: string;
  /** What a document of the target may cost. A run that exceeds a limit writes nothing. */
  readonly limits?: Partial<Limits>;
  /** The APIs of the package: the first at its root, the others below their `name`. */
  readonly apis: readonly [ApiTarget, ...ApiTarget[]];
}

/** One OpenAPI document, the part of it to generate, and how to read it. */
export interface ApiTarget extends PartOptions {
  /**
   * Folder of a further API, such as `v1`: a lower-case letter, then lower-case letters, digits,
   * `_` and `-`. The first API has none.
   */
  readonly name?: string;
  /** File or URL of the OpenAPI document. `-` is standard input. */
  readonly document: string;
  /** OpenAPI Overlay documents, applied in order. */
  readonly overlays?: readonly string[];
  /** Name of the client class. Default: derived from `info.title`: `my API` becomes `My`. */
  readonly client?: string;
  /** How methods are named. Default: `operations`. */
  readonly naming?: Naming;
  /**
   * Names operations. Wins over `x-pinwheel-name`. Only in a JavaScript or TypeScript
   * configuration.
   */
  readonly nameOperation?: NameOperation;
  /** Whether resources are nested like the paths: `chat.completions`. Default: `false`. */
  readonly nesting?: boolean;
  /** The TypeScript type of integers with the format `int64` or `uint64`. Default: `number`. */
  readonly int64?: "number" | "bigint" | "string";
  /** The TypeScript type of strings with the format `date-time`. Default: `string`. */
  readonly dates?: "string" | "Date" | "Temporal";
  /**
   * Which properties and arrays are `readonly`: those that callers pass, all, or none. Default:
   * `params`.
   */
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
  /**
   * Folder of hand-written helper modules.
   *
   * The functions exported by `dagRuns.ts` become methods of the resource `dagRuns`. Those of a
   * file
   * named after the client class become methods of the client.
   */
  readonly helpers?: string;
  /** JSON file with a recorded response of each operation, for the docs. */
  readonly responses?: string;
  /** How problems of the API are reported, by code. */
  readonly diagnostics?: DiagnosticSettings;
  /** Hosts that external references may reach. */
  readonly allowRemote?: readonly string[];
  /** Folders that external references may reach, besides the folder of the document. */
  readonly allowFile?: readonly string[];
}
