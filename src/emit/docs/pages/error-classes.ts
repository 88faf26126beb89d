import type { StatusPattern } from "../../../model/model.js";

/** The class of the runtime that a reply with this status becomes. */
export function errorClass(status: StatusPattern): string {
  if (status === "5XX" || (typeof status === "number" && status >= 500)) return "ServerError";
  return errorClasses.find(([each]) => each === status)?.[1] ?? "ApiError";
}

/** Statuses that have a class of their own, and when a server sends them (RFC 9110, section 15.5; RFC 6585, section 4). */
export const errorClasses: readonly (readonly [status: number, name: string, meaning: string])[] = [
  [400, "BadRequestError", "The server could not read the request."],
  [401, "UnauthenticatedError", "There were no credentials, or they are not valid."],
  [403, "PermissionDeniedError", "The credentials do not allow this."],
  [404, "NotFoundError", "There is no such thing, or it is hidden from this caller."],
  [405, "MethodNotAllowedError", "The server does not have this operation."],
  [406, "NotAcceptableError", "The server cannot answer in the media type that was asked for."],
  [409, "ConflictError", "It exists already, or its state does not allow this."],
  [422, "UnprocessableEntityError", "The request was read, but what it says is not valid."],
  [429, "RateLimitError", "Too many requests; those that can be repeated are tried again after the pause that the server asks for."],
];
