import type { FetchBody, FetchOptions } from "./fetch.js";
import type { Operation } from "./operation.js";

/** One request, as plain data. To change it, pass a changed copy to the next handler. */
export interface HttpRequest {
  readonly operation: Operation;
  /**
   * Base URL of the API, without a trailing slash and without the prefix that all operation paths
   * share.
   */
  readonly base: string;
  readonly method: string;
  /** Names the request in messages: `GET /pets/7`. */
  readonly subject: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: FetchBody | undefined;
  readonly signal: AbortSignal;
  /** 0 for the first attempt. */
  readonly attempt: number;
  /** Values that no message may show. Credentials add theirs. All attempts share one set. */
  readonly secrets: Set<string>;
  /**
   * Options of the call for `fetch`. Also contains those for the runtime, which `fetch` ignores.
   */
  readonly fetchOptions?: FetchOptions | undefined;
  /**
   * Whether the platform follows redirects of the request, with its credentials and all headers.
   * Default: it returns them as responses.
   */
  readonly redirect?: ((request: HttpRequest) => "follow" | "manual") | undefined;
  /** Middleware of the call. It runs after that of the client. */
  readonly middleware?: readonly Middleware[] | undefined;
}

/** Sends a request. */
export type Handler = (request: HttpRequest) => Promise<Response>;

/**
 * Wraps the next handler between a call and `fetch`.
 *
 * The order from the call to the network: retries, redirects, credentials, the client's
 * `middleware` from first to last, that of the call, `logger`, `fetch`. So a middleware runs once
 * for every attempt and every redirect, and sees the credentials.
 *
 * It does not see redirects that the platform follows. With {@link redirects}, the platform follows
 * those of a GET without credentials and without custom headers.
 */
export type Middleware = (next: Handler) => Handler;
