/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { compact } from "../core/compact.js";
import type { HttpRequest } from "../core/middleware.js";
import { type Credential, type CredentialUse, credential, redact } from "./auth.js";
import { bearerKinds } from "./bearer.js";
import { cachedCredential, withLoginDeadline } from "./cached-credential.js";
import { formEncoded, type TokenForm } from "./client-identity.js";
import { exchange, type Token } from "./token.js";
import { type OAuthScheme, oauthScheme, type TokenUrl, tokenUrlOf } from "./token-url.js";
import { withToken } from "./with-token.js";

/** Options of every grant. */
export interface TokenOptions {
  /**
   * A URL, or a path below the base URL. Default: the token URL of the API's oauth2 scheme, which
   * must have the origin of the base URL or one of `trustedOrigins`.
   */
  readonly tokenUrl?: TokenUrl;
  /**
   * Whether a response of the API means that the token is no longer valid. If so, a new token is
   * requested once.
   *
   * A 401 always means that. For other statuses from 400 to 499, the function receives a copy of
   * the response and may read its body.
   */
  readonly isRefused?: (response: Response) => boolean | Promise<boolean>;
}

/** One kind of token request. */
export interface Grant {
  /** Replaces the id of the operation in logs. */
  readonly name: string;
  readonly options: TokenOptions;
  /** Returns the token endpoint that the document names for this grant. */
  readonly documentedUrl: (scheme: OAuthScheme) => string | undefined;
  readonly form: (scheme: OAuthScheme | undefined) => TokenForm;
  /** Delays a request until its turn. Default: it is sent at once. */
  readonly inTurn?: <Value>(request: () => Promise<Value>) => Promise<Value>;
  /** Called with each new token. */
  readonly onToken?: (token: Token) => void;
}

/**
 * Creates a credential that requests a token when a request first needs one.
 *
 * The token is renewed before it expires: after `expires_in`, or else at the `exp` of the JWT.
 * Without both, it is renewed when the server refuses it. Requests that need a token at the same
 * time share one token request.
 */
export function grantCredential(grant: Grant): Credential {
  const { inTurn = (request) => request() } = grant;
  const cached = cachedCredential<Token>();
  return credential(
    (next, use) => (request) => {
      const server = `${request.base} ${oauthScheme(request, use)?.tokenUrl}`;
      const renew = (): Promise<Token> => inTurn(() => withLoginDeadline(request, (bounded) => requestToken(grant, bounded, use)));
      const tokenFor = (refused?: Token): Promise<Token> => cached({ server, signal: request.signal, renew, refused });
      return withToken(next, request, tokenFor, grant.options.isRefused);
    },
    bearerKinds,
  );
}

async function requestToken(grant: Grant, request: HttpRequest, use: CredentialUse): Promise<Token> {
  const token = await exchange(use.send, await tokenRequest(grant, request, use));
  grant.onToken?.(token);
  return token;
}

/** Builds the token request. Redirects are not followed, because they would forward the secret. */
async function tokenRequest(grant: Grant, request: HttpRequest, use: CredentialUse): Promise<HttpRequest> {
  const { api } = request.operation;
  const url = await tokenUrlOf(grant.options.tokenUrl, request, use, grant.documentedUrl);
  const { headers, body, secrets } = grant.form(oauthScheme(request, use));
  // Also as they are encoded in the body, because a server may quote it.
  redact(request, [...secrets, ...secrets.flatMap((secret) => [formEncoded(secret), JSON.stringify(secret).slice(1, -1)])]);
  const isForm = body instanceof URLSearchParams;
  return {
    ...request,
    operation: { api, id: grant.name, method: "POST", path: url.pathname, ok: [] },
    method: "POST",
    subject: `POST ${url.pathname}`,
    url: url.href,
    headers: new Headers({
      accept: "application/json",
      "content-type": isForm ? "application/x-www-form-urlencoded" : "application/json",
      ...compact({ "user-agent": request.headers.get("user-agent") ?? undefined }),
      ...headers,
    }),
    body: isForm ? body.toString() : JSON.stringify(body),
    attempt: 0,
  };
}
