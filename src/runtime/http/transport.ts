import { ConnectionError } from "../core/errors.js";
import type { Fetch } from "../core/fetch.js";
import { discard } from "../core/message.js";
import type { Handler } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";

/**
 * The end of the chain: `fetch`, whose failures become {@link ConnectionError}. The platform follows redirects of a GET that has no
 * credential, no body and no header but `accept`, since it would carry others to any origin; not from https to http. Other redirects are
 * replies. `duplex` is what a body that is a stream needs, and means nothing to others.
 */
export function transport(fetch: Fetch): Handler {
  return async ({ method, url, headers, body = null, signal, operation, secrets }) => {
    try {
      const isFree = method === "GET" && !secrets.size && !operation.ok && [...headers].length < 2;
      const response = await fetch(
        url,
        ownProperties({ method, headers, body, signal, redirect: isFree ? "follow" : "manual", duplex: "half" }),
      );
      if (isFree && /^https:.* http:/.test(`${url} ${response.url}`)) {
        discard(response);
        throw response.url;
      }
      return response;
    } catch (cause) {
      throw signal.aborted ? signal.reason : new ConnectionError(`${method} ${operation.path}: no reply`, { cause });
    }
  };
}
