import type { catalogue, DiagnosticCode, Severity } from "./catalogue.js";

/** How a diagnostic is reported. `off`: not at all. */
export type Level = Severity | "off";

/** Errors of the catalogue stay errors, because no correct output exists without a fix. */
type LevelOf<Code extends DiagnosticCode> = (typeof catalogue)[Code]["severity"] extends "error" ? "error" : Level;

/** The codes that can have another level. */
export type AdjustableCode = { [Code in DiagnosticCode]: LevelOf<Code> extends "error" ? never : Code }[DiagnosticCode];

/** One location whose problem is known and stays as it is. */
export interface Acceptance {
  /** Code of a warning or info. */
  readonly code: AdjustableCode;
  /**
   * The location as `--verbose` prints it: a JSON pointer into the document, such as
   * `#/paths/~1rooms/get`. In another file, the file comes first: `models/room.yaml#/Room`. `#` is
   * the whole document.
   */
  readonly at: string;
  /** Why the problem is accepted. */
  readonly reason: string;
}

/** The part of a configuration about the diagnostics of an API. */
export type DiagnosticSettings = { readonly [Code in DiagnosticCode]?: LevelOf<Code> } & {
  /** Problems that are neither reported nor stop a run. */
  readonly accept?: readonly Acceptance[];
};
