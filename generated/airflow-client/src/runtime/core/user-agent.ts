/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Api } from "./operation.js";

/**
 * Returns the `User-Agent` to send. Undefined in browsers, because setting the header causes a CORS
 * preflight.
 *
 * Pages and workers in browsers have a navigator with the `appCodeName` Mozilla, as the HTML
 * standard requires. In Node, Deno, Bun and Cloudflare Workers it is different or missing, although
 * some of them have `location` and `WorkerGlobalScope`.
 */
export function userAgentOf({ userAgent }: Api): string | undefined {
  return globalThis.navigator?.appCodeName === "Mozilla" ? undefined : userAgent;
}
