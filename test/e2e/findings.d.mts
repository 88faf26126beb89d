/** What the suites note of a reply that is not as the document says. */
export interface Finding {
  readonly operation: string;
  readonly status: number;
  readonly finding: string;
  readonly path: string;
  readonly text: string;
  readonly suite: string;
}

export declare function tellFindings(
  records: readonly Finding[],
  release: { readonly name: string; readonly airflow: string },
  whole: boolean,
  expected?: Readonly<Record<string, readonly ExpectedDifference[]>>,
): readonly string[];

/** What a release does otherwise than the document, which is of another release. */
export interface ExpectedDifference {
  readonly why: string;
  readonly kind: string;
  readonly operations?: readonly string[];
  readonly members?: readonly string[];
}
