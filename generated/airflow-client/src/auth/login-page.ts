/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Handler, HttpRequest } from "../runtime/index.js";
import { discard, locationOf } from "../runtime/internal.js";

/** A response, or the login page that the server redirects to. */
export type LoginOrResponse = { readonly response: Response; readonly login?: never } | { readonly login: URL; readonly response?: never };

/**
 * Sends a request. Returns the target of a redirect to a login page; any other redirect is a
 * response.
 */
export async function sendUnlessLogin(next: Handler, request: HttpRequest, isLogin: (target: URL) => boolean): Promise<LoginOrResponse> {
  const { operation, url } = request;
  // With `ok`, the redirect is not followed.
  const response = await next({ ...request, operation: { ...operation, ok: operation.ok ?? [] } });
  const target = locationOf(response, url);
  if (target === undefined || operation.ok?.includes(response.status) || !isLogin(target)) return { response };
  discard(response);
  return { login: target };
}
