/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { headersOf } from "../core/headers.js";
import { discard, isReplayable } from "../core/message.js";
import type { HttpRequest } from "../core/middleware.js";
import { type Credential, credential, withSecretHeader } from "./auth.js";

/** A 401 that a custom scheme responds to. */
export interface Challenge {
  /**
   * `WWW-Authenticate` (RFC 9110, 11.6.1). Several are joined by commas. Empty if there is none.
   */
  readonly challenge: string;
  /** The refused request: without credentials in round 0, then with those of the previous round. */
  readonly request: HttpRequest;
  /** 0 for the first challenge to a request. */
  readonly round: number;
}

/**
 * Responds to the challenges of a custom scheme, such as Negotiate (RFC 4559) or Digest (RFC 7616).
 *
 * The first request has no credentials. After a 401, `respond` returns the headers of the next
 * attempt, up to four times. The call fails with the 401 if `respond` returns undefined, or if the
 * body of the request can be read only once.
 */
export function custom(
  respond: (challenge: Challenge) => Promise<Readonly<Record<string, string>> | undefined> | Readonly<Record<string, string>> | undefined,
): Credential {
  return credential((next) => async (request) => {
    let current = request;
    for (let round = 0; ; round++) {
      const response = await next(current);
      if (response.status !== 401 || round === maxRounds || !isReplayable(request)) return response;
      const challenge = response.headers.get("www-authenticate") ?? "";
      try {
        const headers = await respond({ challenge, request: current, round });
        if (headers === undefined) return response;
        current = withSecretHeaders(request, headers);
      } catch (error) {
        discard(response);
        throw error;
      }
      discard(response);
    }
  });
}

const maxRounds = 4;

/** Adds secret headers. The part of a value after its scheme name is secret, too. */
function withSecretHeaders(request: HttpRequest, headers: Readonly<Record<string, string>>): HttpRequest {
  let result = request;
  headersOf(undefined, headers).forEach((value, name) => {
    result = withSecretHeader(result, name, value, value.replace(/^\S+ +/, ""));
  });
  return result;
}
