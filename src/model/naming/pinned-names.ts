/** Names that a document's parts were given, so that what is added later renames nothing. Keys are pointers or `METHOD path`. */
export interface PinnedNames {
  /** The naming strategy that gave the operations their names; those of another one do not hold. */
  readonly naming: string;
  /** Type name by pointer of the schema. */
  readonly types: Readonly<Record<string, string>>;
  /** `resource.method` by `METHOD path`. */
  readonly operations: Readonly<Record<string, string>>;
}
