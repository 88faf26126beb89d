import type { SdkModel } from "../../src/model/model.js";

export interface Called {
  readonly operation: string;
  readonly status: number;
  readonly recorded?: true;
  readonly finding?: string;
}

export interface Table {
  /** Names of operations that never succeeded, neither on the server nor with a recorded response. */
  readonly missing: readonly string[];
  readonly live: number;
  readonly replayed: number;
  readonly total: number;
  /** Markdown. */
  readonly text: string;
}

export function tableOf(release: { readonly airflow: string; readonly api: string }, model: SdkModel, records: readonly Called[]): Table;
