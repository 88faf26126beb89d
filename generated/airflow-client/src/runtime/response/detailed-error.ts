/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ApiError, type FailedRequest } from "../core/api-error.js";
import { describeError } from "../core/error-description.js";
import { errorName } from "../core/error-names.js";
import { errorBody, isJsonOrUntyped } from "./decode.js";

/**
 * Returns the error of a response. Its name is that of the class for the status, and its message
 * states the reason that the server states.
 *
 * JSON that refuses a request may have 16 MiB, because some servers repeat the request in it.
 */
export async function detailedError(request: FailedRequest, response: Response): Promise<ApiError> {
  const { status } = response;
  const body = await errorBody(response, status < 500 && isJsonOrUntyped(response) ? maxJsonBytes : undefined);
  return new ApiError(request, response, body, { name: errorName(status) ?? "ApiError", description: describeError(body) || undefined });
}

const maxJsonBytes = 2 ** 24;
