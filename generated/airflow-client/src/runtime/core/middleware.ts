/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

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
}

export type Handler = (request: HttpRequest) => Promise<Response>;

/**
 * Everything between a call and `fetch`. The order from the call to the wire: retries, redirects, credentials, `middleware` of the client
 * from the first to the last, `logger`, `fetch`. So a middleware runs once for every attempt and every hop of a redirect, and sees the
 * credentials; a redirect that the platform follows, since nothing in the request is for one origin alone, is one hop.
 */
export type Middleware = (next: Handler) => Handler;

/** A copy of a request with one header set. Names and values must have been checked. */
export function withHeader(request: HttpRequest, name: string, value: string): HttpRequest {
  const headers = new Headers(request.headers);
  headers.set(name, value);
  return { ...request, headers };
}
