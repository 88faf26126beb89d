import { ApiError } from "./api-error.js";

type HasInstance = (typeof ApiError)[typeof Symbol.hasInstance];

/**
 * The base of the classes by status. Their `instanceof` compares the status of an {@link ApiError}.
 *
 * The runtime creates only `ApiError`, so that a bundle contains only the classes that the
 * application uses.
 */
class StatusError<Status extends number, Body> extends ApiError<Status, Body> {
  /** The lowest and the highest status of the class. */
  static readonly range: readonly [from: number, to: number] = [0, 0];

  /**
   * A getter, because compilers with a target before ES2022 assign fields, and the inherited
   * property is read-only.
   */
  static override get [Symbol.hasInstance](): HasInstance {
    return hasStatus as HasInstance;
  }
}

function hasStatus(this: typeof StatusError, value: unknown): boolean {
  return value instanceof ApiError && value.status >= this.range[0] && value.status <= this.range[1];
}

export class BadRequestError<Body = unknown> extends StatusError<400, Body> {
  static override readonly range = [400, 400] as const;
}
export class UnauthenticatedError<Body = unknown> extends StatusError<401, Body> {
  static override readonly range = [401, 401] as const;
}
export class PermissionDeniedError<Body = unknown> extends StatusError<403, Body> {
  static override readonly range = [403, 403] as const;
}
export class NotFoundError<Body = unknown> extends StatusError<404, Body> {
  static override readonly range = [404, 404] as const;
}
export class MethodNotAllowedError<Body = unknown> extends StatusError<405, Body> {
  static override readonly range = [405, 405] as const;
}
export class NotAcceptableError<Body = unknown> extends StatusError<406, Body> {
  static override readonly range = [406, 406] as const;
}
export class ConflictError<Body = unknown> extends StatusError<409, Body> {
  static override readonly range = [409, 409] as const;
}
export class UnprocessableEntityError<Body = unknown> extends StatusError<422, Body> {
  static override readonly range = [422, 422] as const;
}
export class RateLimitError<Body = unknown> extends StatusError<429, Body> {
  static override readonly range = [429, 429] as const;
}
export class ServerError<Body = unknown, Status extends number = number> extends StatusError<Status, Body> {
  static override readonly range = [500, 599] as const;
}
