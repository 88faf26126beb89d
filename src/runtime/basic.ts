import { type Middleware, withHeader } from "./middleware.js";

/** HTTP Basic (RFC 7617), in UTF-8. */
export function basic(credentials: { readonly username: string; readonly password: string }): Middleware {
  const { username, password } = credentials;
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const value = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  return (next) => (request) => next(withHeader(request, "authorization", value));
}
