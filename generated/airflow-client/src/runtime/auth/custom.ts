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
  /** `WWW-Authenticate` (RFC 9110, 11.6.1); several are joined by commas. Empty if the server sent none. */
  readonly challenge: string;
  /** The request that the server refused: first without credentials, later with those of the previous round. */
  readonly request: HttpRequest;
  /** 0 for the first challenge to a request. */
  readonly round: number;
}

/**
 * A scheme of your own, such as Negotiate (RFC 4559) or Digest (RFC 7616).
 *
 * A request is sent without credentials first. On a 401, `respond` returns the headers for the next attempt, up to four times.
 * The call fails with the 401 if it returns undefined, or if the body of the request can be read only once.
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

/** The value without its scheme is secret, too. */
function withSecretHeaders(request: HttpRequest, headers: Readonly<Record<string, string>>): HttpRequest {
  let result = request;
  headersOf(undefined, headers).forEach((value, name) => {
    result = withSecretHeader(result, name, value, value.replace(/^\S+ +/, ""));
  });
  return result;
}
