import type { Severity } from "./diagnostic.js";

/** What a diagnostic code means. `npm run generate` of the docs and `docs/diagnostics.md` are made from this table. */
export interface CatalogueEntry {
  readonly severity: Severity;
  /** What is wrong, in one line. */
  readonly title: string;
  /** Why it is a problem and what happens. */
  readonly cause: string;
  /** What the user can do. */
  readonly fix: string;
}

/** Every diagnostic there is, by code. Codes are kebab-case, stable, and never used again for something else. */
export const catalogue = {
  "document-not-found": {
    severity: "error",
    title: "The document cannot be read.",
    cause: "The file does not exist, is a folder, or may not be read.",
    fix: "Check the path and its permissions.",
  },
  "document-syntax": {
    severity: "error",
    title: "The document is not valid YAML or JSON.",
    cause: "The parser stopped at the place that the message names.",
    fix: "Mend the text there; most often it is indentation, a missing quote or a trailing comma.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type DiagnosticCode = keyof typeof catalogue;
