import { ConnectionError } from "./errors.js";
import type { HttpRequest, Middleware } from "./middleware.js";
import { discard, isReplayable } from "./retry.js";

/**
 * Follows redirects in place of the platform, which would carry a key in a header of its own to any origin. With a credential, a body
 * or any header that is not harmless, only within one origin: scheme, host and port. Methods by RFC 9110, 15.4: 303 asks by GET, 307
 * and 308 repeat the request; 301 and 302 are followed for GET and HEAD only, since platforms turn a POST into a GET there, which
 * would succeed and do nothing. A declared status (`ok`) and one without `Location` are replies like others. A browser does not tell
 * where a redirect leads: what may go anywhere is left to it, the rest is refused.
 */
export const redirecting: Middleware = (next) => async (request) => {
  const { operation, redirect } = request;
  let current = request;
  for (let hops = 0; ; hops++) {
    const response = await next(current);
    const isHidden = response.type === "opaqueredirect";
    const location = isHidden ? current.url : locationOf(response);
    if (location === null || redirect !== "manual" || operation.ok?.includes(response.status)) return response;
    discard(response);
    const followed = hops < 10 && redirected(current, isHidden ? 0 : response.status, location);
    if (!followed) throw new ConnectionError(`${operation.method} ${operation.path}: redirect refused, set baseUrl`);
    if (isHidden) return next({ ...followed, redirect: "follow" });
    current = followed;
  }
};

function locationOf({ status, headers }: Response): string | null {
  return /^30[12378]$/.test(`${status}`) ? headers.get("location") : null;
}

/** The request that a redirect asks for; status 0 is that of a hidden one. Undefined where it must not be sent. */
function redirected(request: HttpRequest, status: number, location: string): HttpRequest | undefined {
  const { url } = request;
  const to = URL.canParse(location, url) ? new URL(location, url) : undefined;
  const followed = { ...request, url: to?.href.replace(/#.*/, "") ?? "", headers: new Headers(request.headers) };
  if (status === 303 && followed.method !== "HEAD") {
    followed.method = "GET";
    followed.body = undefined;
    followed.headers.delete("content-type");
  }
  const { method, body, headers, secrets } = followed;
  const isRead = /^(GET|HEAD)$/.test(method);
  const isHarmless = isRead && !body && !secrets.size && [...headers.keys()].every((name) => harmless.test(name));
  const isSame = status > 0 && isReplayable(followed) && url.startsWith(`${to?.origin}/`);
  if (!to || !/^https?:\/\/[^/@]+\//.test(to.href) || (status < 303 && !isRead)) return undefined;
  return isSame || (isHarmless && to.protocol >= url.slice(0, 5)) ? followed : undefined;
}

/** Headers that say nothing that only the origin they were meant for should hear. */
const harmless = /^(accept(-language)?|user-agent)$/;
