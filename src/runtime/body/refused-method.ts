import { RequestError } from "../core/errors.js";
import type { BodySpec } from "../core/operation.js";

/**
 * Refuses an operation whose method `fetch` does not send, such as TRACE (Fetch standard, forbidden
 * method). Throws {@link RequestError}.
 */
export const refusedMethod: BodySpec["send"] = ({ method }) => {
  throw new RequestError(`fetch cannot send ${method} requests`);
};
