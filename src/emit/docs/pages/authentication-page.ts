import type { AuthScheme, OAuthFlow } from "../../../model/model.js";
import { type Block, code, concat, externalLink, type Inline, join, plain } from "../../../print/markdown/markdown.js";
import { proseLine } from "../../../print/markdown/prose.js";
import { code as ts } from "../../../print/typescript/code.js";
import { clientStatement, moduleFence, type SampleContext } from "../samples/sample.js";
import { authFor, usableGrant } from "../samples/sample-auth.js";
import type { ApiPages } from "./api-pages.js";
import { type DocView, docView } from "./doc-view.js";
import { indexLink, sourceLine, startPage } from "./page.js";

/** The view of `templates/docs/authentication.md.hbs`. */
export interface AuthenticationView {
  readonly schemes: readonly SchemeView[];
  readonly several: boolean;
  readonly index: Inline;
  readonly source: Inline;
}

export interface SchemeView extends DocView {
  readonly heading: string;
  readonly facts: readonly Inline[];
  /** How to use the scheme. */
  readonly usage: Inline;
  readonly sample: Block;
}

export function authenticationView(api: ApiPages): AuthenticationView {
  const { model, samples } = api;
  return {
    schemes: model.auth.map((scheme) => ({
      ...docView(scheme.doc),
      heading: scheme.id,
      facts: factsOf(scheme),
      usage: proseLine(usageOf(scheme)),
      sample: schemeSample(samples, scheme),
    })),
    several: model.auth.length > 1,
    index: indexLink(startPage(api, `${api.docs.folder}/authentication.md`)),
    source: sourceLine(model),
  };
}

function factsOf(scheme: AuthScheme): readonly Inline[] {
  switch (scheme.kind) {
    case "basic":
      return [plain("HTTP Basic authentication (RFC 7617).")];
    case "bearer":
      return [bearerFact(scheme.format)];
    case "apiKey":
      return [concat([plain(`API key in the ${keyLocations[scheme.in]} `), code(scheme.name), plain(".")])];
    case "oauth2":
      return [plain("OAuth 2.0 (RFC 6749)."), ...scheme.flows.map(flowFact), ...metadataFact(scheme.metadataUrl)];
    case "openIdConnect":
      return [concat([plain("OpenID Connect, described at "), externalLink(plain(scheme.discoveryUrl), scheme.discoveryUrl), plain(".")])];
    case "mutualTls":
      return [plain("Client certificate (mutual TLS).")];
    case "http":
      return [concat([plain("HTTP authentication with the scheme "), code(scheme.scheme), plain(".")])];
  }
}

const keyLocations = { header: "header", query: "query parameter", cookie: "cookie" } as const;

function bearerFact(format: string | undefined): Inline {
  return concat([plain("Bearer token (RFC 6750)"), ...(format === undefined ? [] : [plain(", format "), code(format)]), plain(".")]);
}

function metadataFact(url: string | undefined): readonly Inline[] {
  return url === undefined ? [] : [concat([plain("Metadata of the authorization server (RFC 8414) at "), code(url), plain(".")])];
}

function flowFact({ flow, tokenUrl, deviceAuthorizationUrl, scopes, request }: OAuthFlow): Inline {
  const url = tokenUrl === "" ? [] : [plain(", token URL "), code(tokenUrl), plain(request === "json" ? " (JSON request)" : "")];
  const scopeList = scopes.length === 0 ? [] : [plain(", scopes "), join(scopes.map(code), ", ")];
  const device = deviceAuthorizationUrl === undefined ? [] : [plain(", device authorization URL "), code(deviceAuthorizationUrl)];
  return concat([plain("Flow "), code(flow), ...device, ...url, ...scopeList, plain(".")]);
}

const acceptingRequests = "the requests of operations that accept it";

function usageOf(scheme: AuthScheme): string {
  switch (scheme.kind) {
    case "basic":
      return `The client sends the user name and password with ${acceptingRequests}.`;
    case "bearer":
      return tokenUsage;
    case "openIdConnect":
      return `${tokenUsage} To let the client get tokens, pass \`clientCredentials({ ..., tokenUrl: openId(issuer) })\`.`;
    case "oauth2":
      return grantUsage(usableGrant(scheme.flows)?.flow);
    case "apiKey":
      return scheme.in === "query"
        ? "The client adds the key to the URL of each operation that accepts it. URLs end up in logs, so prefer another scheme if the API has one."
        : `The client sends the key with ${acceptingRequests}.`;
    case "mutualTls":
      return mutualTlsUsage;
    case "http":
      return (
        "The client sends a request without credentials first. If the server challenges it, the client calls your function with the challenge " +
        "and the request, and repeats the request with the headers that the function returns."
      );
  }
}

const tokenUsage = "Pass a token, or a function that returns one. The client calls the function whenever it needs a token.";

const mutualTlsUsage =
  "The platform presents the certificate, so pass a `fetch` that is configured with it. In Node, call `fetch` with the option " +
  "`dispatcher: new Agent({ connect: { cert, key } })`, where `Agent` is from the package `undici`. In Deno, use " +
  "`client: Deno.createHttpClient({ cert, key })`; in Bun, `tls: { cert, key }`. Browsers use the certificates of their user.";

function grantUsage(flow: OAuthFlow["flow"] | undefined): string {
  switch (flow) {
    case "password":
      return "The client exchanges the user name and password for a token, and gets a new token before it expires.";
    case "clientCredentials":
      return "The client gets a token in the name of your program, and a new one before it expires.";
    default:
      return (
        "Get a token from the authorization server, and pass the token or a function that returns one. " +
        "With a refresh token, `refreshToken({ refreshToken, clientId })` gets new tokens."
      );
  }
}

function schemeSample(context: SampleContext, scheme: AuthScheme): Block {
  const auth = authFor(scheme, context.model.api);
  const symbols = [context.model.clientName, ...(auth === undefined ? [] : [auth.symbol])];
  return moduleFence(context, symbols, ["", clientStatement(context, auth?.options ?? [["fetch", ts`(url, init) => fetch(url, init)`]])]);
}
