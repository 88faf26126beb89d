import { ownProperties } from "../core/objects.js";
import type { Credential } from "./auth.js";
import { type ClientIdentity, withClientIdentity } from "./client-identity.js";
import { grantCredential } from "./grant.js";
import type { TokenUrl } from "./token-url.js";

/** Where and how a program asks for a token in its own name. */
export interface ClientCredentials extends ClientIdentity {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Default: that of the API's oauth2 scheme, if it is on the origin of the base URL. A path stands below the base URL. */
  readonly tokenUrl?: TokenUrl;
}

/** Tokens for a program (RFC 6749, 4.4). Kept, shared by all calls, renewed before they expire, and once when they are refused. */
export function clientCredentials(client: ClientCredentials): Credential {
  return grantCredential({
    name: "clientCredentials",
    tokenUrl: ownProperties(client).tokenUrl,
    documented: ({ clientCredentialsUrl, tokenUrl }) => clientCredentialsUrl ?? tokenUrl,
    ask: () => withClientIdentity(client, { grant_type: "client_credentials" }),
  });
}
