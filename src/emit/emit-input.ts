import type { Report } from "../diagnostics/diagnostic.js";
import type { TemplateTexts } from "../handlebars/text.js";
import type { HelperSource } from "../helpers/helper-modules.js";
import type { SdkModel } from "../model/model.js";
import type { ImportExtension } from "../util/import-extension.js";
import type { Json } from "../util/json.js";
import type { ReadonlyProperties } from "../util/readonly-properties.js";
import type { SourceText } from "../util/source-text.js";
import type { Enums, UnknownType } from "../util/type-style.js";
import type { Guide, PackageInfo, RecordedResponses } from "./emitter.js";

/** What one output folder is made from, already read. */
export interface EmitInput {
  /** The first API is at the root of the sources, every other one in a folder of its name. */
  readonly apis: readonly EmitApi[];
  /**
   * Write a package: sources in `src/`, and package.json, tsconfig.json and README.md beside
   * it.
   */
  readonly package?: PackageInfo;
  /** How relative imports end. Default: `js`. */
  readonly importExtension?: ImportExtension;
  /** Write the models alone: no client, no runtime and no docs. */
  readonly only?: "models";
  /** Write Markdown docs. */
  readonly docs: boolean;
  /** The texts of all templates, including the replacements of the project. */
  readonly templates: TemplateTexts;
  /** Markdown pages of the project, for the docs. */
  readonly guides?: readonly Guide[];
  /** Hand-written modules of the package with a subpath each. */
  readonly modules?: readonly HelperSource[];
  /** Files in folders beside the modules, which the modules import. */
  readonly moduleFiles?: readonly SourceText[];
  /** The modules of the runtime. */
  readonly runtimeFiles: readonly SourceText[];
}

export interface EmitApi {
  /** Name of the folder of a further API, such as `v1`. */
  readonly name?: string;
  readonly model: SdkModel;
  /** Hand-written modules of the API: their exports and their text. */
  readonly helpers: readonly HelperSource[];
  /** The OpenAPI document after overlays, in one piece. A package contains it. */
  readonly document?: Json;
  /** Recorded responses for the docs. */
  readonly responses?: RecordedResponses;
  /** Which properties are `readonly`. Default: `params`. */
  readonly readonly?: ReadonlyProperties;
  /** With `const-object`, each enum with a name has a constant with its values. */
  readonly enums?: Enums;
  /** The type of values that can be anything. Default: `unknown`. */
  readonly unknown?: UnknownType;
  /** Reports problems of the document at their line. Missing: they are reported without a line. */
  readonly report?: Report;
}
