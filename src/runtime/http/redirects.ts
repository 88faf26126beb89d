import { resolveUrl } from "../core/base-url.js";
import { RequestError } from "../core/errors.js";
import { discard, isReplayable } from "../core/message.js";
import type { HttpRequest, Middleware } from "../core/middleware.js";

/**
 * Follows redirects that the platform was not left to follow, since it would carry a key in a header of its own to any origin: only within
 * one origin: scheme, host and port. Methods by RFC 9110, 15.4: 303 asks by GET, 307 and 308 repeat the request; 301 and 302 are followed
 * for GET and HEAD only, since platforms turn a POST into a GET there, which would succeed and do nothing. A declared status (`ok`) and
 * one without `Location` are replies like others. A browser does not tell where a redirect leads, so it is refused there.
 */
export const redirects: Middleware = (next) => async (request) => {
  const { method, operation } = request;
  let current = request;
  for (let hops = 0; ; hops++) {
    const response = await next(current);
    const { status } = response;
    const location = response.headers.get("location") ?? "";
    if (operation.ok || (status && !(/^30[12378]$/.test(`${status}`) && location))) return response;
    discard(response);
    const followed = redirected(current, status, resolveUrl(location, current.url));
    if (hops > 9 || !followed) throw new RequestError(`${method} ${operation.path}: redirect refused, set baseUrl`);
    current = followed;
  }
};

/** The request that a redirect asks for; undefined where it must not be sent. Status 0 is that of one that a browser hides. */
function redirected(request: HttpRequest, status: number, url: string): HttpRequest | undefined {
  const isRead = /^(GET|HEAD)$/.test(request.method);
  if (!status || !url.startsWith(`${new URL(request.url).origin}/`) || (status < 303 && !isRead)) return undefined;
  if (status !== 303 || isRead) return isReplayable(request) ? { ...request, url } : undefined;
  const headers = new Headers(request.headers);
  headers.delete("content-type");
  return { ...request, url, headers, method: "GET", body: undefined };
}
