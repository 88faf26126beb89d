/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { ApiError } from "./api-error.js";
import type {
  BadRequestError,
  ConflictError,
  MethodNotAllowedError,
  NotAcceptableError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnauthenticatedError,
  UnprocessableEntityError,
} from "./status-errors.js";

/** The classes that these statuses are thrown as, so that `instanceof` narrows to the body of its status. */
export type ErrorOf<Status extends number, Body> =
  | Classes<Body>[Status & keyof Classes<Body>]
  | ServerErrorOf<Status & ServerErrorStatus, Body>
  | OtherErrorOf<Exclude<Status, keyof Classes<Body> | ServerErrorStatus>, Body>;

interface Classes<Body> {
  400: BadRequestError<Body>;
  401: UnauthenticatedError<Body>;
  403: PermissionDeniedError<Body>;
  404: NotFoundError<Body>;
  405: MethodNotAllowedError<Body>;
  406: NotAcceptableError<Body>;
  409: ConflictError<Body>;
  422: UnprocessableEntityError<Body>;
  429: RateLimitError<Body>;
}
type ServerErrorOf<Status extends number, Body> = [Status] extends [never] ? never : ServerError<Body, Status>;
type OtherErrorOf<Status extends number, Body> = [Status] extends [never] ? never : OtherError<Status, Body>;
/** No class of its own. An interface, since the compiler takes a base class for what might be any of its subclasses. */
interface OtherError<Status extends number, Body> extends ApiError<Status, Body> {}

/** The statuses that a key of a map stands for: itself, a range, or `default`, less those with a key of their own. */
export type Statuses<Key, Map, All> = Key extends number
  ? Key
  : Key extends keyof Ranges
    ? Exclude<Ranges[Key], keyof Map>
    : Exclude<All, keyof Map | RangesOf<keyof Map>>;

type RangesOf<Key> = Key extends keyof Ranges ? Ranges[Key] : never;

interface Ranges {
  "2XX": SuccessStatus;
  "3XX": RedirectStatus;
  "4XX": ClientErrorStatus;
  "5XX": ServerErrorStatus;
}

/** The registry of HTTP statuses at IANA, October 2025. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;
type RedirectStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;
type ClientErrorStatus =
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451);
type ServerErrorStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;
export type ErrorStatus = RedirectStatus | ClientErrorStatus | ServerErrorStatus;
