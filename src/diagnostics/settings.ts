import type { catalogue, DiagnosticCode, Severity } from "./catalogue.js";

/** How a diagnostic is reported. `off`: not at all. */
export type Level = Severity | "off";

/** Errors of the catalogue stay errors, because no correct output exists without a fix. */
type LevelOf<Code extends DiagnosticCode> = (typeof catalogue)[Code]["severity"] extends "error" ? "error" : Level;

/** The part of a configuration about the diagnostics of an API: levels by code. */
export type DiagnosticSettings = { readonly [Code in DiagnosticCode]?: LevelOf<Code> };
