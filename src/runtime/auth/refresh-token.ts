import { ownProperties } from "../core/objects.js";
import type { Credential } from "./auth.js";
import { type ClientIdentity, withClientIdentity } from "./client-identity.js";
import { grantCredential } from "./grant.js";
import type { TokenUrl } from "./token-url.js";

/** A refresh token, as a login in a browser gives one. */
export interface RefreshToken extends ClientIdentity {
  readonly refreshToken: string;
  /** Default: that of the API's oauth2 scheme, if it is on the origin of the base URL. A path stands below the base URL. */
  readonly tokenUrl?: TokenUrl;
  /** Gets each new refresh token of a server that gives a new one with every access token: to be kept for the next start. */
  readonly onRefresh?: (refreshToken: string) => void;
}

/** Tokens for a refresh token (RFC 6749, 6). Kept, shared by all calls, renewed before they expire, and once when they are refused. */
export function refreshToken(given: RefreshToken): Credential {
  const refresh = ownProperties(given);
  let newest = refresh.refreshToken;
  // One after the other, also for clients of several servers: many servers take a refresh token once, and one that comes again for theft.
  let last: Promise<unknown> = Promise.resolve();
  return grantCredential({
    name: "refreshToken",
    tokenUrl: refresh.tokenUrl,
    documented: ({ refreshUrl, tokenUrl }) => refreshUrl ?? tokenUrl,
    ask: () => {
      const asked = withClientIdentity(refresh, { grant_type: "refresh_token", refresh_token: newest });
      return { ...asked, secrets: [...asked.secrets, newest] };
    },
    inTurn: (ask) => {
      const asked = last.then(ask);
      last = asked.catch(() => undefined);
      return asked;
    },
    granted: (token) => {
      if (token.refreshToken === undefined || token.refreshToken === newest) return;
      newest = token.refreshToken;
      refresh.onRefresh?.(newest);
    },
  });
}
