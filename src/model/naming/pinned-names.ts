/** Names of an earlier run. They stay, so that a new part of the document renames nothing. */
export interface PinnedNames {
  /** Naming strategy that produced the operation names. Other strategies ignore them. */
  readonly naming: string;
  /** Type names by pointer of the schema. */
  readonly types: Readonly<Record<string, string>>;
  /** `resource.method` by `METHOD path`. */
  readonly operations: Readonly<Record<string, string>>;
  /** Former names of types, with their names of today. Missing: none. */
  readonly aliases?: Readonly<Record<string, string>>;
}
