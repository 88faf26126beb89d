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

/** Options of {@link clientCredentials}. */
export interface ClientCredentials extends ClientIdentity, TokenOptions {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * Requests tokens with the client credentials grant (RFC 6749, 4.4).
 *
 * All calls share a token. It is renewed before it expires, and once when the server refuses it.
 */
export function clientCredentials(options: ClientCredentials): Credential {
  const client = ownProperties(options);
  return grantCredential({
    name: "clientCredentials",
    options: client,
    documentedUrl: ({ clientCredentialsUrl, tokenUrl }) => clientCredentialsUrl ?? tokenUrl,
    form: () => withClientIdentity(client, { grant_type: "client_credentials" }),
  });
}
