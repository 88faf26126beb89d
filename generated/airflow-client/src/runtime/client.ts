import { basePath } from "./base-url.js";
import { type HeaderList, headersOf } from "./headers.js";
import { chain, type Handler } from "./middleware.js";
import type { Api } from "./operation.js";
import type { ClientOptions } from "./options.js";
import { own } from "./own.js";
import { redirecting } from "./redirect.js";
import { rulesOf } from "./retry.js";
import { limitsOf } from "./timeout.js";
import { transport } from "./transport.js";

/** Where a client keeps what functions need; the same symbol in every copy of this runtime. */
export const core: unique symbol = Symbol.for("pinwheel.client");

/** What functions need of a client. Credentials and headers are in closures only, so that printing a client shows none. */
export interface Core {
  /** Base URL of an API: no trailing slash, and without the path that its operations have. Throws {@link RequestError}. */
  readonly base: (api: Api) => string;
  /** The client's own headers between two lists of which the first counts less and the second more, each time a new object. A server that only the document names gets none of them. */
  readonly headers: (defaults?: HeaderList, more?: HeaderList, foreign?: true) => Headers;
  readonly send: Handler;
  readonly timeout: ClientOptions["timeout"];
  readonly retry: ClientOptions["retry"];
  readonly parseJson: ClientOptions["parseJson"];
  readonly validate: ClientOptions["validate"];
}

/** A facade, or what {@link createClient} gives. */
export interface Client {
  readonly [core]: Core;
}

/** A client without methods, for the functions of single resources. Throws {@link RequestError}. */
export function createClient(options: ClientOptions): Client {
  const settings = own(options);
  const {
    auth,
    fetch = platformFetch,
    headers: given,
    timeout,
    retry,
    middleware = [],
    logger,
    api,
    baseUrl,
    parseJson,
    validate,
  } = settings;
  const bases = new Map<Api, string>();
  const base = (of: Api): string => {
    const known = bases.get(of) ?? basePath(baseUrl, own(of));
    bases.set(of, known);
    return known;
  };
  const headers: Core["headers"] = (defaults, more, foreign) => headersOf(defaults, foreign && !baseUrl ? {} : given, more);
  limitsOf(timeout);
  rulesOf(retry);
  headers();
  if (api) base(api);
  const credential = typeof auth === "function" ? auth : Object.values(auth ?? {})[0];
  const send = chain([auth && credential?.attach(auth, settings), ...middleware, redirecting, logger], transport(fetch));
  return { [core]: { base, headers, send, timeout, retry, parseJson, validate } };
}

/** Looked up at each call, so that a `fetch` that is replaced later, as by a test, is the one used. */
function platformFetch(url: string, init: RequestInit): Promise<Response> {
  return globalThis.fetch(url, init);
}
