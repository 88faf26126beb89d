import { RequestError } from "./errors.js";
import { setHeader } from "./headers.js";
import type { HttpRequest, Middleware } from "./middleware.js";
import type { SecurityScheme } from "./operation.js";
import { encode } from "./parameter.js";

/** A key in the header, query parameter or cookie that the operation's `apiKey` scheme names. A key in a URL may end up in the logs of servers and proxies. */
export function apiKey(key: string): Middleware {
  return (next) => async (request) => next(withKey(request, schemeOf(request), key));
}

type KeyScheme = Extract<SecurityScheme, { readonly type: "apiKey" }>;

/** The first scheme of the kind that the operation asks for. */
function schemeOf({ operation: { security, api } }: HttpRequest): KeyScheme {
  for (const id of (security ?? api.security).flat()) {
    const scheme = Object.hasOwn(api.securitySchemes, id) ? api.securitySchemes[id] : undefined;
    if (scheme?.type === "apiKey") return scheme;
  }
  throw new RequestError("the operation takes no API key");
}

function withKey(request: HttpRequest, { in: place, name }: KeyScheme, key: string): HttpRequest {
  if (place === "query") {
    return { ...request, url: `${request.url}${request.url.includes("?") ? "&" : "?"}${encode(name)}=${encode(key)}` };
  }
  const headers = new Headers(request.headers);
  if (place === "header") setHeader(headers, name, key);
  else setHeader(headers, "cookie", [headers.get("cookie") ?? [], `${encode(name)}=${encode(key)}`].flat().join("; "));
  return { ...request, headers };
}
