import { withToken } from "./bearer.js";
import { decodeError, isJson } from "./decode.js";
import { mediaType } from "./errors.js";
import type { HttpRequest, Middleware } from "./middleware.js";
import { discard, isReplayable } from "./retry.js";
import { untilAborted } from "./timeout.js";
import { fetchToken, type PasswordGrant, type Token } from "./token.js";

/**
 * Asks for a token with a user name and a password when a request first needs one, keeps it, and renews it before it expires: after
 * `expires_in`, else at `exp` of the JWT. Calls that need a token at the same time share one request for it. A reply that says
 * the token is not valid (401, or Airflow's 403) is answered with a new token, once.
 */
export function passwordGrant(grant: PasswordGrant): Middleware {
  return (next) => {
    let token: Token | undefined;
    let renewal: Promise<Token> | undefined;
    const renew = async (request: HttpRequest): Promise<Token> => {
      try {
        token = await fetchToken(next, request, grant);
        return token;
      } finally {
        renewal = undefined;
      }
    };
    const current = async (request: HttpRequest, refused?: Token): Promise<Token> => {
      if (token && token !== refused && Date.now() < token.renewAt) return token;
      renewal ??= renew(request);
      return untilAborted(request.signal, renewal);
    };
    return async (request) => {
      const first = await current(request);
      const response = await next(withToken(request, first.value));
      if (!isReplayable(request) || !(await isRefused(response))) return response;
      discard(response);
      return next(withToken(request, (await current(request, first)).value));
    };
  };
}

/** Airflow 3 answers a token that has expired with 401, or with 403 and this detail. */
async function isRefused(response: Response): Promise<boolean> {
  if (response.status !== 403 || !isJson(mediaType(response.headers))) return response.status === 401;
  const error = await decodeError({ method: "", path: "" }, response.clone());
  return error.detail === "Invalid JWT token";
}
