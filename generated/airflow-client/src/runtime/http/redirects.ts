/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { resolveUrl } from "../core/base-url.js";
import { ConnectionError, RequestError } from "../core/errors.js";
import { isRedirect } from "../core/location.js";
import { discard, isReplayable } from "../core/message.js";
import type { HttpRequest, Middleware } from "../core/middleware.js";

/**
 * Follows redirects. The platform follows those of a plain GET, to any origin but never from https
 * to http. It forwards all headers, so all others are followed here, only within one origin:
 * scheme, host and port.
 *
 * After a 303, the request becomes a GET. After a 307 or 308, it is repeated (RFC 9110, 15.4). 301
 * and 302 are followed only for GET and HEAD, because platforms turn a POST into a GET there. A
 * redirect that an operation declares is returned as a response.
 *
 * Throws {@link RequestError} for a redirect that must not be followed. In browsers, none of these
 * redirects can be followed, because browsers hide the target.
 */
export const redirects: Middleware = (next) => async (request) => {
  const { operation, subject } = request;
  let current: HttpRequest = { ...request, redirect: redirectOf };
  for (let hop = 0; ; hop++) {
    const response = await next(current);
    if (current.url.startsWith("https:") && response.url?.startsWith("http:")) {
      discard(response);
      throw new ConnectionError(`redirect from https to http: ${new URL(response.url).host} (${subject})`);
    }
    const isHidden = response.status === 0;
    if (operation.ok || !(isHidden || isRedirect(response))) return response;
    discard(response);
    const target = isHidden || hop === maxHops ? undefined : redirected(current, response);
    if (!target) throw new RequestError(`redirect refused, set baseUrl to the final URL (${subject})`);
    current = target;
  }
};

const maxHops = 10;

/**
 * Lets the platform follow the redirects of a request that any origin may see: a GET without
 * credentials and without headers of the caller.
 */
function redirectOf({ method, headers, operation, secrets }: HttpRequest): "follow" | "manual" {
  const isPlain = method === "GET" && secrets.size === 0 && namesOf(headers).every((name) => /^(accept|user-agent)$/.test(name));
  return isPlain && !operation.ok ? "follow" : "manual";
}

/** The types of some projects know no iterators of Headers. */
function namesOf(headers: Headers): readonly string[] {
  const names: string[] = [];
  headers.forEach((_value, name) => {
    names.push(name);
  });
  return names;
}

/** Returns the request to the target of a redirect. Undefined if it must not be sent. */
function redirected(request: HttpRequest, { status, headers }: Response): HttpRequest | undefined {
  const url = resolveUrl(headers.get("location") ?? "", request.url);
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!url.startsWith(`${new URL(request.url).origin}/`) || (status < 303 && !isRead)) return undefined;
  if (status !== 303 || isRead) return isReplayable(request) ? { ...request, url } : undefined;
  const remaining = new Headers(request.headers);
  remaining.delete("content-type");
  return { ...request, url, headers: remaining, method: "GET", body: undefined };
}
