import type { HelperModule } from "../../helpers/helper-modules.js";
import type { SdkModel } from "../../model/model.js";
import type { Guide } from "../emitter.js";

/** What the docs of one output folder are made from. */
export interface DocsInput {
  /** The first API has its pages in `docs/`, every other one in `docs/NAME/`. */
  readonly apis: readonly DocsApi[];
  /** With it, samples import from the package, and its README.md is written. */
  readonly package?: { readonly name: string; readonly version: string };
  /**
   * Pages that the project wrote itself. `getting-started` takes the place of that section in README.md, so its links are relative to the
   * output folder; every other one becomes `docs/guides/NAME.md`.
   */
  readonly guides?: readonly Guide[];
  /** Hand-written modules of the package. */
  readonly modules?: readonly HelperModule[];
}

export interface DocsApi {
  /** Name of the folder of a further API, such as `v1`. */
  readonly name?: string;
  readonly model: SdkModel;
  /** Hand-written functions of resources, and of the client itself. Their docs are Markdown, their examples complete modules. */
  readonly helpers: readonly HelperModule[];
}
