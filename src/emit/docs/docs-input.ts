import type { HelperModule } from "../../helpers/helper-modules.js";
import type { ImportExtension } from "../../util/import-extension.js";
import type { EmitterApi, Guide } from "../emitter.js";

/** Everything that the docs of one output folder are made from. */
export interface DocsInput {
  /** The first API has its pages in `docs/`, every further one in `docs/NAME/`. */
  readonly apis: readonly DocsApi[];
  /** If set, samples import from this package, and README.md is written. */
  readonly package?: { readonly name: string; readonly version: string };
  /** How samples without a package end their imports. Default: `js`. */
  readonly importExtension?: ImportExtension;
  /**
   * Pages written by the project. `getting-started` replaces that section of README.md, so its
   * links are relative to the output folder. Every other guide becomes `docs/guides/NAME.md`.
   */
  readonly guides?: readonly Guide[];
  /** Hand-written modules of the package. */
  readonly modules?: readonly HelperModule[];
}

/** An API. Docs of hand-written functions are Markdown, their examples are complete modules. */
export type DocsApi = Pick<EmitterApi, "name" | "model" | "helpers" | "docs" | "document" | "responses" | "report" | "unknown">;
