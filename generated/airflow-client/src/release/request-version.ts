/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Handler, HttpRequest } from "../runtime/index.js";
import { parseRelease } from "./release.js";

/** Where a server reports its version. */
export interface VersionUrl {
  readonly url: string;
  /** The path in logs. */
  readonly path: string;
}

/**
 * Requests the version of a server after another request failed; undefined if it is unknown.
 *
 * Sends the credentials of the failed request, because a gateway may require them. Does not end
 * with that request, because others may wait.
 */
export async function requestVersion(next: Handler, request: HttpRequest, { url, path }: VersionUrl): Promise<string | undefined> {
  const { api } = request.operation;
  const headers = new Headers(request.headers);
  for (const name of ["content-type", "idempotency-key"]) headers.delete(name);
  headers.set("accept", "application/json");
  try {
    const response = await next({
      ...request,
      operation: { api, id: "get_version", method: "GET", path, accept: ["application/json"] },
      method: "GET",
      url,
      headers,
      body: undefined,
      signal: AbortSignal.timeout(10_000),
      attempt: 0,
    });
    return parseRelease(Object(await response.json()).version)?.text;
  } catch {
    return undefined;
  }
}
