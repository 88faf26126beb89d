import { RequestError } from "./errors.js";
import { type Middleware, withHeader } from "./middleware.js";

/** HTTP Basic (RFC 7617), in UTF-8. Throws {@link RequestError} for a user name with a colon. */
export function basic({ username, password }: { readonly username: string; readonly password: string }): Middleware {
  if (username.includes(":")) throw new RequestError("a user name for Basic holds no colon");
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const value = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  return (next) => (request) => next(withHeader(request, "authorization", value));
}
