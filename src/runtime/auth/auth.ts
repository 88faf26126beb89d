import { RequestError } from "../core/errors.js";
import { headersOf } from "../core/headers.js";
import type { Handler, HttpRequest, Middleware } from "../core/middleware.js";
import { ownProperty } from "../core/objects.js";
import type { Operation, SecurityScheme } from "../core/operation.js";
import { redirects } from "../http/redirects.js";

/** Authenticates requests: the result of `basic`, `bearer`, `apiKey` and similar functions. */
export interface Credential {
  (next: Handler, use: CredentialUse): Handler;
  /**
   * The schemes that the credential fits: the `type` of a security scheme, or the `scheme` of type
   * `http`. Undefined means any.
   */
  readonly kinds: readonly string[] | undefined;
  /**
   * Creates the middleware of a client. The credential carries this function, so that clients
   * without `auth` do not bundle it.
   */
  readonly attach: (auth: Auth, trust: Trust) => Middleware;
}

/** One credential, or one per scheme id of the document. */
export type Auth = Credential | Readonly<Record<string, Credential>>;

/** What a credential is used for. */
export interface CredentialUse {
  /** The security scheme; undefined if the document declares none. */
  readonly scheme: SecurityScheme | undefined;
  /** Sends a request without other credentials, such as a token request. */
  readonly send: Handler;
  readonly trust: Trust;
}

/** Which origins may receive credentials: options of the client. */
export interface Trust {
  readonly baseUrl?: string | URL | undefined;
  readonly allowInsecure?: boolean | undefined;
  readonly trustedOrigins?: readonly string[] | undefined;
}

/**
 * Creates a credential from a middleware. Errors do not show values in `request.secrets`.
 *
 * @param kinds the schemes that the credential fits: the `type` of a security scheme, or the
 *   `scheme` of type `http`. Default: any.
 */
export function credential(handle: (next: Handler, use: CredentialUse) => Handler, kinds?: readonly string[]): Credential {
  return Object.assign((next: Handler, use: CredentialUse) => handle(next, use), { kinds, attach });
}

/**
 * Copies a request with a header whose value is secret. Messages show neither the value nor
 * `secrets`. Throws {@link RequestError} if the value is not valid in a header.
 */
export function withSecretHeader(request: HttpRequest, name: string, value: string, ...secrets: readonly string[]): HttpRequest {
  redact(request, [value, ...secrets]);
  return { ...request, headers: headersOf(request.headers, { [name]: value }) };
}

/**
 * Hides texts in all errors of a request. Texts of fewer than four characters stay visible, because
 * hiding them would garble messages.
 */
export function redact({ secrets }: HttpRequest, texts: readonly string[]): void {
  for (const text of texts) if (text.length > 3) secrets.add(text);
}

function attach(auth: Auth, trust: Trust): Middleware {
  return (next) => {
    const send: Handler = (request) => {
      assertTrustedOrigin(request, trust);
      return next(request);
    };
    return redirects((request) => {
      const choices = chooseCredentials(auth, request.operation);
      const innermost = choices.length > 0 ? send : next;
      return choices.reduceRight<Handler>((inner, [credential, scheme]) => credential(inner, { scheme, send, trust }), innermost)(request);
    });
  };
}

/** A credential and the scheme that it is used for. */
type Choice = readonly [Credential, SecurityScheme | undefined];

/**
 * Returns the credentials of the first security requirement that the caller can meet in full.
 *
 * If the document declares no schemes, a single credential is used for all operations.
 */
function chooseCredentials(auth: Auth, { security, api }: Operation): readonly Choice[] {
  const { schemes } = api;
  if (typeof auth === "function" && !security && Object.keys(schemes).length === 0) return [[auth, undefined]];
  for (const ids of security ?? api.security) {
    const choices = credentialsFor(ids, auth, schemes);
    if (choices.length > 0) return choices;
  }
  return [];
}

/**
 * Returns the credentials for one security requirement. Empty if the caller lacks any of them.
 *
 * A single credential is enough for a requirement with one scheme that it fits. Client certificates
 * are configured in `fetch`, so `mutualTLS` schemes are skipped.
 */
function credentialsFor(ids: readonly string[], auth: Auth, schemes: Operation["api"]["schemes"]): readonly Choice[] {
  const required = ids.filter((id) => ownProperty(schemes, id)?.type !== "mutualTLS");
  if (typeof auth === "function") {
    const [scheme, ...others] = required.map((id) => ownProperty(schemes, id));
    return required.length > 0 && others.length === 0 && fits(auth, scheme) ? [[auth, scheme]] : [];
  }
  const choices = required.flatMap((id): readonly Choice[] => {
    const credential = ownProperty(auth, id);
    return credential ? [[credential, ownProperty(schemes, id)]] : [];
  });
  return choices.length === required.length ? choices : [];
}

function fits({ kinds }: Credential, scheme: SecurityScheme | undefined): boolean {
  return !kinds || (scheme !== undefined && kinds.includes("scheme" in scheme ? scheme.scheme : scheme.type));
}

/** Throws {@link RequestError} if the origin of a request must not receive credentials. */
function assertTrustedOrigin({ url, subject, operation: { api } }: HttpRequest, { baseUrl, allowInsecure, trustedOrigins }: Trust): void {
  const target = new URL(url);
  const refusal = `no credentials to ${target.origin} (${subject})`;
  if (!allowInsecure && isInsecure(target))
    throw new RequestError(`${refusal}: use https, or pass allowInsecure: true if you trust the network`);
  if (api.foreign && !baseUrl && !trustedOrigins?.includes(target.origin))
    throw new RequestError(`${refusal}: add it to trustedOrigins if you trust it`);
}

/** Whether a URL uses plain http to another machine. */
function isInsecure({ protocol, hostname }: URL): boolean {
  const isLocal = hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
  return protocol === "http:" && !isLocal;
}
