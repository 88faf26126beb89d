/** The outcome of one call by one client. */
export interface Outcome {
  readonly requests: readonly {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }[];
  /** Name of the error that the call threw. */
  readonly raised?: string;
}

export interface Difference {
  readonly what: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export function differencesOf(ours: Outcome, theirs: Outcome): Difference[];
