import { ownProperties } from "../core/objects.js";
import { base64 } from "./basic.js";

/** Who asks for a token, where the token endpoint knows its clients: RFC 6749, 2.3. */
export interface ClientIdentity {
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** How the secret travels: `header` as Basic, which every server has to know (default), or in the `body`. */
  readonly clientAuth?: "header" | "body";
  /** Separated by spaces. Default: what the server grants. */
  readonly scope?: string;
  /** Further members of the form, such as `audience`, or `resource` of RFC 8707. */
  readonly params?: Readonly<Record<string, string>>;
}

/** A form by RFC 6749, and the headers that go with it. A client without a secret names itself in the form. */
export function withClientIdentity(identity: ClientIdentity, form: Readonly<Record<string, string>>): IdentifiedForm {
  const { clientId, clientSecret, clientAuth = "header", scope, params } = ownProperties(identity);
  const inHeader = clientId !== undefined && clientSecret !== undefined && clientAuth === "header";
  const basic = inHeader ? base64(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`) : undefined;
  const named = inHeader
    ? {}
    : { ...(clientId !== undefined && { client_id: clientId }), ...(clientSecret !== undefined && { client_secret: clientSecret }) };
  return {
    headers: basic === undefined ? {} : { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ ...form, ...(scope !== undefined && { scope }), ...named, ...params }),
    secrets: [basic ?? [], clientSecret ?? []].flat(),
  };
}

export interface IdentifiedForm {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: URLSearchParams;
  readonly secrets: readonly string[];
}

/** RFC 6749, 2.3.1: both are encoded as in a form before they are joined. */
export function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}
