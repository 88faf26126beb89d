/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { compact } from "../core/compact.js";
import { base64 } from "./basic.js";

/** How a client identifies itself to a token endpoint: RFC 6749, 2.3. */
export interface ClientIdentity {
  readonly clientId?: string;
  readonly clientSecret?: string;
  /**
   * Where the secret is sent. Default: `header`, as Basic authentication, which every server must
   * support. `body` sends it in the form.
   */
  readonly clientAuth?: "header" | "body";
  /** Separated by spaces. Default: what the server grants. */
  readonly scope?: string;
  /** Further fields of the form, such as `audience`, or `resource` of RFC 8707. */
  readonly params?: Readonly<Record<string, string>>;
}

/** A form with the headers that belong to it. */
export interface TokenForm {
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON; URLSearchParams as a form. */
  readonly body: URLSearchParams | object;
  /** Values that no message may show. */
  readonly secrets: readonly string[];
}

/**
 * Adds the client's id and secret to a token request (RFC 6749, 2.3). A client without a secret
 * sends its id in the form.
 */
export function withClientIdentity(identity: ClientIdentity, form: Readonly<Record<string, string>>): TokenForm {
  const { clientId, clientSecret, clientAuth = "header", scope, params } = identity;
  if (clientId !== undefined && clientSecret !== undefined && clientAuth === "header") {
    const basic = base64(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`);
    return {
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ ...form, ...compact({ scope }), ...params }),
      secrets: [basic, clientSecret],
    };
  }
  return {
    headers: {},
    body: new URLSearchParams({ ...form, ...compact({ scope, client_id: clientId, client_secret: clientSecret }), ...params }),
    secrets: clientSecret === undefined ? [] : [clientSecret],
  };
}

/** Encodes id or secret as in a form, which RFC 6749, 2.3.1 requires before they are joined. */
export function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}
