/** Sends a request. It is called with a URL as text, so that any function of that shape fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A body that `fetch` sends. The types of Node do not name it. */
export type FetchBody = NonNullable<RequestInit["body"]>;

/** A piece of a Blob. The types of Node do not name it. */
export type BlobPiece = NonNullable<ConstructorParameters<typeof Blob>[0]>[number];

/** Options of one call that `fetch` receives unchanged. Platforms ignore those that they lack. */
export interface FetchOptions {
  /** How the request uses the HTTP cache of a browser (Fetch standard, 2.2.5). */
  readonly cache?: "default" | "force-cache" | "no-cache" | "no-store" | "only-if-cached" | "reload";
  /** Whether a browser sends its cookies. */
  readonly credentials?: "include" | "omit" | "same-origin";
  /** Whether a browser finishes the request after the page is closed. */
  readonly keepalive?: boolean;
  readonly mode?: "cors" | "no-cors" | "same-origin";
  readonly priority?: "auto" | "high" | "low";
  /** Sent with bodies that are streams, also without this option. */
  readonly duplex?: "half";
  /** Next.js: how long a response is cached, in seconds, and the tags that invalidate it. */
  readonly next?: { readonly revalidate?: number | false; readonly tags?: readonly string[] };
  /** Node: an Agent of the package `undici`, for proxies, certificates and time limits. */
  readonly dispatcher?: object;
}
