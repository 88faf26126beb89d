/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { resolveUrl } from "./base-url.js";

const redirectStatuses: ReadonlySet<number> = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);

/** Whether a response has a redirect status and a `Location` (RFC 9110, 15.4). */
export function isRedirect({ status, headers }: Pick<Response, "status" | "headers">): boolean {
  return redirectStatuses.has(status) && Boolean(headers.get("location"));
}

/**
 * Returns the target of a redirect (RFC 9110, 10.2.2). Undefined if the response is not a redirect
 * or the target is not a valid URL.
 */
export function locationOf(response: Pick<Response, "status" | "headers">, from: string | URL): URL | undefined {
  const target = isRedirect(response) && resolveUrl(response.headers.get("location") ?? "", String(from));
  return target ? new URL(target) : undefined;
}
