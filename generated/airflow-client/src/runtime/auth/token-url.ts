/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { RequestError } from "../core/errors.js";
import type { HttpRequest } from "../core/middleware.js";
import type { SecurityScheme } from "../core/operation.js";
import type { CredentialUse } from "./auth.js";

/** Where a token is asked for: a URL, a path below the base URL, or what finds it: {@link openId}. */
export type TokenUrl = string | TokenEndpoint;

/** Finds the token endpoint for a request that needs a token. */
export type TokenEndpoint = (request: HttpRequest, use: CredentialUse) => Promise<URL>;

export type OAuthScheme = Extract<SecurityScheme, { readonly type: "oauth2" }>;

/**
 * The token endpoint: the caller's, else that of the document, which may send no secret to an origin that the caller has not named.
 * Throws {@link RequestError}.
 */
export async function tokenUrlOf(
  given: TokenUrl | undefined,
  request: HttpRequest,
  use: CredentialUse,
  documented: (scheme: OAuthScheme) => string | undefined,
): Promise<URL> {
  if (typeof given === "function") return given(request, use);
  const scheme = oauthScheme(request, use);
  const target = given ?? (scheme && documented(scheme));
  if (target === undefined) throw new RequestError("the document names no token URL: pass tokenUrl");
  const root = rootOf(request);
  const absolute = /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target);
  const text = absolute ? target : `${root}/${target.replace(/^\//, "")}`;
  if (!URL.canParse(text, root)) throw new RequestError("tokenUrl is not a URL");
  const url = new URL(text, root);
  if (given === undefined) checkOrigin(url, root, use);
  return url;
}

/** What is secret goes to the origin of a URL that the caller named, and to those of `trustedOrigins`. Throws {@link RequestError}. */
export function checkOrigin({ origin }: URL, named: string, { trust: { trustedOrigins = [] } }: CredentialUse): void {
  if (origin === new URL(named).origin || trustedOrigins.includes(origin)) return;
  throw new RequestError(`no credentials to ${origin}, which only a document names: list it in trustedOrigins if you trust it`);
}

/** The scheme that is asked for; the API's first one with a token URL where the credential serves another, such as `bearer`. */
export function oauthScheme({ operation: { api } }: HttpRequest, { scheme }: CredentialUse): OAuthScheme | undefined {
  const candidates = scheme?.type === "oauth2" ? [scheme] : Object.values(api.schemes);
  return candidates.find((each): each is OAuthScheme => each.type === "oauth2" && each.tokenUrl !== undefined);
}

/** The base URL without the path that belongs to the API's version. */
function rootOf({ base, operation }: HttpRequest): string {
  const { serverPath = "" } = operation.api;
  return serverPath !== "" && base.endsWith(serverPath) ? base.slice(0, -serverPath.length) : base;
}
