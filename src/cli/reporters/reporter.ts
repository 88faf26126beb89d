import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Style } from "../paint.js";

/** Turns diagnostics into text for standard error. The text may be empty. */
export type Reporter = (diagnostics: readonly Diagnostic[], context: ReporterContext) => string;

export interface ReporterContext {
  /** File names are printed relative to this folder. */
  readonly cwd: string;
  readonly paint: Style;
  /** Print every diagnostic in full. Otherwise, a reporter may summarize many by code. */
  readonly verbose: boolean;
  /** Whether warnings are treated as errors. */
  readonly strict: boolean;
  /** The problems that the configuration accepts. People do not need to see them. */
  readonly accepted: readonly Diagnostic[];
  /** Returns the text of a document that a diagnostic refers to, if it can be read. */
  readonly textOf: (file: string) => string | undefined;
}
