/** What a run would change in an output folder. Plain data; making a plan writes nothing. */
export interface Plan {
  /** Absolute path of the output folder. */
  readonly output: string;
  /** The manifest file when the plan was made. Missing if there was none. */
  readonly manifest?: ManifestHashes;
  /**
   * One entry for each file of the new output and of the old manifest that exists, sorted by path.
   */
  readonly steps: readonly PlanStep[];
}

export interface ManifestHashes {
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  /** SHA-256 of its text with LF line endings. */
  readonly content: string;
}

export interface PlanStep {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  /**
   * SHA-256 of the file when the plan was made. Missing if there was none. Writing stops if the
   * file has changed since.
   */
  readonly before?: string;
  readonly action: PlanAction;
}

/** With `--force`, a blocked file is replaced or removed. */
export type PlanAction =
  | { readonly kind: "create" }
  | { readonly kind: "replace" }
  | { readonly kind: "keep" }
  | { readonly kind: "remove" }
  | { readonly kind: "blocked"; readonly reason: BlockReason; readonly would: "replace" | "remove" };

/**
 * Why a file must not be changed: it was edited since it was written (`edited`), it was changed by
 * a formatter
 * (`reformatted`), or it was not written by Pinwheel (`foreign`).
 */
export type BlockReason = "edited" | "reformatted" | "foreign";
