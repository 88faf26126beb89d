import { ConnectionError } from "./errors.js";
import type { Handler } from "./middleware.js";
import type { ClientOptions } from "./options.js";
import { own } from "./own.js";

/** The end of the chain: `fetch`, with redirects left to us and its failures as {@link ConnectionError}. */
export function transport(fetch: NonNullable<ClientOptions["fetch"]>): Handler {
  return async ({ method, url, headers, body = null, signal, operation, redirect }) => {
    const follow = redirect === "follow" ? redirect : "manual";
    const init = own({
      method,
      headers,
      body,
      signal,
      redirect: follow,
      ...(body instanceof ReadableStream && { duplex: "half" }),
    } as const);
    try {
      return await fetch(url, init);
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      throw new ConnectionError(`${method} ${operation.path}: no reply`, { cause });
    }
  };
}
