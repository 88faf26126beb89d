/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { ConnectionError, RequestError } from "../core/errors.js";
import { setHeader } from "../core/headers.js";
import type { HttpRequest } from "../core/middleware.js";
import type { SecurityScheme } from "../core/operation.js";
import { withoutSecrets } from "../core/secrets.js";
import { encode } from "../parameters/parameter.js";
import { type Credential, credential, redact } from "./auth.js";

type ApiKeyScheme = Extract<SecurityScheme, { readonly type: "apiKey" }>;

/**
 * Sends a key in the header, query parameter or cookie that the scheme names.
 *
 * Servers and proxies may log a key in a URL. Browsers ignore a `Cookie` header that a script sets.
 * Throws {@link RequestError} for an empty key.
 */
export function apiKey(key: string): Credential {
  if (typeof key !== "string" || key === "") throw new RequestError("the API key must be a non-empty string");
  const handle: Parameters<typeof credential>[0] = (next, { scheme }) => {
    return async (request) => {
      if (scheme?.type !== "apiKey") throw new RequestError("the operation does not accept an API key");
      try {
        return await next(withKey(request, scheme, key));
      } catch (error) {
        if (scheme.in === "query" && error instanceof ConnectionError) error.cause = withoutSecrets(error.cause, [encode(key)]);
        throw error;
      }
    };
  };
  return credential(handle, ["apiKey"]);
}

function withKey(request: HttpRequest, scheme: ApiKeyScheme, key: string): HttpRequest {
  redact(request, [key, encode(key)]);
  if (scheme.in === "query") return { ...request, url: withQueryKey(request.url, scheme.name, key) };
  const headers = new Headers(request.headers);
  if (scheme.in === "header") setHeader(headers, scheme.name, key);
  else {
    const cookies = headers.get("cookie");
    const cookie = `${encode(scheme.name)}=${encode(key)}`;
    setHeader(headers, "cookie", cookies === null ? cookie : `${cookies}; ${cookie}`);
  }
  return { ...request, headers };
}

/**
 * Adds the key to a URL and removes the fragment. Drops a copy of the key that is already there,
 * because redirects and links to next pages repeat it.
 */
function withQueryKey(url: string, name: string, key: string): string {
  const [target = ""] = url.split("#");
  const start = target.indexOf("?");
  const path = start < 0 ? target : target.slice(0, start);
  const query = start < 0 ? "" : target.slice(start + 1);
  const pairs = query.split("&").filter((pair) => pair !== "" && !new URLSearchParams(pair).getAll(name).includes(key));
  return `${path}?${[...pairs, `${encode(name)}=${encode(key)}`].join("&")}`;
}
