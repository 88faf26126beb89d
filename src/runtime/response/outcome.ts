import { type CallError, callError } from "../core/errors.js";

/** The result of a call, before its types are known: what `.safe()` resolves with. */
export type Outcome = Success | Failure;

export interface Success {
  readonly ok: true;
  readonly status: number;
  readonly data: unknown;
  readonly error?: undefined;
  readonly response: Response;
}

export interface Failure {
  readonly ok: false;
  readonly status: number | undefined;
  readonly data?: undefined;
  readonly error: CallError<Response | undefined>;
  readonly response: Response | undefined;
}

/** A successful response with its decoded body. */
export function success(response: Response, data: unknown): Success {
  return { ok: true, status: response.status, data, response };
}

/** Turns an error into an outcome. */
export function failure(cause: unknown): Failure {
  const error = callError(cause);
  return { ok: false, status: error.status, error, response: error.response };
}

/** Returns the data of a success. Throws the error of a failure. */
export function dataOf(outcome: Outcome): unknown {
  if (outcome.ok) return outcome.data;
  throw outcome.error;
}

/** A success in the form of `.withResponse()`, before its types are known. */
export interface OutcomeWithResponse {
  readonly data: unknown;
  readonly status: number;
  readonly headers: Headers;
  readonly response: Response;
}

/** Returns a success in the form of `.withResponse()`. Throws the error of a failure. */
export function withResponseOf(outcome: Outcome): OutcomeWithResponse {
  if (!outcome.ok) throw outcome.error;
  const { data, status, response } = outcome;
  return { data, status, headers: response.headers, response };
}
