import { type Middleware, withHeader } from "./middleware.js";

/** A bearer token (RFC 6750), or a function that is asked for one before every attempt. */
export function bearer(token: string | (() => string | Promise<string>)): Middleware {
  return (next) => async (request) =>
    next(withHeader(request, "authorization", `Bearer ${typeof token === "string" ? token : await token()}`));
}
