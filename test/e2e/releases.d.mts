export interface Release {
  readonly airflow: string;
  readonly api: string;
  readonly users: Readonly<Record<string, string>>;
  readonly suites: readonly string[];
  readonly byHand?: readonly string[];
  readonly turns?: readonly string[];
  readonly takesTurns?: boolean;
}

export function releaseNames(seed?: string): string[];
export const releases: Readonly<Record<string, Release>>;
