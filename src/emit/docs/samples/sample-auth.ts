import type { ApiInfo, AuthScheme, OAuthFlow } from "../../../model/model.js";
import { type Code, code, identifier, literal, objectLiteral } from "../../../print/typescript/code.js";
import { parseUrl } from "../../../util/parse-url.js";

/** How a sample passes credentials. */
export interface SampleAuth {
  /** The function of the runtime that makes the credential. */
  readonly symbol: string;
  /** Options of the client. */
  readonly options: readonly (readonly [name: string, value: Code])[];
}

/**
 * Returns how a client gets the credentials of a scheme. Undefined if the platform's `fetch`
 * provides them.
 */
export function authFor(scheme: AuthScheme, api: ApiInfo): SampleAuth | undefined {
  switch (scheme.kind) {
    case "basic":
      return sampleAuth("basic", userAndPassword);
    case "bearer":
    case "openIdConnect":
      return sampleAuth("bearer", literal("token"));
    case "oauth2":
      return oauthSample(scheme.flows, api);
    case "apiKey":
      return sampleAuth("apiKey", literal("secret"));
    case "http":
      return sampleAuth("custom", code`() => (${objectLiteral([["authorization", `${scheme.scheme} credentials`]])})`);
    case "mutualTls":
      return undefined;
  }
}

/** Returns the flow that a program can complete without a user. */
export function usableGrant(flows: readonly OAuthFlow[]): OAuthFlow | undefined {
  return flows.find(({ flow }) => flow === "password") ?? flows.find(({ flow }) => flow === "clientCredentials");
}

function oauthSample(flows: readonly OAuthFlow[], api: ApiInfo): SampleAuth {
  const grant = usableGrant(flows);
  if (grant === undefined) return sampleAuth("bearer", literal("token"));
  const auth =
    grant.flow === "password" ? sampleAuth("passwordGrant", userAndPassword) : sampleAuth("clientCredentials", clientIdAndSecret);
  const origin = foreignOrigin(grant.tokenUrl, api);
  return origin === undefined ? auth : { ...auth, options: [...auth.options, ["trustedOrigins", code`[${origin}]`]] };
}

/**
 * Returns the origin of a token endpoint if it is not the server's: the client sends it secrets
 * only if it is trusted.
 */
function foreignOrigin(tokenUrl: string, { servers: [server] }: ApiInfo): string | undefined {
  const url = parseUrl(tokenUrl);
  if (url?.protocol !== "https:" && url?.protocol !== "http:") return undefined;
  const serverOrigin = server === undefined ? undefined : parseUrl(server)?.origin;
  return url.origin === serverOrigin ? undefined : url.origin;
}

function sampleAuth(symbol: string, argument: Code): SampleAuth {
  return { symbol, options: [["auth", code`${identifier(symbol)}(${argument})`]] };
}

const userAndPassword = objectLiteral([
  ["username", "user"],
  ["password", "secret"],
]);
const clientIdAndSecret = objectLiteral([
  ["clientId", "id"],
  ["clientSecret", "secret"],
]);
