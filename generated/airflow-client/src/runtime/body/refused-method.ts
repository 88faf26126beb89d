/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import type { BodySpec } from "../core/operation.js";

/**
 * Refuses an operation whose method `fetch` does not send, such as TRACE (Fetch standard, forbidden
 * method). Throws {@link RequestError}.
 */
export const refusedMethod: BodySpec["send"] = ({ method }) => {
  throw new RequestError(`fetch cannot send ${method} requests`);
};
