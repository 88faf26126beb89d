import { ownProperties } from "../core/objects.js";
import type { Credential } from "./auth.js";
import { type ClientIdentity, withClientIdentity } from "./client-identity.js";
import { grantCredential } from "./grant.js";
import type { TokenUrl } from "./token-url.js";

/** Where and how a token is asked for with a user name and a password. */
export interface PasswordGrant extends ClientIdentity {
  readonly username: string;
  readonly password: string;
  /** Default: that of the API's oauth2 scheme, if it is on the origin of the base URL. A path stands below the base URL. */
  readonly tokenUrl?: TokenUrl;
  /** `json` sends the two as a JSON object; `form` is RFC 6749, 4.3.2. Default: what the API's scheme says. */
  readonly request?: "json" | "form";
}

/**
 * Tokens for a user name and a password. Kept, shared by all calls, and renewed before they expire. A reply that says a token is not
 * valid (401, or Airflow's 403) is answered with a new token, once.
 */
export function passwordGrant(grant: PasswordGrant): Credential {
  const { username, password, tokenUrl, request } = ownProperties(grant);
  return grantCredential({
    name: "passwordGrant",
    tokenUrl,
    documented: (scheme) => scheme.tokenUrl,
    ask: (scheme) => {
      const json = (request ?? scheme?.request) === "json";
      const asked = withClientIdentity(grant, { grant_type: "password", username, password });
      return json
        ? { headers: {}, body: { username, password }, secrets: [password] }
        : { ...asked, secrets: [...asked.secrets, password] };
    },
  });
}
