import { authenticating } from "./auth.js";
import { basePath } from "./base-url.js";
import { RequestError } from "./errors.js";
import { checkedHeaders } from "./headers.js";
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
  /** The client's own headers, each time a new object. */
  readonly headers: () => Headers;
  readonly send: Handler;
  readonly timeout: ClientOptions["timeout"];
  readonly retry: ClientOptions["retry"];
}

/** A facade, or what {@link createClient} gives. */
export interface Client {
  readonly [core]: Core;
}

/** A client without methods, for the functions of single resources. Throws {@link RequestError}. */
export function createClient(options: ClientOptions): Client {
  const { auth, fetch = platformFetch, headers = {}, timeout, retry, middleware = [], logger, api, baseUrl } = own(options);
  limitsOf(timeout);
  rulesOf(retry);
  const fixed = checkedHeaders(headers);
  const base = (of: Api): string => basePath(baseUrl ?? of.server, of);
  if (api) base(api);
  const middlewares = [authenticating(auth), ...middleware, redirecting, ...(logger ? [logger] : [])];
  return { [core]: { base, headers: () => new Headers(fixed), send: chain(middlewares, transport(fetch)), timeout, retry } };
}

/** Looked up at each call, so that a `fetch` that is replaced later, as by a test, is the one used. */
function platformFetch(url: string, init: RequestInit): Promise<Response> {
  if (typeof globalThis.fetch !== "function") throw new RequestError("this platform has no fetch: pass one as the option `fetch`");
  return globalThis.fetch(url, init);
}
