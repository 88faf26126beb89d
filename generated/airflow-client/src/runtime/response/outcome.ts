import type { CallError } from "../core/errors.js";
import type { ResponseWithData } from "./result.js";

/** What became of a call. It is a {@link Result} whose types nobody has proved. */
export type Outcome = { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response } | Failure;

export interface Failure {
  readonly ok: false;
  readonly status: number | undefined;
  readonly error: Error;
  readonly response: Response | undefined;
}

/** A failure as a result. */
export function failure(error: CallError<Response | undefined>): Failure {
  return { ok: false, status: error.status, error, response: error.response };
}

/** The data of a success. Throws the error of a failure. */
export function dataOf(outcome: Outcome): unknown {
  if (outcome.ok) return outcome.data;
  throw outcome.error;
}

/** A success as `.withResponse()` gives it. Throws the error of a failure. */
export function withResponseOf(outcome: Outcome): ResponseWithData<unknown> {
  if (!outcome.ok) throw outcome.error;
  const { data, status, response } = outcome;
  return { data, status, headers: response.headers, response };
}
