import type { StatusPattern } from "../../../model/model.js";

/** Returns the class of the runtime that a response with this status becomes. */
export function errorClass(status: StatusPattern): string {
  if (status === "5XX" || (typeof status === "number" && status >= 500)) return "ServerError";
  return errorClasses.find((row) => row.status === status)?.name ?? "ApiError";
}

export interface ErrorClass {
  readonly status: number;
  readonly name: string;
  /** When servers send the status: RFC 9110, section 15.5; RFC 6585, section 4. */
  readonly when: string;
}

/** The statuses that have their own class. */
export const errorClasses: readonly ErrorClass[] = [
  { status: 400, name: "BadRequestError", when: "The server could not parse the request." },
  { status: 401, name: "UnauthenticatedError", when: "Credentials are missing or invalid." },
  { status: 403, name: "PermissionDeniedError", when: "The credentials do not permit the operation." },
  { status: 404, name: "NotFoundError", when: "The resource does not exist, or is hidden from the caller." },
  { status: 405, name: "MethodNotAllowedError", when: "The server does not support the method for this path." },
  { status: 406, name: "NotAcceptableError", when: "The server cannot respond with the requested media type." },
  { status: 409, name: "ConflictError", when: "The resource already exists, or its state does not allow the operation." },
  { status: 422, name: "UnprocessableEntityError", when: "The request is well-formed, but its content is invalid." },
  {
    status: 429,
    name: "RateLimitError",
    when: "The caller sent too many requests. Repeatable requests are retried after the delay that the server requests.",
  },
];
