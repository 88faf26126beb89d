import type { Auth } from "../auth/auth.js";
import type { Fetch } from "../core/fetch.js";
import type { Middleware } from "../core/middleware.js";
import type { Retries } from "../http/retry.js";
import type { Timeouts } from "../http/timeout.js";
import type { DecodeOptions } from "../response/validation.js";

/** What one client is made of. Only own members count. */
export interface ClientOptions extends DecodeOptions {
  /** Where the API is: `http` or `https`, with a path or without, no user name, query or fragment. Default: the server that the document names. */
  readonly baseUrl?: string | URL;
  /**
   * Credentials, by {@link basic}, {@link bearer}, {@link apiKey}, {@link passwordGrant}, {@link clientCredentials}, {@link refreshToken},
   * {@link custom} or {@link credential}: one, or one for each scheme id of the document.
   */
  readonly auth?: Auth;
  /**
   * Origins, besides that of the base URL, that credentials may go to where only a document names them: those of token endpoints, of
   * an identity provider's, and of servers that single operations have. As `https://login.example`.
   */
  readonly trustedOrigins?: readonly string[];
  /** `true`: credentials go over plain http to other machines, too, as in a network of your own. Default: to this machine only. */
  readonly allowInsecure?: boolean;
  /** Default: the platform's. It is called with a URL as text, so any function of that shape will do. */
  readonly fetch?: Fetch;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for each attempt, body included, 60,000 by default; or one limit for each purpose; `false`: wait for ever. */
  readonly timeout?: number | false | Timeouts;
  /** How often to try again at most, 2 by default; or more detail; `false`: never. */
  readonly retry?: number | false | Retries;
  /** Around every attempt, the first outermost: see {@link Middleware} for the whole order. */
  readonly middleware?: readonly Middleware[];
  /**
   * Follows redirects of requests that the platform cannot be left to follow: those with a credential, a body, or headers of your own.
   * {@link redirects} comes with every facade and, in place of this one, with `auth`. Default: such a redirect is an error like any reply that is no success.
   */
  readonly redirects?: Middleware;
  /** Sees what goes over the wire, as the last one: {@link logTo}. */
  readonly logger?: Middleware;
}

/** What one call may change. Only own members count. */
export interface CallOptions extends DecodeOptions {
  /** Ends the call, whatever it is doing, with an {@link AbortError} whose cause is the signal's reason. */
  readonly signal?: AbortSignal;
  /** In place of the client's. For a stream also the longest silence between two chunks, which is unlimited otherwise. */
  readonly timeout?: number | false | Timeouts;
  readonly retry?: number | false | Retries;
  /** Headers besides those of the operation and the client; a `content-type` that the operation declares selects the body's format. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Query parameters that the document does not declare. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** Sent as `Idempotency-Key`, the same on every attempt, and makes a POST or PATCH one that may be tried again. */
  readonly idempotencyKey?: string;
  /**
   * Streams of lines only. A line that is not JSON ends the stream with a {@link DecodeError}, so that no item is of another type
   * than the document promises; with this function such a line goes here and the stream goes on. Airflow writes plain text into
   * a log stream when it stops before the log's end.
   */
  readonly onInvalidLine?: (line: string) => void;
  /** Streams only: a line or event with more characters is a {@link DecodeError}. Default: no limit, since real ones reach tens of megabytes. */
  readonly maxItemLength?: number;
  /**
   * Server-sent events only: a stream that breaks off or ends is taken up again with `Last-Event-ID`, after the pause that the server
   * asks for, until it answers 204 or the loop is left; given up after so many connections in a row without an event, 5 for `true`.
   * Default: false.
   */
  readonly reconnect?: boolean | number;
}

/** The params of an operation that has none. */
export type NoParams = Readonly<Record<never, never>>;

/** Selects the media type of the reply. */
export interface Accept<MediaType extends string> {
  readonly accept: MediaType;
}

/** A value of an enum that may have grown on the server: known values are completed by the editor, others are allowed. */
export type OpenEnum<T> = T | (T extends string ? string & {} : T extends number ? number & {} : never);
