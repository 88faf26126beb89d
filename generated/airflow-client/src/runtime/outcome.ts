import type { Outcome } from "./call.js";
import type { Reply } from "./result.js";

/** The data of a success. Throws the error of a failure. */
export function dataOf(outcome: Outcome): unknown {
  if (outcome.ok) return outcome.data;
  throw outcome.error;
}

/** A success as `.withResponse()` gives it. Throws the error of a failure. */
export function replyOf(outcome: Outcome): Reply<unknown> {
  if (!outcome.ok) throw outcome.error;
  const { data, status, response } = outcome;
  return { data, status, headers: response.headers, response };
}
