import { RequestError } from "./errors.js";
import { type HttpRequest, type Middleware, withHeader } from "./middleware.js";
import { untilAborted } from "./timeout.js";

/** A bearer token (RFC 6750), or a function that is asked for one before every attempt. */
export function bearer(token: string | (() => string | Promise<string>)): Middleware {
  if (typeof token === "string") checkToken(token);
  return (next) => async (request) =>
    next(withToken(request, typeof token === "string" ? token : await untilAborted(request.signal, provided(token))));
}

/** Throws {@link RequestError}, which does not show the token. */
export function withToken(request: HttpRequest, token: string): HttpRequest {
  checkToken(token);
  return withHeader(request, "authorization", `Bearer ${token}`);
}

/** True for text that a header can carry in one piece. */
export function isToken(token: unknown): token is string {
  return typeof token === "string" && /^[\x21-\x7e]+$/.test(token);
}

function checkToken(token: unknown): void {
  if (!isToken(token)) throw new RequestError("a token is text without spaces, control characters and letters beyond ASCII");
}

async function provided(token: () => string | Promise<string>): Promise<string> {
  return token();
}
