/** Conditions for the operations of a document. Missing properties do not matter. */
export interface Selection {
  /** Tags of the document; an operation needs one of them. */
  readonly tags?: readonly string[];
  /** Patterns for paths: `*` is any text in a segment, `**` any number of segments. */
  readonly paths?: readonly string[];
  /** HTTP methods, in capitals or not. */
  readonly methods?: readonly string[];
  readonly operationIds?: readonly string[];
  /** Whether the operation is deprecated. */
  readonly deprecated?: boolean;
}

/** The part of a document to generate. Missing: all of it. */
export interface PartOptions {
  /** An operation must meet each property. */
  readonly include?: Selection;
  /** An operation must meet none of the properties. */
  readonly exclude?: Selection;
}
