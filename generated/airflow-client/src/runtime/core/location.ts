/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { resolveUrl } from "./base-url.js";

/** Where a reply redirects to (RFC 9110, 10.2.2); undefined for other replies, and where that is no URL. */
export function locationOf({ status, headers }: Response, from: string | URL): URL | undefined {
  const location = headers.get("location");
  const target = /^30[12378]$/.test(`${status}`) && location !== null && resolveUrl(location, String(from));
  return target ? new URL(target) : undefined;
}
