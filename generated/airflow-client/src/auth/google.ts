/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type Credential, credential, LoginError, RequestError } from "../runtime/index.js";
import { withSecretHeader } from "../runtime/internal.js";
import { everywhere } from "./everywhere.js";
import { sendUnlessLogin } from "./login-page.js";

/**
 * A source of Google tokens: a client of the package `google-auth-library` (`GoogleAuth`,
 * `OAuth2Client`, `JWT` and `IdTokenClient` fit as they are), or a function that returns a token.
 * The source caches and renews its tokens itself.
 */
export type GoogleTokens =
  | { getRequestHeaders(url?: string): Promise<Headers | Readonly<Record<string, string>>> }
  | { getAccessToken(): Promise<GoogleToken> }
  | (() => Promise<GoogleToken> | GoogleToken);

type GoogleToken = string | null | undefined | { readonly token?: string | null | undefined };

/**
 * Sends Google tokens with every call, for Cloud Composer and for servers behind Identity-Aware
 * Proxy.
 *
 * Composer 2 and 3 accept access tokens of the scope
 * `https://www.googleapis.com/auth/cloud-platform`. Composer 1, the proxy, and the `google_openid`
 * backend of Airflow 2 accept ID tokens.
 *
 * Throws a LoginError if the server redirects to Google's login page, because the token has expired
 * or is of the wrong kind.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client";
 * import { google } from "airflow-client/auth";
 * import { GoogleAuth } from "google-auth-library";
 *
 * const tokens = new GoogleAuth({ scopes: "https://www.googleapis.com/auth/cloud-platform" });
 * const airflow = new Airflow({ baseUrl: "https://abc123-dot-us-central1.composer.googleusercontent.com", auth: google(tokens) });
 * console.log((await airflow.version()).text);
 * ```
 */
export function google(tokens: GoogleTokens): Credential {
  const authenticated = credential((next) => async (request) => {
    const authorization = await authorizationOf(tokens, request.url);
    request.signal.throwIfAborted();
    const sent = withSecretHeader(request, "authorization", authorization, authorization.replace(/^\S+ +/, ""));
    const { response, login } = await sendUnlessLogin(next, sent, ({ hostname }) => hostname === "accounts.google.com");
    if (response) return response;
    const { method, path } = request.operation;
    throw new LoginError(`redirected to ${login.hostname} to log in: the token has expired or is of the wrong kind (${method} ${path})`);
  });
  return everywhere(authenticated);
}

async function authorizationOf(tokens: GoogleTokens, url: string): Promise<string> {
  if (typeof tokens !== "function" && "getRequestHeaders" in tokens) {
    const header = new Headers(await tokens.getRequestHeaders(url)).get("authorization");
    if (header === null) throw new RequestError('getRequestHeaders returned no header "authorization"');
    return header;
  }
  const result = await (typeof tokens === "function" ? tokens() : tokens.getAccessToken());
  const token = typeof result === "object" ? result?.token : result;
  if (!token) throw new RequestError("Google returned no token: see how google-auth-library finds its credentials");
  return `Bearer ${token}`;
}
