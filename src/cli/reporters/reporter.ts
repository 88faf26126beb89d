import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Style } from "../paint.js";

/** Turns diagnostics into text for standard error; empty where there is nothing to say. */
export type Reporter = (diagnostics: readonly Diagnostic[], surroundings: ReporterContext) => string;

export interface ReporterContext {
  /** Folder that file names are printed relative to. */
  readonly cwd: string;
  readonly paint: Style;
  /** Text of a document that a diagnostic points into, where it can be had. */
  readonly textOf: (file: string) => string | undefined;
}
