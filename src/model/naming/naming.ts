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

/** An operation, as a function of the configuration receives it. */
export interface OperationToName {
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Path of the document: `/dags/{dag_id}`. */
  readonly path: string;
  readonly operationId?: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  /** The name that the operation has otherwise: `dags.get`. */
  readonly name: string;
}

/** Returns the name of an operation, such as `dags.get`, or undefined to keep the one it has. */
export type NameOperation = (operation: OperationToName) => string | undefined;
