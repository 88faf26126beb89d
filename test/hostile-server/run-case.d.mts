import type { Platform } from "../runtime/portable/case.js";
import type { Case } from "./cases/case.js";

export interface CaseContext {
  readonly runtime: object;
  readonly baseUrl: string;
  /** Unique id of this run. */
  readonly run: string;
  /** Returns an error as the platform prints it. */
  readonly render?: (error: Error) => string;
  /** Inspects the caller's signal after the call. */
  readonly after?: (controller: AbortController) => void;
  /** Default `node`. */
  readonly platform?: Platform;
}

/** Runs one case and returns its milliseconds. Throws an error that describes the first failed check. */
export function runCase(one: Case, context: CaseContext): Promise<number>;
