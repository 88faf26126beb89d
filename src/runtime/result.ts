import type { ErrorOf, ErrorStatus, Statuses, SuccessStatus } from "./error-by-status.js";
import type { AbortError, ConnectionError, DecodeError, RequestError, TimeoutError } from "./errors.js";

/** A reply as `.withResponse()` gives it. The body of `response` has been read. */
export interface Reply<Data, Status = number> {
  readonly data: Data;
  readonly status: Status;
  readonly headers: Headers;
  readonly response: Response;
}

/** One call, sent already. Success and Errors map statuses to the types of their bodies. */
export interface Call<Success, Errors = NoErrors> extends Promise<Data<Success>> {
  /** Never rejects; narrowed by `ok` and `status`. */
  safe(): Promise<Result<Success, Errors>>;
  withResponse(): Promise<Reply<Data<Success>>>;
}

/** A call for a list: awaiting it gives one page, iterating over it gives the items of this page and all that follow. */
export interface PageCall<Success, Errors, Item> extends Call<Success, Errors>, AsyncIterable<Item> {
  pages(): AsyncIterable<Data<Success>>;
}

/**
 * A call for a stream: iterating over it gives each item as it comes, and leaving the loop cancels the request; awaiting it collects
 * all items. The body can be read once: after one the other fails with a {@link RequestError}.
 */
export interface EventCall<Item, Errors = NoErrors> extends Call<{ readonly 200: readonly Item[] }, Errors>, AsyncIterable<Item> {}

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
  readonly error: ConnectionError | TimeoutError | AbortError | DecodeError | RequestError;
  readonly response: Response | undefined;
}

type Declared<Errors> = { readonly [Key in keyof Errors]: Statuses<Key, Errors, ErrorStatus> }[keyof Errors];
