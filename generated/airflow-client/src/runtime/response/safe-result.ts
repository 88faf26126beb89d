/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { ErrorOf, ErrorStatus, Statuses, SuccessStatus } from "../core/error-by-status.js";
import type { AbortError, ConnectionError, DecodeError, LoginError, RequestError, TimeoutError } from "../core/errors.js";

/** The `Errors` of an operation that declares none. */
export type NoErrors = Readonly<Record<never, never>>;

/** What `.safe()` resolves with. Check `ok`, then `status`, to narrow `data` or `error`. */
export type Result<Data, Errors = NoErrors, Success = 200> =
  | Succeeded<ResponseMap<Data, Success>>
  | Failed<Errors>
  | Undeclared<ResponseMap<Data, Success>, Errors>
  | NoResponse;

/**
 * A successful response with its decoded body: what `.withResponse()` resolves with. Check `status`
 * to narrow `data`. The body of `response` has already been read.
 */
export type ResponseWithData<Data, Success = 200, Fields = Headers> = Received<ResponseMap<Data, Success>, Fields>;

/**
 * The headers of a response, of which the document declares some: their names complete in editors.
 *
 *     DeclaredHeaders<{ "X-Total": `${number}` }>   get("X-Total") is a number as text
 */
export interface DeclaredHeaders<Declared> extends Headers {
  get<Name extends keyof Declared & string>(name: Name): Declared[Name];
  get(name: string): string | null;
}

type Received<Responses, Fields> = {
  readonly [Key in keyof Responses]: {
    readonly data: Responses[Key];
    readonly status: Statuses<Key, Responses, SuccessStatus>;
    readonly headers: Fields;
    readonly response: Response;
  };
}[keyof Responses];

/**
 * Bodies by status.
 *
 * - `ResponseMap<Order, 201>` = `{ 201: Order }`
 * - `ResponseMap<Order, "2XX">` = `{ "2XX": Order }`
 * - `ResponseMap<Order | Job, { 200: Order; 202: Job }>` = `{ 200: Order; 202: Job }`
 */
type ResponseMap<Data, Success> = Success extends number | string ? { readonly [Status in Success]: Data } : Success;

type Succeeded<Responses> = {
  readonly [Key in keyof Responses]: {
    readonly ok: true;
    readonly status: Statuses<Key, Responses, SuccessStatus>;
    readonly data: Responses[Key];
    readonly response: Response;
  };
}[keyof Responses];

type Failed<Errors> = {
  readonly [Key in keyof Errors]: {
    readonly ok: false;
    readonly status: Statuses<Key, Errors, ErrorStatus>;
    readonly error: ErrorOf<Statuses<Key, Errors, ErrorStatus>, Errors[Key]>;
    readonly response: Response;
  };
}[keyof Errors];

/** An error status that the document does not declare for the operation. */
type Undeclared<Responses, Errors> = {
  readonly ok: false;
  readonly status: Exclude<ErrorStatus, Declared<Errors> | keyof Responses>;
  readonly error: ErrorOf<Exclude<ErrorStatus, Declared<Errors> | keyof Responses>, unknown>;
  readonly response: Response;
};

/** No response arrived, or it could not be read. */
interface NoResponse {
  readonly ok: false;
  readonly status: undefined;
  readonly error: ConnectionError | TimeoutError | AbortError | DecodeError | RequestError | LoginError;
  readonly response: Response | undefined;
}

type Declared<Errors> = { readonly [Key in keyof Errors]: Statuses<Key, Errors, ErrorStatus> }[keyof Errors];
