/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { HttpRequest } from "../core/middleware.js";
import { withDeadline } from "../http/timeout.js";
import { type Credential, type CredentialUse, credential, redact } from "./auth.js";
import { bearerKinds } from "./bearer.js";
import { formEncoded } from "./client-identity.js";
import { exchange, type Token } from "./token.js";
import { type OAuthScheme, oauthScheme, type TokenUrl, tokenUrlOf } from "./token-url.js";
import { withToken } from "./with-token.js";

/** One way of asking for a token. */
export interface Grant {
  /** Stands for the operation's id in logs. */
  readonly name: string;
  readonly tokenUrl: TokenUrl | undefined;
  /** Where the document says that this grant is asked for. */
  readonly documented: (scheme: OAuthScheme) => string | undefined;
  readonly ask: (scheme: OAuthScheme | undefined) => TokenQuestion;
  /** Asks when its turn comes. Default: at once. */
  readonly inTurn?: <Value>(ask: () => Promise<Value>) => Promise<Value>;
  /** Sees each token that came. */
  readonly granted?: (token: Token) => void;
}

export interface TokenQuestion {
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON; URLSearchParams as a form. */
  readonly body: URLSearchParams | object;
  /** What no message may show. */
  readonly secrets: readonly string[];
}

/**
 * A credential that asks for a token when a request first needs one, keeps it, and renews it before it expires: after `expires_in`, else
 * at `exp` of the JWT; where neither is there, when it is refused. Calls that need a token at the same time share one request for it.
 */
export function grantCredential(grant: Grant): Credential {
  const kept = new Map<string, Kept>();
  return credential(
    (next, use) => (request) => {
      const place = `${request.base} ${oauthScheme(request, use)?.tokenUrl}`;
      const state = kept.get(place) ?? {};
      kept.set(place, state);
      return withToken(next, request, (refused) => current(state, grant, request, use, refused));
    },
    bearerKinds,
  );
}

/** Tokens of one server. */
interface Kept {
  token?: Token;
  renewal?: Promise<Token> | undefined;
}

async function current(kept: Kept, grant: Grant, request: HttpRequest, use: CredentialUse, refused?: string): Promise<string> {
  const { token } = kept;
  if (token && token.value !== refused && Date.now() < token.renewAt) return token.value;
  kept.renewal ??= renew(kept, grant, request, use);
  return (await kept.renewal).value;
}

async function renew(kept: Kept, grant: Grant, request: HttpRequest, use: CredentialUse): Promise<Token> {
  const { inTurn = (ask) => ask() } = grant;
  try {
    return await inTurn(() => requestToken(kept, grant, request, use));
  } finally {
    kept.renewal = undefined;
  }
}

/** Bound by its own limit of time, not by the signal of the call that happened to come first. */
async function requestToken(kept: Kept, grant: Grant, request: HttpRequest, use: CredentialUse): Promise<Token> {
  kept.token = await withDeadline(undefined, 60_000, async (signal) =>
    exchange(use.send, await tokenRequest(grant, { ...request, signal }, use)),
  );
  grant.granted?.(kept.token);
  return kept.token;
}

/** Redirects are not followed: they would carry the secret on. */
async function tokenRequest(grant: Grant, request: HttpRequest, use: CredentialUse): Promise<HttpRequest> {
  const { api } = request.operation;
  const url = await tokenUrlOf(grant.tokenUrl, request, use, grant.documented);
  const { headers, body, secrets } = grant.ask(oauthScheme(request, use));
  // As they are, and as the body writes them, since a server may quote it.
  redact(request, [...secrets, ...secrets.flatMap((secret) => [formEncoded(secret), JSON.stringify(secret).slice(1, -1)])]);
  const form = body instanceof URLSearchParams;
  return {
    ...request,
    operation: { api, id: grant.name, method: "POST", path: url.pathname, ok: [] },
    method: "POST",
    url: url.href,
    headers: new Headers({
      accept: "application/json",
      "content-type": `application/${form ? "x-www-form-urlencoded" : "json"}`,
      ...headers,
    }),
    body: form ? body.toString() : JSON.stringify(body),
    attempt: 0,
  };
}
