/**
 * Returns the name of the class in status-errors.ts for a status, such as `NotFoundError`;
 * undefined if the status has none.
 */
export function errorName(status: number): string | undefined {
  return names[status] ?? (status > 499 && status < 600 ? "ServerError" : undefined);
}

/** A table instead of the classes, so that a bundle contains only the classes that it uses. */
const names: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "UnauthenticatedError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  405: "MethodNotAllowedError",
  406: "NotAcceptableError",
  409: "ConflictError",
  422: "UnprocessableEntityError",
  429: "RateLimitError",
};
