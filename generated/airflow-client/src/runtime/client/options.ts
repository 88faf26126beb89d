/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Auth } from "../auth/auth.js";
import type { Fetch, FetchOptions } from "../core/fetch.js";
import type { Middleware } from "../core/middleware.js";
import type { Retries } from "../http/retry.js";
import type { Timeouts } from "../http/timeout.js";
import type { DecodeOptions } from "../response/validation.js";

/** Options of a client. Only own properties count. */
export interface ClientOptions extends DecodeOptions {
  /**
   * URL of the API: http or https, without user name, query and fragment. Default: the server in
   * the document.
   */
  readonly baseUrl?: string | URL;
  /**
   * Credentials: a single one, or one per scheme id of the document. Create them with
   * {@link basic}, {@link bearer}, {@link apiKey}, {@link passwordGrant},
   * {@link clientCredentials}, {@link refreshToken}, {@link custom} or {@link credential}.
   */
  readonly auth?: Auth;
  /**
   * Origins that may receive credentials although only the document names them, such as
   * `https://login.example`.
   *
   * They belong to token endpoints, identity providers, and servers of single operations. The
   * origin of the base URL is always trusted.
   */
  readonly trustedOrigins?: readonly string[];
  /**
   * Whether to send credentials over plain http to other machines. Default: only to this machine.
   */
  readonly allowInsecure?: boolean;
  /**
   * Sends the requests, with a URL as text and `RequestInit`. Default: `fetch` of the platform,
   * looked up at each call.
   */
  readonly fetch?: Fetch;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Milliseconds for each attempt including the body, `{ attempt, total }` for both limits, or
   * `false` for none. {@link Timeouts} describes the limits of Node itself. Default: 60,000, and
   * five times that for the whole call.
   */
  readonly timeout?: number | false | Timeouts;
  /**
   * The largest number of retries, `{ limit, delay }` with the delay in milliseconds, or `false`
   * for none. Default: `{ limit: 2, delay: 500 }`.
   */
  readonly retry?: number | false | Retries;
  /** Wraps every attempt, the first outermost. {@link Middleware} describes the whole order. */
  readonly middleware?: readonly Middleware[];
  /**
   * Follows redirects: pass {@link redirects}. Facades and clients with `auth` include it. Default:
   * the call fails at a redirect.
   */
  readonly redirects?: Middleware;
  /** The innermost middleware, which sees each HTTP request: {@link logTo}. */
  readonly logger?: Middleware;
}

/** Options of one call. Only own properties count. */
export interface CallOptions extends DecodeOptions, FetchOptions {
  /** Cancels the call with an {@link AbortError}, whose cause is the reason of the signal. */
  readonly signal?: AbortSignal;
  /**
   * Replaces the timeout of the client. For a stream, it also limits the time between two chunks,
   * which is unlimited by default, except for the 300 seconds of Node's `fetch`.
   */
  readonly timeout?: number | false | Timeouts;
  /** Replaces the retries of the client. */
  readonly retry?: number | false | Retries;
  /**
   * Further headers. A `content-type` that the operation declares selects the format of the body.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs after the middleware of the client and before its logger, in each attempt. */
  readonly middleware?: readonly Middleware[];
  /** Query parameters that the document does not declare. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** Sent as `Idempotency-Key`, the same in every attempt. It allows retries of POST and PATCH. */
  readonly idempotencyKey?: string;
  /**
   * Streams of lines only: receives each line that is not JSON, and the stream continues. Without
   * this option, such a line ends the stream with a {@link DecodeError}.
   */
  readonly onInvalidLine?: (line: string) => void;
  /**
   * Streams only: throws a {@link DecodeError} for a line or event with more characters. Default:
   * 16,777,216 (16 MiB). `Infinity` means no limit.
   */
  readonly maxItemLength?: number;
  /**
   * Server-sent events only: reconnects with `Last-Event-ID` when the stream ends or the connection
   * is lost, after the delay that the server requests.
   *
   * Stops at a 204, or after this many connections without an event. `true` means 5. Default:
   * false.
   */
  readonly reconnect?: boolean | number;
}

/** The params of an operation without parameters. */
export type NoParams = Readonly<Record<never, never>>;

/** Selects the media type of the response. */
export interface Accept<MediaType extends string> {
  readonly accept: MediaType;
}
