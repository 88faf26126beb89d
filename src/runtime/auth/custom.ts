import { headersOf } from "../core/headers.js";
import { discard, isReplayable } from "../core/message.js";
import type { HttpRequest } from "../core/middleware.js";
import { type Credential, credential, withSecret } from "./auth.js";

/** What a server wants to know. */
export interface Challenge {
  /** `WWW-Authenticate` (RFC 9110, 11.6.1); several are joined by commas. Empty where the server sent none. */
  readonly challenge: string;
  /** What the challenge answers: without credentials the first time, with those of the last answer afterwards. */
  readonly request: HttpRequest;
  /** 0 for the first challenge to a request. */
  readonly round: number;
}

/**
 * A scheme of your own, such as Negotiate (RFC 4559) or Digest (RFC 7616). A request goes out without credentials first; a reply with
 * 401 is handed to the function, and the request sent again with the headers that it gives, up to four times. Without headers the
 * 401 is the call's. A body that can be read only once cannot be sent again: its 401 is the call's, too.
 */
export function custom(
  answer: (challenge: Challenge) => Promise<Readonly<Record<string, string>> | undefined> | Readonly<Record<string, string>> | undefined,
): Credential {
  const asked = async (challenge: Challenge) => answer(challenge);
  return credential((next) => async (request) => {
    let current = request;
    for (let round = 0; ; round++) {
      const response = await next(current);
      if (response.status !== 401 || round === rounds || !isReplayable(request)) return response;
      const challenge = response.headers.get("www-authenticate") ?? "";
      const headers = await asked({ challenge, request: current, round }).catch((error: unknown) => {
        discard(response);
        throw error;
      });
      if (headers === undefined) return response;
      discard(response);
      current = request;
      headersOf(undefined, headers).forEach((value, name) => {
        current = withSecret(current, name, value, value, value.replace(/^\S+ +/, ""));
      });
    }
  });
}

const rounds = 4;
