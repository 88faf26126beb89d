/** What writing would change. Plain data; nothing has been written when it exists. */
export interface Plan {
  /** Absolute path of the output folder. */
  readonly output: string;
  /** One entry a file of the new output and of the old manifest, sorted by path. */
  readonly steps: readonly PlanStep[];
}

export interface PlanStep {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
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
