/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import type { Handler, HttpRequest } from "../core/middleware.js";
import { type Credential, credential, withSecretHeader } from "./auth.js";

/**
 * Sends a bearer token (RFC 6750).
 *
 * @param token the token, or a function that returns it and is called before every attempt
 */
export function bearer(token: string | (() => string | Promise<string>)): Credential {
  if (typeof token === "string") checkToken(token);
  const handle = (next: Handler): Handler => {
    return async (request) => {
      const current = typeof token === "string" ? token : await token();
      request.signal.throwIfAborted();
      return next(authorized(request, current));
    };
  };
  return credential(handle, bearerKinds);
}

/** Schemes whose tokens are sent as bearer tokens. */
export const bearerKinds: readonly string[] = ["bearer", "oauth2", "openIdConnect"];

/** Whether a value is a token that a header can carry: printable ASCII without spaces. */
export function isToken(token: unknown): token is string {
  return typeof token === "string" && /^[\x21-\x7e]+$/.test(token);
}

/** Copies a request with a token. Throws {@link RequestError}, which does not quote the token. */
export function authorized(request: HttpRequest, token: string): HttpRequest {
  checkToken(token);
  return withSecretHeader(request, "authorization", `Bearer ${token}`, token);
}

function checkToken(token: unknown): void {
  if (!isToken(token)) throw new RequestError("the token must be printable ASCII without spaces");
}
