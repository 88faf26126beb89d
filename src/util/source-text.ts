/** A text file that was read from a folder. */
export interface SourceText {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly text: string;
}
