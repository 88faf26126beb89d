import { ConnectionError } from "./errors.js";
import type { Handler } from "./middleware.js";
import type { ClientOptions } from "./options.js";
import { own } from "./own.js";

/** The end of the chain: `fetch`, with redirects left to us and its failures as {@link ConnectionError}. */
export function transport(fetch: NonNullable<ClientOptions["fetch"]>): Handler {
  return async ({ method, url, headers, body, signal, operation, redirect }) => {
    const stream = body instanceof ReadableStream ? { duplex: "half" } : {};
    try {
      return await fetch(
        url,
        own({
          method,
          headers,
          body: body ?? null,
          signal,
          redirect: redirect === "follow" ? "follow" : "manual",
          ...stream,
        } satisfies RequestInit),
      );
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw new ConnectionError(`${operation.method} ${operation.path}: no reply`, { cause: error });
    }
  };
}
