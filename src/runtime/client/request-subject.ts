import type { Unsent } from "./request.js";

/** The longest path in a message, so that the description after it is not cut off. */
const maxLength = 100;

/** Path parameters whose values may be secret, such as `/bot{token}/send`. */
const secretParameter = /\{[^}]*(token|secret|passw|credential|signature|api_?key)[^}]*\}/i;

/**
 * Names a request in messages by its real path: `GET /pets/7`. By its path template if the path is
 * long or may contain a secret.
 */
export function withRealPath<Request extends Unsent>(request: Request): Request {
  const { method, url, operation } = request;
  const path = /^[^:]+:\/\/[^/]*([^?#]*)/.exec(url)?.[1] ?? "";
  const isShown = path.length <= maxLength && !secretParameter.test(operation.path);
  return isShown ? { ...request, subject: `${method} ${path}` } : request;
}
