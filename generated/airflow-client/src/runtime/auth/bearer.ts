/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import type { Handler, HttpRequest } from "../core/middleware.js";
import { type Credential, credential, withSecret } from "./auth.js";

/** A bearer token (RFC 6750), or a function that is asked for one before every attempt. */
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

/** Schemes whose tokens travel as bearer tokens. */
export const bearerKinds: readonly string[] = ["bearer", "oauth2", "openIdConnect"];

/** True for text that a header can carry in one piece. */
export function isToken(token: unknown): token is string {
  return typeof token === "string" && /^[\x21-\x7e]+$/.test(token);
}

/** A copy of a request with a token. Throws {@link RequestError}, which does not show it. */
export function authorized(request: HttpRequest, token: string): HttpRequest {
  checkToken(token);
  return withSecret(request, "authorization", `Bearer ${token}`, token);
}

function checkToken(token: unknown): void {
  if (!isToken(token)) throw new RequestError("a token is printable ASCII without spaces");
}
