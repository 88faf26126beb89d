/** Errors prevent all output. Warnings do so with `--strict`. Infos never do. */
export type Severity = "error" | "warning" | "info";

/**
 * The general description of a diagnostic code. `docs/diagnostics.md` is generated from all of
 * them.
 */
export interface CatalogueEntry {
  readonly severity: Severity;
  /** The problem in one line. */
  readonly title: string;
  /** Why it is a problem, and how Pinwheel reacts. */
  readonly cause: string;
  /** What the user can do. */
  readonly fix: string;
}

export type CatalogueEntries = Readonly<Record<string, CatalogueEntry>>;
