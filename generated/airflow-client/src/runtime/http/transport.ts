/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ConnectionError } from "../core/errors.js";
import type { Fetch } from "../core/fetch.js";
import { discard } from "../core/message.js";
import type { Handler, HttpRequest } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";

/**
 * The innermost handler: calls `fetch` and turns network failures into {@link ConnectionError}.
 *
 * The platform follows only redirects of a plain GET, because it forwards every header to any
 * origin. A redirect from https to http is an error. Other redirects are returned as responses.
 */
export function transport(fetch: Fetch): Handler {
  return async (request) => {
    const { method, url, headers, body = null, signal, fetchOptions, subject } = request;
    const redirect = isPlain(request) ? "follow" : "manual";
    try {
      // `duplex` is required for a body that is a stream, and ignored otherwise.
      const response = await fetch(url, ownProperties({ ...fetchOptions, method, headers, body, signal, redirect, duplex: "half" }));
      if (url.startsWith("https:") && response.url?.startsWith("http:")) {
        discard(response);
        throw new Error(`redirect from https to http: ${response.url}`);
      }
      return response;
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      throw new ConnectionError(`no response from the server (${subject})`, { cause });
    }
  };
}

/**
 * Whether any origin may see the request: a GET without credentials and without headers of the
 * caller.
 */
function isPlain({ method, headers, operation, secrets }: HttpRequest): boolean {
  return method === "GET" && secrets.size === 0 && !operation.ok && [...headers.keys()].every((name) => /^(accept|user-agent)$/.test(name));
}
