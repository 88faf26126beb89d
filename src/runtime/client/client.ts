import type { Handler } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";
import type { Operation } from "../core/operation.js";
import { transport } from "../http/transport.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { buildRequest, type RequestBuilder, type Unsent } from "./request.js";

/** Where a client keeps what functions need; the same symbol in every copy of this runtime. */
export const internals: unique symbol = Symbol.for("pinwheel.client");

/** What functions need of a client. Credentials and headers are in closures only, so that printing a client shows none. */
export interface Internals extends Pick<ClientOptions, "timeout" | "retry" | "parseJson" | "validate"> {
  /** The request of a call, not sent yet. Throws {@link RequestError}. */
  readonly request: (operation: Operation, params: object, options: CallOptions) => Unsent;
  readonly send: Handler;
}

/** A facade, or what {@link createClient} gives. */
export interface Client {
  readonly [internals]: Internals;
}

/** A client without methods, for the functions of single resources. Throws {@link RequestError}. */
export function createClient(options: ClientOptions): Client {
  const settings = ownProperties(options);
  // Looked up at each call, so that a `fetch` that is replaced later, as by a test, is the one used.
  const { auth, fetch = (...init) => globalThis.fetch(...init), headers: _, middleware = [], logger, redirects, ...rest } = settings;
  const credential = typeof auth === "function" ? auth : Object.values(auth ?? {})[0];
  const layers = [(auth && credential?.attach(auth, settings)) ?? redirects, ...middleware, logger];
  const operations = new Map<Operation, RequestBuilder>();
  return {
    [internals]: ownProperties({
      ...rest,
      request: (operation, ...call) => {
        const build = operations.get(operation) ?? buildRequest(settings, operation);
        operations.set(operation, build);
        return build(...call);
      },
      send: layers.reduceRight<Handler>((next, layer) => layer?.(next) ?? next, transport(fetch)),
    }),
  };
}
