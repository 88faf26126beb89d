import type { Middleware } from "./middleware.js";
import type { ClientOptions } from "./options.js";

export function authenticating(auth: ClientOptions["auth"]): Middleware {
  if (typeof auth === "function")
    return (next) => {
      const authenticated = auth(next);
      return (request) => authenticated(request);
    };
  return (next) => next;
}
