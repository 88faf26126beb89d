import { DecodeError, RequestError } from "../core/errors.js";
import type { HttpRequest } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";
import { decodeError, parseJson, textOf } from "../response/decode.js";
import type { CredentialUse } from "./auth.js";
import { checkOrigin, type TokenEndpoint } from "./token-url.js";

/**
 * The token endpoint of an OpenID provider (OpenID Connect Discovery 1.0), for `tokenUrl` of a grant. Asked for once. Without an issuer,
 * that of the document's `openIdConnect` scheme, if it is on the origin of the base URL or in the client's `trustedOrigins`; so
 * must the endpoint be, or on the issuer's own origin.
 */
export function openId(issuer?: string): TokenEndpoint {
  const found = new Map<string, Promise<URL>>();
  return (request, use) => {
    const url = configurationUrl(issuer, request, use);
    const endpoint = found.get(url.href) ?? discover(url, request, use);
    found.set(url.href, endpoint);
    endpoint.catch(() => found.delete(url.href));
    return endpoint;
  };
}

const wellKnown = "/.well-known/openid-configuration";

function configurationUrl(issuer: string | undefined, request: HttpRequest, use: CredentialUse): URL {
  const schemes = [use.scheme, ...Object.values(request.operation.api.schemes)];
  const [documented] = schemes.flatMap((scheme) => (scheme?.type === "openIdConnect" ? [scheme.url] : []));
  const target = issuer ?? documented;
  const base = issuer === undefined ? request.base : undefined;
  if (target === undefined || !URL.canParse(target, base)) throw new RequestError("openId: pass the issuer as a URL");
  const url = new URL(target, base);
  if (!url.pathname.endsWith(wellKnown)) url.pathname = url.pathname.replace(/\/$/, "") + wellKnown;
  if (issuer === undefined) checkOrigin(url, request.base, use);
  return url;
}

async function discover(url: URL, request: HttpRequest, use: CredentialUse): Promise<URL> {
  const operation = { api: request.operation.api, id: "openId", method: "GET", path: url.pathname };
  const headers = new Headers({ accept: "application/json" });
  const response = await use.send({ ...request, operation, method: "GET", url: url.href, headers, body: undefined });
  if (!response.ok) throw await decodeError(operation, response, request.secrets);
  const reply = parseJson(await textOf(response), response);
  const { issuer, token_endpoint }: Configuration = ownProperties(typeof reply === "object" && reply !== null ? reply : {});
  if (typeof issuer !== "string" || issuer.replace(/\/$/, "") + wellKnown !== url.href) {
    throw new DecodeError("the reply is the configuration of another issuer", response);
  }
  if (typeof token_endpoint !== "string" || !URL.canParse(token_endpoint))
    throw new DecodeError("the reply names no token endpoint", response);
  const endpoint = new URL(token_endpoint);
  checkOrigin(endpoint, url.href, use);
  return endpoint;
}

interface Configuration {
  readonly issuer?: unknown;
  readonly token_endpoint?: unknown;
}
