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
    if (response.type === "opaqueredirect") return next({ ...current, redirect: byPlatform(current) });
    const location = response.headers.get("location");
    if (location === null || request.redirect !== "manual" || !statuses.has(response.status)) return response;
    if (request.operation.ok?.includes(response.status)) return response;
    discard(response);
    if (hops === limit) throw refusal(request, `more than ${limit} redirects`);
    current = redirected(current, response.status, location);
  }
};

const limit = 10;
const statuses: ReadonlySet<number> = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);

/** Says nothing that only the origin it was meant for should hear. */
const harmless: ReadonlySet<string> = /* @__PURE__ */ new Set(["accept", "accept-language", "user-agent"]);

function redirected(request: HttpRequest, status: number, location: string): HttpRequest {
  const target = targetOf(request, location);
  const here = new URL(request.url);
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (status < 303 && !isRead)
    throw refusal(request, `a redirect with ${status}, which would lose the body: set baseUrl to ${target.origin}`);
  if (status > 303 && !isReplayable(request)) throw refusal(request, "a redirect, and the body cannot be sent twice");
  const followed = status === 303 && !isRead ? { ...request, method: "GET", ...withoutBody(request) } : request;
  if (target.origin !== here.origin && (isConfidential(followed) || target.protocol < here.protocol)) {
    throw refusal(request, `a redirect to ${target.origin}, where credentials or a body must not go: set baseUrl to where the API is`);
  }
  target.hash = "";
  return { ...followed, url: target.href };
}

function targetOf(request: HttpRequest, location: string): URL {
  let target: URL;
  try {
    target = new URL(location, request.url);
  } catch {
    throw refusal(request, "a redirect to something that is no URL");
  }
  if (!/^https?:$/.test(target.protocol) || target.username || target.password)
    throw refusal(request, "a redirect to no plain http or https URL");
  return target;
}

function withoutBody(request: HttpRequest): Pick<HttpRequest, "body" | "headers"> {
  const headers = new Headers(request.headers);
  headers.delete("content-type");
  return { body: undefined, headers };
}

function isConfidential(request: HttpRequest): boolean {
  let confidential = request.body !== undefined || (request.method !== "GET" && request.method !== "HEAD");
  request.headers.forEach((_, name) => {
    confidential ||= !harmless.has(name);
  });
  return confidential;
}

/** A browser does not tell where a redirect leads: what may go anywhere is left to it, the rest is refused. */
function byPlatform(request: HttpRequest): "follow" {
  if (request.redirect === "manual" && !isConfidential(request)) return "follow";
  throw refusal(request, "a redirect, which a browser does not let us check: set baseUrl to where the API is");
}

function refusal({ operation }: HttpRequest, text: string): ConnectionError {
  return new ConnectionError(`${operation.method} ${operation.path}: ${text}`);
}
