/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/**
 * Returns the header `User-Agent` to send. None in browsers, because setting it causes a CORS
 * preflight.
 *
 * Pages and workers in browsers have a navigator with the `appCodeName` Mozilla, as the HTML
 * standard requires. In Node, Deno, Bun and Cloudflare Workers it is different or missing, although
 * some of them have `location` and `WorkerGlobalScope`.
 */
export function userAgentHeader(userAgent: string | undefined): Readonly<Record<string, string>> {
  return userAgent === undefined ||
    (globalThis as { readonly navigator?: { readonly appCodeName?: string } }).navigator?.appCodeName === "Mozilla"
    ? {}
    : { "user-agent": userAgent };
}
