/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import type { HttpRequest } from "../core/middleware.js";
import type { SecurityScheme } from "../core/operation.js";
import { parseUrl } from "../core/parse-url.js";
import { withoutServerPath } from "../core/server-path.js";
import type { CredentialUse } from "./auth.js";

/** A token endpoint: a URL, a path below the base URL, or a function such as {@link openId}. */
export type TokenUrl = string | TokenEndpoint;

/** Finds the token endpoint for a request that needs a token. */
export type TokenEndpoint = (request: HttpRequest, use: CredentialUse) => Promise<URL>;

export type OAuthScheme = Extract<SecurityScheme, { readonly type: "oauth2" }>;

/**
 * Returns the token endpoint that the caller passed, or else the one in the document.
 *
 * Throws {@link RequestError} if there is none or its URL is not valid. Also throws if only the
 * document names the origin, because secrets are sent only to origins that the caller trusts.
 */
export async function tokenUrlOf(
  tokenUrl: TokenUrl | undefined,
  request: HttpRequest,
  use: CredentialUse,
  documentedUrl: (scheme: OAuthScheme) => string | undefined,
): Promise<URL> {
  if (typeof tokenUrl === "function") return tokenUrl(request, use);
  const scheme = oauthScheme(request, use);
  const target = tokenUrl ?? (scheme && documentedUrl(scheme));
  if (target === undefined) throw new RequestError("the document names no token endpoint: pass tokenUrl");
  const root = rootOf(request);
  const isAbsolute = /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target);
  const text = isAbsolute ? target : `${root}/${target.replace(/^\//, "")}`;
  const url = parseUrl(text, root);
  if (url === undefined) throw new RequestError("tokenUrl is not a valid URL");
  if (tokenUrl === undefined) checkOrigin(url, root, use);
  return url;
}

/**
 * Throws {@link RequestError} for an origin that is neither that of `callerUrl` nor in
 * `trustedOrigins`.
 */
export function checkOrigin({ origin }: URL, callerUrl: string, { trust: { trustedOrigins = [] } }: CredentialUse): void {
  if (origin === new URL(callerUrl).origin || trustedOrigins.includes(origin)) return;
  throw new RequestError(`no credentials to ${origin}, which only a document names: add it to trustedOrigins if you trust it`);
}

/**
 * Returns the oauth2 scheme that the credential is used for. If it is used for another type, such
 * as `bearer`, returns the first scheme of the API with a token URL.
 */
export function oauthScheme({ operation: { api } }: HttpRequest, { scheme }: CredentialUse): OAuthScheme | undefined {
  const candidates = scheme?.type === "oauth2" ? [scheme] : Object.values(api.schemes);
  return candidates.find((candidate): candidate is OAuthScheme => candidate.type === "oauth2" && candidate.tokenUrl !== undefined);
}

/** The base URL without the path of the API's version. */
function rootOf({ base, operation }: HttpRequest): string {
  const { serverPath } = operation.api;
  return serverPath === undefined ? base : withoutServerPath(serverPath, base);
}
