import { compact } from "../core/compact.js";
import { DecodeError, RequestError } from "../core/errors.js";
import type { HttpRequest } from "../core/middleware.js";
import { ownProperties } from "../core/objects.js";
import { parseUrl } from "../core/parse-url.js";
import { parseJson, textOf } from "../response/decode.js";
import { detailedError } from "../response/detailed-error.js";
import type { CredentialUse } from "./auth.js";
import { checkOrigin, type TokenEndpoint } from "./token-url.js";

/**
 * Finds the token endpoint of an OpenID provider (OpenID Connect Discovery 1.0). Pass the result as
 * `tokenUrl` of a grant. The provider is requested once.
 *
 * The issuer in the document must have the origin of the base URL, and the endpoint that of the
 * issuer. Add other origins to `trustedOrigins`. An `issuer` that the caller passes may have any
 * origin.
 *
 * @param issuer default: the URL in the document's `openIdConnect` scheme
 */
export function openId(issuer?: string): TokenEndpoint {
  const endpoints = new Map<string, Promise<URL>>();
  return (request, use) => {
    const url = configurationUrl(issuer, request, use);
    const endpoint = endpoints.get(url.href) ?? discover(url, request, use);
    endpoints.set(url.href, endpoint);
    endpoint.catch(() => endpoints.delete(url.href));
    return endpoint;
  };
}

const wellKnownPath = "/.well-known/openid-configuration";

function configurationUrl(issuer: string | undefined, request: HttpRequest, use: CredentialUse): URL {
  const schemes = [use.scheme, ...Object.values(request.operation.api.schemes)];
  const [documented] = schemes.flatMap((scheme) => (scheme?.type === "openIdConnect" ? [scheme.url] : []));
  const target = issuer ?? documented;
  const base = issuer === undefined ? request.base : undefined;
  const url = target === undefined ? undefined : parseUrl(target, base);
  if (url === undefined) throw new RequestError("openId needs the issuer as a URL");
  if (!url.pathname.endsWith(wellKnownPath)) url.pathname = url.pathname.replace(/\/$/, "") + wellKnownPath;
  if (issuer === undefined) checkOrigin(url, request.base, use);
  return url;
}

async function discover(url: URL, request: HttpRequest, use: CredentialUse): Promise<URL> {
  const operation = { api: request.operation.api, id: "openId", method: "GET", path: url.pathname };
  const headers = new Headers({
    accept: "application/json",
    ...compact({ "user-agent": request.headers.get("user-agent") ?? undefined }),
  });
  const discovery: HttpRequest = {
    ...request,
    operation,
    method: "GET",
    subject: `GET ${url.pathname}`,
    url: url.href,
    headers,
    body: undefined,
  };
  const response = await use.send(discovery);
  if (!response.ok) throw await detailedError(discovery, response);
  const json = parseJson(await textOf(response), response);
  const { issuer, token_endpoint }: Configuration = ownProperties(typeof json === "object" && json !== null ? json : {});
  if (typeof issuer !== "string" || issuer.replace(/\/$/, "") + wellKnownPath !== url.href)
    throw new DecodeError("OpenID configuration belongs to another issuer", response);
  const endpoint = typeof token_endpoint === "string" ? parseUrl(token_endpoint) : undefined;
  if (endpoint === undefined) throw new DecodeError("OpenID configuration has no token endpoint", response);
  checkOrigin(endpoint, url.href, use);
  return endpoint;
}

/** OpenID Connect Discovery 1.0, 3. */
interface Configuration {
  readonly issuer?: unknown;
  readonly token_endpoint?: unknown;
}
