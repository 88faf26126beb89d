import { chain, type Handler, type Middleware } from "./middleware.js";
import type { Operation } from "./operation.js";
import type { ClientOptions } from "./options.js";

/**
 * Credentials for the operations that ask for some, and for no others. One middleware serves whatever scheme is asked for: servers
 * behind a gateway want other schemes than their document names. With one for each scheme id, the first alternative that is complete
 * counts. An API that declares no scheme at all says nothing, so the caller's word counts.
 */
export function authenticating(auth: ClientOptions["auth"]): Middleware {
  if (auth === undefined) return (next) => next;
  return (next) => {
    const handlers = new Map<string, Handler>();
    return (request) => {
      const ids = typeof auth === "function" ? oneFor(request.operation) : idsFor(request.operation, auth);
      if (ids === undefined) return next(request);
      const key = ids.join("\n");
      const handler = handlers.get(key) ?? chain(typeof auth === "function" ? [auth] : ids.flatMap((id) => auth[id] ?? []), next);
      handlers.set(key, handler);
      return handler(request);
    };
  };
}

function oneFor({ security, api }: Operation): readonly string[] | undefined {
  const silent = security === undefined && Object.keys(api.securitySchemes).length === 0;
  return silent || (security ?? api.security).some((alternative) => alternative.length > 0) ? [] : undefined;
}

function idsFor({ security, api }: Operation, auth: Readonly<Record<string, Middleware>>): readonly string[] | undefined {
  return (security ?? api.security).find((alternative) => alternative.length > 0 && alternative.every((id) => Object.hasOwn(auth, id)));
}
