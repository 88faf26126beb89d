/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type Credential, credential, RequestError } from "../runtime/index.js";
import { everywhere } from "./everywhere.js";
import { LoginError } from "./login-error.js";
import { sendWatching } from "./login-page.js";
import { withSecretHeader } from "./secret-header.js";

/**
 * Where tokens of Google come from: a client of the package `google-auth-library`, whose `GoogleAuth`, `OAuth2Client`, `JWT` and
 * `IdTokenClient` fit as they are, or a function that gives a token. Whoever it is keeps and renews its tokens itself.
 */
export type GoogleTokens =
  | { getRequestHeaders(url?: string): Promise<Headers | Readonly<Record<string, string>>> }
  | { getAccessToken(): Promise<GoogleToken> }
  | (() => Promise<GoogleToken> | GoogleToken);

type GoogleToken = string | null | undefined | { readonly token?: string | null | undefined };

/**
 * Tokens of Google, as Cloud Composer and servers behind Identity-Aware Proxy take them: access tokens of the scope
 * `https://www.googleapis.com/auth/cloud-platform` for Composer 2 and 3; ID tokens for Composer 1, for the proxy, and for the
 * `google_openid` backend of Airflow 2. Sent with every call, since the front door is shut to all others.
 *
 * A redirect to Google's login page, which is how that door says no, is a LoginError.
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
  const served = credential((next) => async (request) => {
    const authorization = await authorizationOf(tokens, request.url);
    request.signal.throwIfAborted();
    const sent = withSecretHeader(request, "authorization", authorization, authorization.replace(/^\S+ +/, ""));
    const { response, login } = await sendWatching(next, sent, ({ hostname }) => hostname === "accounts.google.com");
    if (response) return response;
    const { method, path } = request.operation;
    throw new LoginError(
      `${method} ${path}: sent on to ${login.hostname} to log in: the token has expired or is of another kind than asked for`,
    );
  });
  return everywhere(served);
}

async function authorizationOf(tokens: GoogleTokens, url: string): Promise<string> {
  if (typeof tokens !== "function" && "getRequestHeaders" in tokens) {
    const given = new Headers(await tokens.getRequestHeaders(url)).get("authorization");
    if (given === null) throw new RequestError("getRequestHeaders gave no header authorization");
    return given;
  }
  const given = await (typeof tokens === "function" ? tokens() : tokens.getAccessToken());
  const token = typeof given === "object" ? given?.token : given;
  if (!token) throw new RequestError("Google gave no token: see how google-auth-library finds its credentials");
  return `Bearer ${token}`;
}
