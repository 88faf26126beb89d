import type { Handler, HttpRequest } from "../runtime/index.js";
import { discard, locationOf } from "../runtime/internal.js";

/** A reply, or the login page that the server wants to be visited first. */
export type Watched = { readonly response: Response; readonly login?: never } | { readonly login: URL; readonly response?: never };

/** Sends a request; a redirect to a login page is told of, one to anywhere else is a reply, for those who follow redirects. */
export async function sendWatching(next: Handler, request: HttpRequest, isLogin: (to: URL) => boolean): Promise<Watched> {
  const { operation, url } = request;
  const response = await next({ ...request, operation: { ...operation, ok: operation.ok ?? [] } });
  const to = locationOf(response, url);
  if (to === undefined || operation.ok?.includes(response.status) || !isLogin(to)) return { response };
  discard(response);
  return { login: to };
}
