import { RequestError } from "./errors.js";
import type { EncodeBody } from "./operation.js";

/** JSON and every type built on it. Throws {@link RequestError} for what JSON cannot hold: a cycle, a bigint, a function. */
export const jsonBody: EncodeBody = (value) => {
  let cause: unknown;
  try {
    const text = JSON.stringify(value);
    if (text !== undefined) return text;
  } catch (error) {
    cause = error;
  }
  throw new RequestError("the body cannot be written as JSON", { cause });
};
