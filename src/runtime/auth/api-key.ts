import { ConnectionError, RequestError } from "../core/errors.js";
import { setHeader } from "../core/headers.js";
import type { HttpRequest } from "../core/middleware.js";
import { withoutSecrets } from "../core/secrets.js";
import { encode } from "../parameters/parameter.js";
import { type Credential, credential, redact } from "./auth.js";

/**
 * A key in the header, query parameter or cookie that the scheme names. A key in a URL may end up in the logs of servers and proxies. A
 * browser sends no cookie that a script has put together.
 */
export function apiKey(key: string): Credential {
  if (typeof key !== "string" || key === "") throw new RequestError("an API key is text");
  const handle: Parameters<typeof credential>[0] = (next, { scheme }) => {
    return async (request) => {
      if (scheme?.type !== "apiKey") throw new RequestError("the operation takes no API key");
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

function withKey(request: HttpRequest, { in: place, name }: { readonly in: string; readonly name: string }, key: string): HttpRequest {
  redact(request, [key, encode(key)]);
  if (place === "query") return { ...request, url: urlWith(request.url, name, key) };
  const headers = new Headers(request.headers);
  if (place === "header") setHeader(headers, name, key);
  else setHeader(headers, "cookie", [headers.get("cookie") ?? [], `${encode(name)}=${encode(key)}`].flat().join("; "));
  return { ...request, headers };
}

/** Redirects and links to next pages may repeat the key that they were asked with, and may have a fragment, which is never sent. */
function urlWith(url: string, name: string, key: string): string {
  const [, place = "", query = ""] = /^([^?#]*)\??([^#]*)/.exec(url) ?? [];
  const others = query.split("&").filter((pair) => pair && !new URLSearchParams(pair).getAll(name).includes(key));
  return `${place}?${[...others, `${encode(name)}=${encode(key)}`].join("&")}`;
}
