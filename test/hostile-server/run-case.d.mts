import type { Platform } from "../runtime/portable/case.js";
import type { Case } from "./cases/case.js";

export interface CaseContext {
  readonly runtime: object;
  readonly baseUrl: string;
  /** Of this run: no two have the same. */
  readonly run: string;
  /** Text of an error as a platform prints it. */
  readonly render?: (error: Error) => string;
  /** Looks at the caller's signal after the call. */
  readonly after?: (controller: AbortController) => void;
  /** Default `node`. */
  readonly platform?: Platform;
}

/** Runs one case; gives milliseconds. Throws an error that says what does not hold. */
export function runCase(one: Case, context: CaseContext): Promise<number>;
