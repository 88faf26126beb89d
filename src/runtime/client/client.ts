import type { ApiError } from "../core/api-error.js";
import { type Clock, systemClock } from "../core/clock.js";
import { type CallError, callError } from "../core/errors.js";
import type { Handler, Middleware } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";
import type { Operation } from "../core/operation.js";
import { transport } from "../http/transport.js";
import { decodeError } from "../response/decode.js";
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
  /** Returns the error of a response whose status is not a success. */
  readonly decodeError: (request: Unsent, response: Response) => Promise<ApiError>;
  /** Turns whatever an attempt threw into the error of the call. */
  readonly errorOf: (cause: unknown, request: Unsent) => CallError<Response | undefined>;
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
  const layers = [(auth && credential?.attach(auth, settings)) ?? redirects, ...middleware, middlewareOfCall, logger];
  const builders = new Map<Operation, RequestBuilder>();
  return {
    [internals]: ownProperties({
      ...rest,
      clock: systemClock,
      decodeError,
      errorOf: callError,
      request: (operation, ...call) => {
        const build = builders.get(operation) ?? buildRequest(settings, operation);
        builders.set(operation, build);
        return build(...call);
      },
      send: compose(layers, transport(fetch)),
    }),
  };
}

const middlewareOfCall: Middleware = (next) => (request) => compose(request.middleware ?? [], next)(request);

/** Wraps a handler in layers, the first outermost. */
function compose(layers: readonly (Middleware | undefined)[], handler: Handler): Handler {
  return layers.reduceRight((next, layer) => layer?.(next) ?? next, handler);
}
