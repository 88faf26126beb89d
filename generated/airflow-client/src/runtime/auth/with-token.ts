/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { discard, isReplayable } from "../core/message.js";
import type { Handler, HttpRequest } from "../core/middleware.js";
import { authorized } from "./bearer.js";
import type { TokenOptions } from "./grant.js";
import type { Token } from "./token.js";

/**
 * Sends a request with a token. If the server refuses the token, requests a new one and sends the
 * request once more.
 *
 * If the body can be read only once, the response is returned and later requests use the new token.
 */
export async function withToken(
  next: Handler,
  request: HttpRequest,
  tokenFor: (refused?: Token) => Promise<Token>,
  isRefused: TokenOptions["isRefused"],
): Promise<Response> {
  const token = await tokenFor();
  request.signal.throwIfAborted();
  const response = await next(authorized(request, token.value));
  if (!(await isRefusal(response, isRefused))) return response;
  const renewed = await tokenFor(token).catch((error: unknown) => {
    discard(response);
    throw error;
  });
  request.signal.throwIfAborted();
  if (renewed.value === token.value || !isReplayable(request)) return response;
  discard(response);
  return next(authorized(request, renewed.value));
}

async function isRefusal(response: Response, isRefused: TokenOptions["isRefused"]): Promise<boolean> {
  const { status } = response;
  if (status === 401 || !isRefused || status < 400 || status > 499) return status === 401;
  const copy = response.clone();
  try {
    return await isRefused(copy);
  } finally {
    discard(copy);
  }
}
