/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import { type Handler, type HttpRequest, type Middleware, withHeader } from "../core/middleware.js";
import type { Operation, SecurityScheme } from "../core/operation.js";
import { redirects } from "../http/redirects.js";

/** Something to know a caller by: what `basic`, `bearer`, `apiKey` and their like give. */
export interface Credential {
  (next: Handler, use: CredentialUse): Handler;
  /** What it is good for: the `type` of a security scheme, or the `scheme` of type `http`. Missing: anything. */
  readonly kinds: readonly string[] | undefined;
  /** Makes the middleware of a client. With the credential, so that a client without one is not made of it. */
  readonly attach: (auth: Auth, trust: Trust) => Middleware;
}

/** One credential, or one for each scheme id of the document. */
export type Auth = Credential | Readonly<Record<string, Credential>>;

/** What a credential serves at the moment. */
export interface CredentialUse {
  /** Undefined where the document declares none. */
  readonly scheme: SecurityScheme | undefined;
  /** Sends a request without other credentials, such as one for a token. */
  readonly send: Handler;
  readonly trust: Trust;
}

/** Where credentials may go, as the client's options say. */
export interface Trust {
  readonly baseUrl?: string | URL | undefined;
  readonly allowInsecure?: boolean | undefined;
  readonly trustedOrigins?: readonly string[] | undefined;
}

/**
 * A credential of one's own: a middleware that is used where the document asks for a scheme of one of the kinds, or for any scheme where
 * no kinds are given. What it adds to `request.secrets` no error shows.
 */
export function credential(handle: (next: Handler, use: CredentialUse) => Handler, kinds?: readonly string[]): Credential {
  return Object.assign((next: Handler, use: CredentialUse) => handle(next, use), { kinds, attach });
}

/** A copy of a request with a header whose value is secret; so are the other texts. The value must have been checked. */
export function withSecret(request: HttpRequest, name: string, value: string, ...secrets: readonly string[]): HttpRequest {
  redact(request, secrets);
  return withHeader(request, name, value);
}

/** Texts that no error of the request shows. What is shorter than four characters is no secret, and stands in every text. */
export function redact({ secrets }: HttpRequest, texts: readonly string[]): void {
  for (const text of texts) if (text.length > 3) secrets.add(text);
}

function attach(auth: Auth, trust: Trust): Middleware {
  return (next) => {
    const send: Handler = (request) => {
      assertTrustedOrigin(request, trust);
      return next(request);
    };
    return redirects(async (request) => {
      const chosen = choose(auth, request.operation);
      const last = chosen.length > 0 ? send : next;
      return chosen.reduceRight<Handler>((inner, [credential, scheme]) => credential(inner, { scheme, send, trust }), last)(request);
    });
  };
}

/**
 * The credentials of the first alternative that are all there (Security Requirement Object); none where there is no such one. A single
 * credential serves an alternative of one scheme of its kind. A client certificate is the business of `fetch`, so an alternative needs
 * the rest of it. An API without schemes says nothing: the caller's word counts.
 */
function choose(auth: Auth, { security, api }: Operation): readonly Chosen[] {
  const { schemes } = api;
  const single = typeof auth === "function";
  if (single && !security && Object.keys(schemes).length === 0) return [[auth, undefined]];
  for (const ids of security ?? api.security) {
    const needed = ids.filter((id) => member(schemes, id)?.type !== "mutualTLS");
    const found = needed.flatMap((id): readonly Chosen[] => {
      const scheme = member(schemes, id);
      const credential = single ? auth : member(auth, id);
      return credential && (!single || fits(credential, scheme)) ? [[credential, scheme]] : [];
    });
    if (found[0] && found.length === needed.length && !(single && found[1])) return found;
  }
  return [];
}

type Chosen = readonly [Credential, SecurityScheme | undefined];

function fits({ kinds }: Credential, scheme: SecurityScheme | undefined): boolean {
  return !kinds || (scheme !== undefined && kinds.includes("scheme" in scheme ? scheme.scheme : scheme.type));
}

function member<Value>(of: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

/** Throws {@link RequestError} where a credential must not go. */
function assertTrustedOrigin(
  { url, operation: { method, path, api } }: HttpRequest,
  { baseUrl, allowInsecure, trustedOrigins }: Trust,
): void {
  const { origin } = new URL(url);
  const refusal = `${method} ${path}: no credentials to ${origin}: `;
  if (!allowInsecure && insecure.test(origin))
    throw new RequestError(`${refusal}use https, or pass allowInsecure: true if the network is yours`);
  if (api.foreign && !baseUrl && !trustedOrigins?.includes(origin))
    throw new RequestError(`${refusal}list it in trustedOrigins if you trust it`);
}

/** Plain http, and not to this machine. */
const insecure = /^http:\/\/(?!(localhost|127\.[\d.]+|\[::1])(:|$))/;
