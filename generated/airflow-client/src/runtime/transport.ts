import { ConnectionError } from "./errors.js";
import type { Handler } from "./middleware.js";
import type { ClientOptions } from "./options.js";
import { own } from "./own.js";

/**
 * The end of the chain: `fetch`, with redirects left to us and its failures as {@link ConnectionError}. `duplex` is what a body that is a
 * stream needs, and means nothing to others.
 */
export function transport(fetch: NonNullable<ClientOptions["fetch"]>): Handler {
  return async ({ method, url, headers, body = null, signal, operation, redirect }) => {
    try {
      return await fetch(
        url,
        own({ method, headers, body, signal, redirect: redirect === "follow" ? redirect : "manual", duplex: "half" }),
      );
    } catch (cause) {
      throw signal.aborted ? signal.reason : new ConnectionError(`${method} ${operation.path}: no reply`, { cause });
    }
  };
}
