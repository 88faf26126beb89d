/** What writing would change. Plain data; nothing has been written when it exists. */
export interface Plan {
  /** Absolute path of the output folder. */
  readonly output: string;
  /** SHA-256 of the manifest file when the plan was made; absent where there was none. */
  readonly manifest?: string;
  /** One entry a file of the new output and of the old manifest, sorted by path; none for a file of the old manifest that is gone already. */
  readonly steps: readonly PlanStep[];
}

export interface PlanStep {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  /** SHA-256 of the file that stood there when the plan was made; absent where there was none. Writing makes sure that it is still so. */
  readonly before?: string;
  readonly action: PlanAction;
}

/**
 * `blocked` is a file that we may not touch: it was edited by hand since we wrote it (`edited`), or it was there before us (`foreign`).
 * `--force` turns it into `replace`, or `remove` for an edited file that is no longer part of the output.
 */
export type PlanAction =
  | { readonly kind: "create" }
  | { readonly kind: "replace" }
  | { readonly kind: "keep" }
  | { readonly kind: "remove" }
  | { readonly kind: "blocked"; readonly reason: "edited" | "foreign"; readonly would: "replace" | "remove" };
