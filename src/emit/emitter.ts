import type { Report } from "../diagnostics/diagnostic.js";
import type { RuntimeExports } from "../handlebars/runtime-exports.js";
import type { HelperModule } from "../helpers/helper-modules.js";
import type { SdkModel } from "../model/model.js";
import type { Block } from "../print/markdown/markdown.js";
import type { Code } from "../print/typescript/code.js";
import type { ImportExtension } from "../util/import-extension.js";
import type { Json } from "../util/json.js";
import type { ReadonlyProperties } from "../util/readonly-properties.js";
import type { Enums, UnknownType } from "../util/type-style.js";
import type { DocsLinks } from "./docs-links.js";
import type { ModelModule } from "./model-modules.js";

/** Version of this contract. An emitter names the version that it was written for. */
export const emitterContract = 1;

/** Writes one output of a target, such as the client, its docs or its package. */
export interface Emitter {
  /** Unique among the emitters of a run: `client`. */
  readonly name: string;
  readonly contract: typeof emitterContract;
  /**
   * Names of emitters that run first, because this one reads their contributions. `all`: it runs
   * last and reads all.
   */
  readonly after?: readonly string[] | "all";
  /**
   * Returns the files of this output. Pure: reads no file, network or clock, and returns equal
   * files for equal input. Throws a PinwheelError for input that it refuses.
   */
  readonly emit: (input: EmitterInput) => Contribution;
}

/**
 * Everything that an emitter may use. Plain data, apart from functions that make names, text and
 * reports.
 */
export interface EmitterInput {
  /**
   * The APIs of the target. The first is at the root of the sources, every other one in a folder of
   * its name.
   */
  readonly apis: readonly EmitterApi[];
  /** Present if the output is a package. */
  readonly package?: PackageInfo;
  /** How relative imports of the output end. Printed code ends so by itself. */
  readonly importExtension: ImportExtension;
  /** Present if the output has the models alone. */
  readonly only?: "models";
  readonly templates: Templates;
  /** The exports of the runtime, by name. */
  readonly runtime: RuntimeExports;
  readonly handwritten: Handwritten;
  /** Contributions of the emitters named in `after`, by emitter. */
  readonly contributions: ReadonlyMap<string, Contribution>;
  readonly report: Report;
}

/** One API of a target. */
export interface EmitterApi {
  /** Name of the folder of a further API, such as `v1`. */
  readonly name?: string;
  readonly model: SdkModel;
  /** The modules that declare the named types, in the order of their paths. */
  readonly modules: readonly ModelModule[];
  /** The OpenAPI document after overlays, in one piece. */
  readonly document?: Json;
  /** Recorded responses for the docs. */
  readonly responses?: RecordedResponses;
  /** Reports problems of the document at their line. Missing: they are reported without a line. */
  readonly report?: Report;
  /** Exports of the hand-written modules that belong to this API. */
  readonly helpers: readonly HelperModule[];
  /** Which properties are `readonly`. Default: `params`. */
  readonly readonly?: ReadonlyProperties;
  /** With `const-object`, each enum with a name has a constant with its values. */
  readonly enums?: Enums;
  /** The type of values that can be anything. Default: `unknown`. */
  readonly unknown?: UnknownType;
  /** Names of emitted things, by meaning. */
  readonly symbols: Symbols;
  /** Where the docs pages of this API are. Missing if no docs are written. */
  readonly docs?: DocsLinks;
}

/** The responses that a project recorded. */
export interface RecordedResponses {
  /** The file that contains them, for diagnostics. */
  readonly file: string;
  /** By `operationId`, or by method and path: `GET /dags/{dag_id}`. */
  readonly byKey: ReadonlyMap<string, RecordedResponse>;
}

/** A successful response of a server. Its text is data, as that of a document. */
export interface RecordedResponse {
  readonly status: number;
  readonly mediaType: string;
  /** A JSON value, the text of any other media type, or the items of a stream. */
  readonly body: Json;
  /** The server that sent it: `Airflow 3.3.2`. */
  readonly note?: string;
}

/**
 * Returns emitted names as code. Printing one adds its import, so that no emitter depends on the
 * path of a file. Each function throws an Error if the model has no such thing.
 */
export interface Symbols {
  /** The TypeScript type of a named type of the model. */
  readonly type: (name: string) => Code;
  /** The function of the operation with this id. */
  readonly operation: (id: string) => Code;
  /** An export of the runtime, as a type or as a value. */
  readonly runtime: (name: string, as: "type" | "value") => Code;
  /** The client class. */
  readonly client: () => Code;
}

/**
 * Renders templates of `templates/`, or the user's replacements of them. Throws a PinwheelError for
 * an invalid template.
 */
export interface Templates {
  readonly typescript: (path: string, view: object) => Code;
  readonly markdown: (path: string, view: object) => Block;
}

/** Hand-written files of Pinwheel and of the project, read before any emitter runs. */
export interface Handwritten {
  /** Hand-written modules of the package, with a subpath each. */
  readonly modules: readonly HelperModule[];
  readonly guides: readonly Guide[];
  /**
   * Keys of all hand-written files, such as `runtime/core/errors.ts`, `helpers/dagRuns.ts`,
   * `guides/retries.md`.
   */
  readonly files: readonly string[];
}

/** A Markdown page that the project wrote. */
export interface Guide {
  /** File name without its extension: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** Markdown. Its first heading is the title. */
  readonly text: string;
}

/** What an emitter adds to the output. */
export interface Contribution {
  /** May be a generator, so that one file at a time is in memory. Is read once. */
  readonly files: Iterable<OutputFile>;
  /** Subpaths of the emitted package, in the order in which package.json lists them. */
  readonly exports?: readonly PackageExport[];
  /** Files and folders of the output that npm publishes besides `dist` and `src`. */
  readonly published?: readonly string[];
}

/**
 * One file. TypeScript is code of the printers, Markdown is made by the Markdown printer, and
 * hand-written files are copied by key. So that no text of a document gets into a file unescaped.
 */
export type OutputFile =
  | {
      /** Relative to the sources' root. */
      readonly path: string;
      readonly code: Code;
      /** Names that the file declares. Imports get other names. */
      readonly declares: readonly string[];
      /** The API whose document the header names. */
      readonly api: EmitterApi;
    }
  /** `path` is relative to the output folder. */
  | { readonly path: string; readonly markdown: Block }
  /** `path` is relative to the output folder. */
  | { readonly path: string; readonly json: Json }
  /**
   * `copyOf` is a key of `Handwritten.files`. The path is relative to the sources' root or to the
   * output folder.
   */
  | { readonly path: string; readonly copyOf: string; readonly root: "sources" | "output" };

/** A subpath of the emitted package. */
export interface PackageExport {
  /** As in package.json: `.`, `./resources/*`. */
  readonly subpath: string;
  /** Module relative to the sources' root, without extension: `index`, `resources/*`. */
  readonly module: string;
}

/** Contents of the emitted package.json that the configuration decides. */
export interface PackageInfo {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  /** SPDX identifier. Default: `UNLICENSED`. */
  readonly license?: string;
  /** Fields of the project. They are merged into the others. */
  readonly packageJson?: { readonly [field: string]: Json };
}
