import { isJson } from "../core/media-type.js";
import { discard, isReplayable, mediaType } from "../core/message.js";
import type { Handler, HttpRequest } from "../core/middleware.js";
import { decodeError } from "../response/decode.js";
import { authorized } from "./bearer.js";

/**
 * Sends with a token; a reply that says it is not valid (401, or Airflow's 403) is answered with another token, once. Where the request
 * cannot be sent again, the next one has that token.
 */
export async function withToken(next: Handler, request: HttpRequest, tokenFor: (refused?: string) => Promise<string>): Promise<Response> {
  const token = await tokenFor();
  request.signal.throwIfAborted();
  const response = await next(authorized(request, token));
  if (!(await isRefused(response))) return response;
  const other = await tokenFor(token).catch((error: unknown) => {
    discard(response);
    throw error;
  });
  request.signal.throwIfAborted();
  if (other === token || !isReplayable(request)) return response;
  discard(response);
  return next(authorized(request, other));
}

/** 401; Airflow 3 also answers a token that has expired with 403 and this detail. */
async function isRefused(response: Response): Promise<boolean> {
  if (response.status !== 403 || !isJson(mediaType(response.headers))) return response.status === 401;
  const error = await decodeError({ method: "", path: "" }, response.clone(), []);
  return error.detail === "Invalid JWT token";
}
