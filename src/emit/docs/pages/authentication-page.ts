import type { AuthScheme, OAuthFlow } from "../../../model/model.js";
import { type Block, code, concat, externalLink, type Inline, join, pageLink, plain } from "../../../print/markdown/markdown.js";
import { code as ts } from "../../../print/typescript/code.js";
import { clientStatement, moduleFence, type SampleContext } from "../samples/sample.js";
import { authFor, usableGrant } from "../samples/sample-auth.js";
import type { ApiPages } from "./api-pages.js";
import { type DocView, docView, sourceLine } from "./doc-view.js";

/** What `templates/docs/authentication.md.hbs` prints. */
export interface AuthenticationView {
  readonly schemes: readonly SchemeView[];
  readonly several: boolean;
  readonly index: Inline;
  readonly source: Inline;
}

export interface SchemeView extends DocView {
  readonly heading: string;
  readonly facts: readonly Inline[];
  readonly how: Inline;
  readonly sample: Block;
}

export function authenticationView(pages: ApiPages): AuthenticationView {
  const { auth, api } = pages.model;
  return {
    schemes: auth.map((scheme) => schemeView(pages, scheme)),
    several: auth.length > 1,
    index: pageLink(plain("All resources and models"), "README.md"),
    source: sourceLine(api),
  };
}

function schemeView(pages: ApiPages, scheme: AuthScheme): SchemeView {
  return {
    ...docView(scheme.doc),
    heading: scheme.id,
    facts: factsOf(scheme),
    how: plain(howOf(scheme)),
    sample: schemeSample(pages.samples, scheme),
  };
}

function factsOf(scheme: AuthScheme): readonly Inline[] {
  switch (scheme.kind) {
    case "basic":
      return [plain("HTTP Basic authentication (RFC 7617).")];
    case "bearer":
      return [
        concat([
          plain("A bearer token (RFC 6750)"),
          ...(scheme.format === undefined ? [] : [plain(" of format "), code(scheme.format)]),
          plain("."),
        ]),
      ];
    case "apiKey":
      return [concat([plain(`A key in the ${scheme.in} `), code(scheme.name), plain(".")])];
    case "oauth2":
      return [plain("OAuth 2.0 (RFC 6749)."), ...scheme.flows.map(flowFact)];
    case "openIdConnect":
      return [concat([plain("OpenID Connect, described at "), externalLink(plain(scheme.discoveryUrl), scheme.discoveryUrl), plain(".")])];
    case "mutualTls":
      return [plain("A client certificate (mutual TLS).")];
    case "http":
      return [concat([plain("HTTP authentication with the scheme "), code(scheme.scheme), plain(".")])];
  }
}

function flowFact({ flow, tokenUrl, scopes, request }: OAuthFlow): Inline {
  const url = tokenUrl === "" ? [] : [plain(", token URL "), code(tokenUrl), plain(request === "json" ? ", asked with JSON" : "")];
  const asked = scopes.length === 0 ? [] : [plain(", scopes "), join(scopes.map(code), ", ")];
  return concat([plain("Flow "), code(flow), ...url, ...asked, plain(".")]);
}

function howOf(scheme: AuthScheme): string {
  switch (scheme.kind) {
    case "basic":
      return "The client sends user name and password with every request.";
    case "bearer":
      return "Pass the token, or a function that gets one: the function is asked whenever a token is needed.";
    case "openIdConnect":
      return "Pass the token, or a function that gets one. Or let the client get tokens: clientCredentials({ ..., tokenUrl: openId(issuer) }).";
    case "oauth2":
      return howOfGrant(usableGrant(scheme.flows)?.flow);
    case "apiKey":
      return scheme.in === "query"
        ? "The client puts the key into every address. Addresses end up in logs: prefer another way if there is one."
        : "The client sends the key with every request.";
    case "mutualTls":
      return mutualTls;
    case "http":
      return "A request goes out without credentials first. The function gets the server's challenge and the request, and gives the headers that answer it.";
  }
}

const mutualTls =
  "The platform presents the certificate: pass a fetch that has been set up with it. In Node that is fetch with the init member " +
  "dispatcher: new Agent({ connect: { cert, key } }), Agent being that of the package undici; in Deno, client: Deno.createHttpClient({ cert, key }); in Bun, tls: { cert, key }. A " +
  "browser uses the certificates of its user.";

function howOfGrant(flow: OAuthFlow["flow"] | undefined): string {
  if (flow === "password") return "The client gets a token for user name and password when it needs one, and a new one before it expires.";
  if (flow === "clientCredentials")
    return "The client gets a token in the name of your program when it needs one, and a new one before it expires.";
  return "Get a token from the authorization server, and pass it, or a function that gets one. With a refresh token, refreshToken({ refreshToken, clientId }) gets new ones.";
}

function schemeSample(context: SampleContext, scheme: AuthScheme): Block {
  const auth = authFor(scheme, context.model.api);
  const symbols = [context.model.clientName, ...(auth === undefined ? [] : [auth.symbol])];
  return moduleFence(context, symbols, ["", clientStatement(context, auth?.options ?? [["fetch", ts`(url, init) => fetch(url, init)`]])]);
}
