/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { Auth } from "../auth/auth.js";
import type { Fetch } from "../core/fetch.js";
import type { Middleware } from "../core/middleware.js";
import type { Retries } from "../http/retry.js";
import type { Timeouts } from "../http/timeout.js";
import type { DecodeOptions } from "../response/validation.js";

/** Options of a client. Only own properties count. */
export interface ClientOptions extends DecodeOptions {
  /** URL of the API: http or https, without user name, query and fragment. Default: the server that the document names. */
  readonly baseUrl?: string | URL;
  /**
   * Credentials, from {@link basic}, {@link bearer}, {@link apiKey}, {@link passwordGrant}, {@link clientCredentials},
   * {@link refreshToken}, {@link custom} or {@link credential}: a single one, or one per scheme id of the document.
   */
  readonly auth?: Auth;
  /**
   * Origins that may receive credentials although only a document names them, such as `https://login.example`: token endpoints,
   * identity providers, and servers of single operations. The origin of the base URL always may.
   */
  readonly trustedOrigins?: readonly string[];
  /** `true` sends credentials over plain http to other machines, too. Default: only to this machine. */
  readonly allowInsecure?: boolean;
  /** Sends the requests. Default: `fetch` of the platform. */
  readonly fetch?: Fetch;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for each attempt including the body, 60,000 by default; or separate limits. `false` means no limit. */
  readonly timeout?: number | false | Timeouts;
  /** The number of retries, 2 by default; or more detail. `false` means none. */
  readonly retry?: number | false | Retries;
  /** Wraps every attempt, the first outermost. {@link Middleware} describes the whole order. */
  readonly middleware?: readonly Middleware[];
  /**
   * Follows redirects that `fetch` must not follow itself: of requests with credentials, a body or headers of your own. Pass
   * {@link redirects} to a client without `auth`; every facade, and `auth`, include it. Default: such a redirect is an error.
   */
  readonly redirects?: Middleware;
  /** The innermost middleware, which sees what goes over the wire: {@link logTo}. */
  readonly logger?: Middleware;
}

/** Options of one call. Only own properties count. */
export interface CallOptions extends DecodeOptions {
  /** Cancels the call with an {@link AbortError}, whose cause is the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Replaces that of the client. For a stream, it also limits the time between two chunks, which is unlimited by default. */
  readonly timeout?: number | false | Timeouts;
  /** Replaces that of the client. */
  readonly retry?: number | false | Retries;
  /** Further headers. A `content-type` that the operation declares selects the format of the body. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Query parameters that the document does not declare. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** Sent as `Idempotency-Key`, the same in every attempt. It allows retries of POST and PATCH. */
  readonly idempotencyKey?: string;
  /**
   * Streams of lines only: receives each line that is not JSON, and the stream continues. Without it, such a line ends the stream
   * with a {@link DecodeError}.
   */
  readonly onInvalidLine?: (line: string) => void;
  /** Streams only: a line or event with more characters is a {@link DecodeError}. Default: no limit. */
  readonly maxItemLength?: number;
  /**
   * Server-sent events only: connects again with `Last-Event-ID` when the stream ends or the connection is lost, after the pause that
   * the server requests. It stops at a 204, or after this many connections without an event; `true` means 5. Default: false.
   */
  readonly reconnect?: boolean | number;
}

/** The params of an operation without parameters. */
export type NoParams = Readonly<Record<never, never>>;

/** Selects the media type of the response. */
export interface Accept<MediaType extends string> {
  readonly accept: MediaType;
}

/** A value of an enum that newer servers may extend. Editors suggest the known values; others are allowed. */
export type OpenEnum<T> = T | (T extends string ? string & {} : T extends number ? number & {} : never);
