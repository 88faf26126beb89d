/** Conditions for the operations of a document. Missing properties do not matter. */
export interface Selection {
  /** The operation has one of these tags of the document. */
  readonly tags?: readonly string[];
  /**
   * Its path matches one of these patterns: `*` is any text in one segment, `**` any number of
   * segments, also none. `/rooms/**` matches `/rooms` and `/rooms/{id}/photo`, `/rooms/*` matches
   * `/rooms/{id}`.
   */
  readonly paths?: readonly string[];
  /** It has one of these HTTP methods, in capitals or not. */
  readonly methods?: readonly string[];
  /** It has one of these operationIds. */
  readonly operationIds?: readonly string[];
  /** It is deprecated, with `true`. It is not, with `false`. */
  readonly deprecated?: boolean;
}

/** The part of a document to generate. Missing: all of it. */
export interface PartOptions {
  /** The operations to generate: those that meet each property. Default: all. */
  readonly include?: Selection;
  /** The operations to leave out: those that meet any property. */
  readonly exclude?: Selection;
}
