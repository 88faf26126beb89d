import type { Handler } from "../core/middleware.js";
import type { Operation } from "../core/operation.js";
import { own } from "../core/own.js";
import { transport } from "../http/transport.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { type BuildRequest, requestOf, type Unsent } from "./request.js";

/** Where a client keeps what functions need; the same symbol in every copy of this runtime. */
export const core: unique symbol = Symbol.for("pinwheel.client");

/** What functions need of a client. Credentials and headers are in closures only, so that printing a client shows none. */
export interface Core extends Pick<ClientOptions, "timeout" | "retry" | "parseJson" | "validate"> {
  /** The request of a call, not sent yet. Throws {@link RequestError}. */
  readonly request: (operation: Operation, params: object, options: CallOptions) => Unsent;
  readonly send: Handler;
}

/** A facade, or what {@link createClient} gives. */
export interface Client {
  readonly [core]: Core;
}

/** A client without methods, for the functions of single resources. Throws {@link RequestError}. */
export function createClient(options: ClientOptions): Client {
  const settings = own(options);
  // Looked up at each call, so that a `fetch` that is replaced later, as by a test, is the one used.
  const { auth, fetch = (...init) => globalThis.fetch(...init), headers: _, middleware = [], logger, redirects, ...rest } = settings;
  const credential = typeof auth === "function" ? auth : Object.values(auth ?? {})[0];
  const layers = [(auth && credential?.attach(auth, settings)) ?? redirects, ...middleware, logger];
  const operations = new Map<Operation, BuildRequest>();
  return {
    [core]: own({
      ...rest,
      request: (operation, ...call) => {
        const build = operations.get(operation) ?? requestOf(settings, operation);
        operations.set(operation, build);
        return build(...call);
      },
      send: layers.reduceRight<Handler>((next, layer) => layer?.(next) ?? next, transport(fetch)),
    }),
  };
}
