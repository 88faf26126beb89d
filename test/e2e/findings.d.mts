/** A difference between a response and the document, as recorded by a suite. */
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

/** An expected difference between a release and the document, which is for another release. */
export interface ExpectedDifference {
  readonly why: string;
  readonly kind: string;
  readonly operations?: readonly string[];
  readonly members?: readonly string[];
}
