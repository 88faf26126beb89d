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
): readonly string[];
