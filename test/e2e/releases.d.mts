export interface Release {
  readonly airflow: string;
  readonly api: string;
  readonly users: Readonly<Record<string, string>>;
  readonly suites: readonly string[];
}

export const releases: Readonly<Record<string, Release>>;
