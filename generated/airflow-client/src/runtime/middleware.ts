import type { Operation } from "./operation.js";

/** One request as middlewares see it. Plain data: to change it, pass a changed copy on. */
export interface HttpRequest {
  readonly operation: Operation;
  /** Base URL of the API without a trailing slash and without the path that belongs to the operations. */
  readonly base: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly signal: AbortSignal;
  /** 0 for the first attempt. */
  readonly attempt: number;
  /** Values that no message shows: credentials add theirs. One set for all attempts. */
  readonly secrets: Set<string>;
  /** Who follows redirects: `manual` we, `follow` the platform, `error` nobody, as with a request for a token. */
  readonly redirect: "manual" | "follow" | "error";
}

export type Handler = (request: HttpRequest) => Promise<Response>;

/**
 * Everything between a call and `fetch`. The order from the call to the wire: retries, credentials, `middleware` of the client from
 * the first to the last, redirects, `logger`, `fetch`. So a middleware runs once for every attempt, sees the credentials, and does
 * not see the single hops of a redirect; headers that it adds keep a redirect on the same origin, as credentials do.
 */
export type Middleware = (next: Handler) => Handler;

/** One handler of many middlewares, the first outermost. */
export function chain(middlewares: readonly (Middleware | undefined)[], last: Handler): Handler {
  return middlewares.reduceRight<Handler>((next, middleware) => middleware?.(next) ?? next, last);
}

/** A copy of a request with one header set. Names and values must have been checked. */
export function withHeader(request: HttpRequest, name: string, value: string): HttpRequest {
  const headers = new Headers(request.headers);
  headers.set(name, value);
  return { ...request, headers };
}
