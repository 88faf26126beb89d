import { type Clock, systemClock } from "../core/clock.js";
import type { Handler } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";
import type { Operation } from "../core/operation.js";
import { transport } from "../http/transport.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { buildRequest, type RequestBuilder, type Unsent } from "./request.js";

/** The key of a client's internals. Every copy of this runtime has the same symbol. */
export const internals: unique symbol = Symbol.for("pinwheel.client");

/**
 * The parts of a client that its functions use. Credentials and headers are in closures only, so
 * that printing a client does not show them.
 */
export interface Internals extends Pick<ClientOptions, "timeout" | "retry" | "parseJson" | "validate"> {
  /** Used by retries and timeouts. Tests replace it. */
  readonly clock: Clock;
  /** Builds the request of a call without sending it. Throws {@link RequestError}. */
  readonly request: (operation: Operation, params: object, options: CallOptions) => Unsent;
  readonly send: Handler;
  /**
   * Returns the name of the error for a status. Only facades have it, so that bundles of single
   * operations stay small.
   */
  readonly errorName?: (status: number) => string | undefined;
}

/** A facade, or the result of {@link createClient}. */
export interface Client {
  readonly [internals]: Internals;
}

/**
 * Creates a client without methods, for the functions of single resources. Throws
 * {@link RequestError} if an option is not valid.
 */
export function createClient(options: ClientOptions): Client {
  const settings = ownProperties(options);
  // Looks up the global `fetch` in each call, so that tests can replace it.
  const { auth, fetch = (...init) => globalThis.fetch(...init), headers: _, middleware = [], logger, redirects, ...rest } = settings;
  const credential = typeof auth === "function" ? auth : Object.values(auth ?? {})[0];
  const layers = [(auth && credential?.attach(auth, settings)) ?? redirects, ...middleware, logger];
  const builders = new Map<Operation, RequestBuilder>();
  return {
    [internals]: ownProperties({
      ...rest,
      clock: systemClock,
      request: (operation, ...call) => {
        const build = builders.get(operation) ?? buildRequest(settings, operation);
        builders.set(operation, build);
        return build(...call);
      },
      send: layers.reduceRight<Handler>((next, layer) => layer?.(next) ?? next, transport(fetch)),
    }),
  };
}
