/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ownProperties } from "../core/objects.js";
import type { Credential } from "./auth.js";
import { type ClientIdentity, withClientIdentity } from "./client-identity.js";
import { grantCredential, type TokenOptions } from "./grant.js";

/** Options of {@link passwordGrant}. */
export interface PasswordGrant extends ClientIdentity, TokenOptions {
  readonly username: string;
  readonly password: string;
  /**
   * Format of the token request: `json` sends user name and password as a JSON object, `form`
   * follows RFC 6749, 4.3.2. Default: the format of the API's scheme.
   */
  readonly request?: "json" | "form";
}

/**
 * Requests tokens for a user name and a password.
 *
 * All calls share a token. It is renewed before it expires, and once when the server refuses it.
 */
export function passwordGrant(options: PasswordGrant): Credential {
  const grant = ownProperties(options);
  const { username, password, request } = grant;
  return grantCredential({
    name: "passwordGrant",
    options: grant,
    documentedUrl: (scheme) => scheme.tokenUrl,
    form: (scheme) => {
      if ((request ?? scheme?.request) === "json") return { headers: {}, body: { username, password }, secrets: [password] };
      const form = withClientIdentity(grant, { grant_type: "password", username, password });
      return { ...form, secrets: [...form.secrets, password] };
    },
  });
}
