/**
 * How resources and methods get their names: `operations` uses tags and operationIds,
 * `resources` uses the paths and HTTP methods.
 */
export type Naming = "operations" | "resources";

/** How resources and methods get their names. */
export interface NamingStrategy {
  readonly naming: Naming;
  /** Whether the resources are nested like the segments of the paths. */
  readonly nesting?: boolean;
}

/** Identifies a strategy. Names that another strategy has pinned do not apply. */
export function strategyKey({ naming, nesting = false }: NamingStrategy): string {
  return nesting ? `${naming}, nested` : naming;
}
