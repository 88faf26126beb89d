import type { HelperModule } from "../helpers/helper-modules.js";
import type { SdkModel } from "../model/model.js";
import type { Guide } from "./docs/docs-input.js";

/** What one output folder is made from. */
export interface EmitInput {
  /** The first API stands at the root of the sources, every other one below its name. */
  readonly apis: readonly EmitApi[];
  /** Write a package: sources below `src/`, and package.json, tsconfig.json, README.md and LICENSE beside it. */
  readonly package?: PackageInfo;
  /** Write Markdown docs, and link to them. */
  readonly docs: boolean;
  /** Folder of template overrides, laid out like `templates/`. */
  readonly templates?: string;
  /** Markdown pages of the project's own, for the docs. */
  readonly guides?: readonly Guide[];
  /** Hand-written modules of the package: those with a subpath of their own, and the files that they are made of. */
  readonly modules?: readonly HelperSource[];
  /** Files in folders beside the modules, which those import. */
  readonly moduleFiles?: readonly SourceText[];
  /** The runtime's modules, by path relative to its folder. */
  readonly runtimeFiles: readonly SourceText[];
}

export interface EmitApi {
  /** Name of the folder of a further API, such as `v1`. */
  readonly name?: string;
  readonly model: SdkModel;
  /** Hand-written modules: what ts-morph read from them, and their text. */
  readonly helpers: readonly HelperSource[];
}

export interface HelperSource extends HelperModule {
  readonly text: string;
}

/** Hand-written TypeScript that goes out as it is. */
export interface SourceText {
  /** With `/`, relative to the folder that it was read from. */
  readonly path: string;
  readonly text: string;
}

/** What the written package.json says about the package. */
export interface PackageInfo {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  /** SPDX identifier; default `Apache-2.0`. */
  readonly license?: string;
}
