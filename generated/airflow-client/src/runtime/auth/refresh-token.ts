/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ownProperties } from "../core/objects.js";
import { withDeadline } from "../http/timeout.js";
import type { Credential } from "./auth.js";
import { type ClientIdentity, withClientIdentity } from "./client-identity.js";
import { grantCredential, type TokenOptions } from "./grant.js";

/** Options of {@link refreshToken}. */
export interface RefreshToken extends ClientIdentity, TokenOptions {
  /** From a login in a browser, for example. */
  readonly refreshToken: string;
  /** Receives each new refresh token, if the server rotates them. Store it for the next start. */
  readonly onRefresh?: (refreshToken: string) => void;
}

/** How long a refresh waits for the one before it, which may never end, in milliseconds. */
const maxWait = 10_000;

/**
 * Requests tokens with a refresh token (RFC 6749, 6).
 *
 * All calls share a token. It is renewed before it expires, and once when the server refuses it.
 */
export function refreshToken(options: RefreshToken): Credential {
  const refresh = ownProperties(options);
  let newest = refresh.refreshToken;
  // Sends one refresh at a time, even across clients. Many servers accept a refresh token only once
  // and treat reuse as theft.
  let previous: Promise<unknown> = Promise.resolve();
  return grantCredential({
    name: "refreshToken",
    options: refresh,
    documentedUrl: ({ refreshUrl, tokenUrl }) => refreshUrl ?? tokenUrl,
    form: () => {
      const form = withClientIdentity(refresh, { grant_type: "refresh_token", refresh_token: newest });
      return { ...form, secrets: [...form.secrets, newest] };
    },
    inTurn: (request) => {
      const turn = withDeadline(
        undefined,
        maxWait,
        () => "turn",
        () => previous,
      ).catch(() => undefined);
      const result = turn.then(request);
      previous = result.catch(() => undefined);
      return result;
    },
    onToken: (token) => {
      if (token.refreshToken === undefined || token.refreshToken === newest) return;
      newest = token.refreshToken;
      refresh.onRefresh?.(newest);
    },
  });
}
