/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { ErrorOf, ErrorStatus, Statuses, SuccessStatus } from "../core/error-by-status.js";
import type { AbortError, ConnectionError, DecodeError, LoginError, RequestError, TimeoutError } from "../core/errors.js";

/** A reply as `.withResponse()` gives it. The body of `response` has been read. */
export interface ResponseWithData<Data, Status = number> {
  readonly data: Data;
  readonly status: Status;
  readonly headers: Headers;
  readonly response: Response;
}

/** One call, sent already. Success and Errors map statuses to the types of their bodies. */
export interface Call<Success, Errors = NoErrors> extends Promise<Data<Success>> {
  /** Never rejects; narrowed by `ok` and `status`. */
  safe(): Promise<Result<Success, Errors>>;
  withResponse(): Promise<ResponseWithData<Data<Success>>>;
}

/**
 * A call for a list: awaiting it gives one page, iterating over it gives the items of this page and all that follow. Leaving a loop
 * ends what it has under way.
 */
export interface PageCall<Success, Errors, Item> extends Call<Success, Errors>, AsyncIterable<Item> {
  /** Page by page. */
  pages(options?: PageOptions): AsyncIterable<Data<Success>>;
  /** Item by item, as iterating over the call itself. */
  items(options?: PageOptions): AsyncIterable<Item>;
  /** Every item, or the first `max`. */
  toArray(options?: PageOptions & { readonly max?: number }): Promise<Item[]>;
  /** How many items there are in all, where the reply says so; by cursor many APIs do not, so that another page may be asked for. */
  total(): Promise<number | undefined>;
}

export interface PageOptions {
  /** Asks for the next page while the loop is busy with this one. Default false. */
  readonly prefetch?: boolean;
  /** More pages than this are a {@link DecodeError}. Default: no limit; pages that lead in a circle are one anyway, as are 101 empty ones in a row. */
  readonly maxPages?: number;
}

/**
 * A call for a stream: iterating over it gives each item as it comes, and leaving the loop cancels the request; awaiting it collects
 * all items. The body can be read once: after one the other fails with a {@link RequestError}.
 */
export interface EventCall<Item, Errors = NoErrors> extends Call<{ readonly 200: readonly Item[] }, Errors>, AsyncIterable<Item> {
  /** The items with what server-sent events say besides. */
  events(): AsyncIterable<StreamEvent<Item>>;
}

/** An item of a stream, as server-sent events wrap it (HTML standard, 9.2.6). */
export interface StreamEvent<Item> {
  /** JSON, decoded; as text where it is not JSON. */
  readonly data: Item;
  /** Name of the event; `message` where it has none, and in streams of other formats. */
  readonly event: string;
  /** The last id that the stream has given, by which it can be taken up again; empty where there is none. */
  readonly id: string;
  /** Milliseconds that the server asks to wait before a stream is taken up again, where this event or one before it says so. */
  readonly retry: number | undefined;
}

/** A call for bytes: awaiting it gives a Blob, `stream` hands on what comes as it comes. The body can be read once. */
export interface DownloadCall<Success, Errors = NoErrors> extends Call<Success, Errors> {
  /** Throws the errors of a call; the stream itself fails with a {@link ConnectionError}, a {@link TimeoutError} or an {@link AbortError}. */
  stream(): Promise<ReadableStream<Uint8Array>>;
}

/** The operation declares no error. */
export type NoErrors = Readonly<Record<never, never>>;

/** The body of a successful reply, whatever its status. */
export type Data<Success> = [keyof Success] extends [never] ? unknown : Success[keyof Success];

export type Result<Success, Errors = NoErrors> = Succeeded<Success> | Failed<Errors> | Undeclared<Success, Errors> | Unanswered;

type Succeeded<Success> = {
  readonly [Key in keyof Success]: {
    readonly ok: true;
    readonly status: Statuses<Key, Success, SuccessStatus>;
    readonly data: Success[Key];
    readonly response: Response;
  };
}[keyof Success];

type Failed<Errors> = {
  readonly [Key in keyof Errors]: {
    readonly ok: false;
    readonly status: Statuses<Key, Errors, ErrorStatus>;
    readonly error: ErrorOf<Statuses<Key, Errors, ErrorStatus>, Errors[Key]>;
    readonly response: Response;
  };
}[keyof Errors];

/** Statuses that exist but that the document does not declare for the operation. */
type Undeclared<Success, Errors> = {
  readonly ok: false;
  readonly status: Exclude<ErrorStatus, Declared<Errors> | keyof Success>;
  readonly error: ErrorOf<Exclude<ErrorStatus, Declared<Errors> | keyof Success>, unknown>;
  readonly response: Response;
};

/** No reply, or none that could be read. */
interface Unanswered {
  readonly ok: false;
  readonly status: undefined;
  readonly error: ConnectionError | TimeoutError | AbortError | DecodeError | RequestError | LoginError;
  readonly response: Response | undefined;
}

type Declared<Errors> = { readonly [Key in keyof Errors]: Statuses<Key, Errors, ErrorStatus> }[keyof Errors];
