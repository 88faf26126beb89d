/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ConnectionError } from "../core/errors.js";
import type { Fetch } from "../core/fetch.js";
import type { Handler } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";

/**
 * The innermost handler: calls `fetch` and turns network failures into {@link ConnectionError}.
 * Redirects are returned as responses, unless the request lets the platform follow them.
 */
export function transport(fetch: Fetch): Handler {
  return async (request) => {
    const { method, url, headers, body = null, signal, fetchOptions, subject, redirect } = request;
    try {
      // `duplex` is required for a body that is a stream, and ignored otherwise.
      const init = {
        ...fetchOptions,
        method,
        headers,
        body,
        signal,
        redirect: redirect?.(request) ?? "manual",
        duplex: "half",
      } as RequestInit;
      return await fetch(url, ownProperties(init));
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      throw new ConnectionError(`no response from the server (${subject})`, { cause });
    }
  };
}
