import { ApiError } from "./api-error.js";

type HasInstance = (typeof ApiError)[typeof Symbol.hasInstance];

/**
 * The classes by status. Every such error is an {@link ApiError} with the name of its class, and `instanceof` asks for that name: so a
 * bundle holds the classes that it mentions, and no others.
 */
class NamedError<Status extends number, Body> extends ApiError<Status, Body> {
  static readonly errorName: string = "";
  static override readonly [Symbol.hasInstance]: HasInstance = hasName as HasInstance;
}

function hasName(this: typeof NamedError, value: unknown): boolean {
  return value instanceof ApiError && value.name === this.errorName;
}

export class BadRequest<Body = unknown> extends NamedError<400, Body> {
  static override readonly errorName: string = "BadRequest";
}
export class Unauthenticated<Body = unknown> extends NamedError<401, Body> {
  static override readonly errorName: string = "Unauthenticated";
}
export class PermissionDenied<Body = unknown> extends NamedError<403, Body> {
  static override readonly errorName: string = "PermissionDenied";
}
export class NotFound<Body = unknown> extends NamedError<404, Body> {
  static override readonly errorName: string = "NotFound";
}
export class MethodNotAllowed<Body = unknown> extends NamedError<405, Body> {
  static override readonly errorName: string = "MethodNotAllowed";
}
export class NotAcceptable<Body = unknown> extends NamedError<406, Body> {
  static override readonly errorName: string = "NotAcceptable";
}
export class Conflict<Body = unknown> extends NamedError<409, Body> {
  static override readonly errorName: string = "Conflict";
}
export class UnprocessableEntity<Body = unknown> extends NamedError<422, Body> {
  static override readonly errorName: string = "UnprocessableEntity";
}
export class RateLimited<Body = unknown> extends NamedError<429, Body> {
  static override readonly errorName: string = "RateLimited";
}
export class ServerError<Body = unknown, Status extends number = number> extends NamedError<Status, Body> {
  static override readonly errorName: string = "ServerError";
}
