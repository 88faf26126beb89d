import { broken, decodeError } from "./decode.js";
import { DecodeError, RequestError } from "./errors.js";
import { type Handler, type HttpRequest, type Middleware, withHeader } from "./middleware.js";
import type { SecurityScheme } from "./operation.js";
import { discard, isReplayable } from "./retry.js";
import { untilAborted } from "./timeout.js";

/** Where and how a token is asked for. */
export interface PasswordGrant {
  readonly username: string;
  readonly password: string;
  /** Default: that of the API's oauth2 scheme, if it is on the origin of the base URL. A path stands below the base URL. */
  readonly tokenUrl?: string;
  /** `json` sends the two as a JSON object; `form` is RFC 6749, 4.3.2. Default: what the API's scheme says. */
  readonly request?: "json" | "form";
}

/**
 * Asks for a token with a user name and a password when a request first needs one, keeps it, and renews it before it expires: after
 * `expires_in`, else at `exp` of the JWT. Calls that need a token at the same time share one request for it. A reply that says
 * the token is not valid (401, or Airflow's 403) is answered with a new token, once.
 */
export function passwordGrant(grant: PasswordGrant): Middleware {
  return (next) => {
    let token: Promise<Token> | undefined;
    const current = async (request: HttpRequest, refused?: Token): Promise<Token> => {
      const known = await untilAborted(request.signal, token ?? Promise.resolve(undefined)).catch(() => undefined);
      if (known && known !== refused && Date.now() < known.renewAt) return known;
      return renew(request, known);
    };
    let renewing: Promise<Token> | undefined;
    const renew = (request: HttpRequest, _known: Token | undefined): Promise<Token> => {
      renewing ??= fetchToken(next, request, grant).finally(() => {
        renewing = undefined;
      });
      token = renewing;
      return untilAborted(request.signal, renewing);
    };
    return async (request) => {
      const first = await current(request);
      const response = await next(withHeader(request, "authorization", `Bearer ${first.value}`));
      if (!isReplayable(request) || !(await isRefused(response))) return response;
      await discard(response);
      const second = await current(request, first);
      return next(withHeader(request, "authorization", `Bearer ${second.value}`));
    };
  };
}

interface Token {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly renewAt: number;
}
async function fetchToken(next: Handler, request: HttpRequest, grant: PasswordGrant): Promise<Token> {
  throw new RequestError("not yet");
}
async function isRefused(response: Response): Promise<boolean> {
  return response.status === 401;
}
