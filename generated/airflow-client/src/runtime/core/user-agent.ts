/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Api } from "./operation.js";

/**
 * Returns the `User-Agent` to send; undefined in browsers, where a header that a script sets causes a CORS preflight.
 *
 * The HTML standard requires the `appCodeName` Mozilla in pages and workers of browsers. Node, Deno, Bun and Cloudflare Workers have
 * another navigator or none, although some of them have `location` and `WorkerGlobalScope`.
 */
export function userAgentOf({ userAgent }: Api): string | undefined {
  return globalThis.navigator?.appCodeName === "Mozilla" ? undefined : userAgent;
}
