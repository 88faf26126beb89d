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

/**
 * The error classes of one or more statuses, so that `instanceof` also narrows the body.
 *
 *     ErrorOf<404, Body>        NotFoundError<Body>
 *     ErrorOf<404 | 503, Body>  NotFoundError<Body> | ServerError<Body, 503>
 *     ErrorOf<418, Body>        ApiError<418, Body>, because the status has no class
 *     ErrorOf<never, Body>      never
 *
 * `Extract` instead of an intersection, whose cost grows with the product of both unions.
 */
export type ErrorOf<Status extends number, Body> =
  | Classes<Body>[Extract<Status, keyof Classes<Body>>]
  | ServerErrorOf<Extract<Status, ServerErrorStatus>, Body>
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
/**
 * An error whose status does not have a class. It is an interface, because the compiler would treat
 * the base class as any of its subclasses.
 */
interface OtherError<Status extends number, Body> extends ApiError<Status, Body> {}

/**
 * The statuses that a key in a map of responses covers. `All` lists the statuses that `default` may
 * cover.
 *
 *     Statuses<404, { 404: A }, All>             404
 *     Statuses<"4XX", { "4XX": A; 404: B }, All> 400 | 401 | 402 | 403 | 405 | ...: all but 404
 *     Statuses<"default", { default: A; "5XX": B; 404: C }, All>
 *                                                All without 404 and without 500 to 599
 */
export type Statuses<Key, Map, All> = Key extends number
  ? Key
  : Key extends keyof Ranges
    ? Exclude<Ranges[Key], keyof Map>
    : Exclude<All, keyof Map | RangesOf<keyof Map>>;

type RangesOf<Key> = Key extends keyof Ranges ? Ranges[Key] : never;

interface Ranges {
  "1XX": StatusesFrom<1>;
  "2XX": SuccessStatus;
  "3XX": StatusesFrom<3>;
  "4XX": StatusesFrom<4>;
  "5XX": ServerErrorStatus;
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberOf<Text> = Text extends `${infer Value extends number}` ? Value : never;
/** All statuses with a first digit, registered or not: `StatusesFrom<4>` is 400 to 499. */
type StatusesFrom<First extends number> = NumberOf<`${First}${Digit}${Digit}`>;

export type SuccessStatus = StatusesFrom<2>;
type ServerErrorStatus = StatusesFrom<5>;

export type ErrorStatus = StatusesFrom<3> | StatusesFrom<4> | ServerErrorStatus;
