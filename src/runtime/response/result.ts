import type { NoErrors, ResponseWithData, Result } from "./safe-result.js";

export type { DeclaredHeaders, NoErrors, ResponseWithData, Result } from "./safe-result.js";

/**
 * One call, already sent. Awaiting it returns the decoded body, or throws.
 *
 * `Data` is the body of a successful response, and `Errors` maps error statuses to their bodies.
 * `Success` is the status that the document declares for `Data`: `Call<Order>` is a 200,
 * `Call<Order, NoErrors, 201>` a 201. Where the document declares several, `Success` maps them to
 * their bodies:
 * `Call<Order | Job, NoErrors, { 200: Order; 202: Job }>`. `Fields` are the headers of a successful
 * response: `Call<Order, NoErrors, 200, DeclaredHeaders<{ ETag: string }>>`.
 */
export interface Call<Data, Errors = NoErrors, Success = 200, Fields = Headers> extends Promise<Data> {
  /** Returns the result or the error as a value, narrowed by `ok` and `status`. Never rejects. */
  safe(): Promise<Result<Data, Errors, Success>>;
  /**
   * Returns the decoded body together with the declared status, headers and response. Throws the
   * errors of the call.
   */
  withResponse(): Promise<ResponseWithData<Data, Success, Fields>>;
}

/**
 * A call for a list. Awaiting it returns one page; iterating over it yields the items of that page
 * and of all that follow. Leaving a loop aborts the request that it is waiting for.
 */
export interface PageCall<Data, Errors, Item, Success = 200, Fields = Headers>
  extends Call<Data, Errors, Success, Fields>,
    AsyncIterable<Item> {
  /** Iterates over pages. */
  pages(options?: PageOptions): AsyncIterable<Data>;
  /** Iterates over items, like a loop over the call itself. */
  items(options?: PageOptions): AsyncIterable<Item>;
  /** Returns every item, or the first `max`. */
  toArray(options?: PageOptions & { readonly max?: number }): Promise<Item[]>;
  /**
   * Returns the total number of items, or undefined where the response does not report it. May
   * request another page, because many APIs omit the total in cursor mode.
   */
  total(): Promise<number | undefined>;
}

export interface PageOptions {
  /** Requests the next page while the loop still handles the current one. Default: false. */
  readonly prefetch?: boolean;
  /**
   * Throws a {@link DecodeError} after this many pages. Default: unlimited, but loops and 101 empty
   * pages in a row always throw.
   */
  readonly maxPages?: number;
}

/**
 * A call for a stream. Iterating over it yields each item as it arrives, and leaving the loop
 * cancels the request. Awaiting it collects all items. The body can be read once; reading it again
 * throws a {@link RequestError}.
 */
export interface EventCall<Item, Errors = NoErrors, Success = 200, Fields = Headers, Event = StreamEvent<Item>>
  extends Call<readonly Item[], Errors, Success, Fields>,
    AsyncIterable<Item> {
  /**
   * Iterates over the items with the event name, id and retry time of server-sent events. If the
   * document describes the data of each name, `event` narrows `data`.
   */
  events(): AsyncIterable<Event>;
}

/** One item of a stream, with the fields of a server-sent event (HTML standard, 9.2.6). */
export interface StreamEvent<Item, Name extends string = string> {
  /** The decoded JSON, or the text if it is not JSON or the document describes text. */
  readonly data: Item;
  /** Name of the event. Default: `message`, also in streams of other formats. */
  readonly event: Name;
  /** The last id that the stream sent. A stream resumes from it. Empty if there is none. */
  readonly id: string;
  /** Milliseconds to wait before reconnecting, as last set by the server. */
  readonly retry: number | undefined;
}

/**
 * A call for bytes. Awaiting it returns a Blob; `stream` returns the bytes as they arrive. The body
 * can be read once.
 */
export interface DownloadCall<Data, Errors = NoErrors, Success = 200, Fields = Headers> extends Call<Data, Errors, Success, Fields> {
  /**
   * Returns the body as a stream. Throws the errors of a call. Reading the stream may fail with a
   * {@link ConnectionError}, a {@link TimeoutError} or an {@link AbortError}.
   */
  stream(): Promise<ReadableStream<Uint8Array>>;
}
