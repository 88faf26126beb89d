import { RequestError } from "./errors.js";
import type { EncodeBody } from "./operation.js";

/** JSON and every type built on it. Throws {@link RequestError} for what JSON cannot hold: a cycle, a bigint. */
export const jsonBody: EncodeBody = (value) => {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new RequestError("the body cannot be written as JSON", { cause });
  }
};
