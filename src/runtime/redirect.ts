import { ConnectionError } from "./errors.js";
import type { HttpRequest, Middleware } from "./middleware.js";
import { discard, isReplayable } from "./retry.js";

/**
 * Follows redirects in place of the platform, which would carry a key in a header of its own to any origin. With a credential, a body
 * or any header that is not harmless, only within one origin: scheme, host and port. Methods by RFC 9110, 15.4: 303 asks by GET, 307
 * and 308 repeat the request; 301 and 302 are followed for GET and HEAD only, since platforms turn a POST into a GET there, which
 * would succeed and do nothing. A declared status (`ok`) and one without `Location` are replies like others.
 */
export const redirecting: Middleware = (next) => async (request) => {
  let current = request;
  for (let hops = 0; ; hops++) {
    const response = await next(current);
    const { status, headers, type } = response;
    const location = headers.get("location");
    if (request.redirect !== "manual" || request.operation.ok?.includes(status)) return response;
    if (type === "opaqueredirect") {
      if (isConfidential(current)) throw refusal(request, "that a browser hides");
      return next({ ...current, redirect: "follow" });
    }
    if (location === null || !/^30[12378]$/.test(`${status}`)) return response;
    discard(response);
    if (hops === limit) throw refusal(request, `after more than ${limit} redirects`);
    current = redirected(current, status, location);
  }
};

const limit = 10;

function redirected(request: HttpRequest, status: number, location: string): HttpRequest {
  const { url, method } = request;
  const target = targetOf(location, url);
  const origin = new URL(url);
  const mayRepeat = status > 303 ? isReplayable(request) : status === 303 || isRead(method);
  if (!mayRepeat || !/^https?:$/.test(target.protocol) || target.username || target.password) throw refusal(request, `to ${target.origin}`);
  const followed = { ...request, url: target.href };
  if (status === 303 && !isRead(method)) {
    followed.method = "GET";
    followed.body = undefined;
    followed.headers = new Headers(request.headers);
    followed.headers.delete("content-type");
  }
  if (target.origin !== origin.origin && (isConfidential(followed) || target.protocol < origin.protocol)) {
    throw refusal(request, `to ${target.origin}`);
  }
  return followed;
}

/** What is no URL becomes one that is refused. */
function targetOf(location: string, base: string): URL {
  try {
    return Object.assign(new URL(location, base), { hash: "" });
  } catch {
    return new URL("about:invalid");
  }
}

function isRead(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

/** True if there is anything that only the origin it was meant for should hear. */
function isConfidential({ method, headers, body, secrets }: HttpRequest): boolean {
  return (
    secrets.size > 0 ||
    body !== undefined ||
    !isRead(method) ||
    [...headers.keys()].some((name) => !/^(accept(-language)?|user-agent)$/.test(name))
  );
}

function refusal({ operation: { method, path } }: HttpRequest, what: string): ConnectionError {
  return new ConnectionError(`${method} ${path}: a redirect ${what}, which is not followed: set baseUrl to where the API is`);
}
