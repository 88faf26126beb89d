import type { ApiInfo, AuthScheme, OAuthFlow } from "../../../model/model.js";
import { type Code, code, identifier, literal, objectLiteral } from "../../../print/typescript/code.js";

/** Credentials that the runtime has a function for, and the options of a client that has them. */
export interface SampleAuth {
  readonly symbol: string;
  readonly options: readonly (readonly [string, Code])[];
}

/** How a client is given the credentials of a scheme; undefined where that is up to `fetch`. */
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

/** The grant that a program can use by itself. */
export function usableGrant(flows: readonly OAuthFlow[]): OAuthFlow | undefined {
  return flows.find(({ flow }) => flow === "password") ?? flows.find(({ flow }) => flow === "clientCredentials");
}

function oauthSample(flows: readonly OAuthFlow[], api: ApiInfo): SampleAuth {
  const grant = usableGrant(flows);
  if (grant === undefined) return sampleAuth("bearer", literal("token"));
  const [symbol, given] =
    grant.flow === "password" ? (["passwordGrant", userAndPassword] as const) : (["clientCredentials", program] as const);
  const origin = foreignOrigin(grant.tokenUrl, api);
  const { options } = sampleAuth(symbol, given);
  return { symbol, options: origin === undefined ? options : [...options, ["trustedOrigins", code`[${origin}]`]] };
}

/** Origin of a token endpoint that gets no secret unless the caller says so. */
function foreignOrigin(tokenUrl: string, { servers }: ApiInfo): string | undefined {
  const url = URL.canParse(tokenUrl) ? new URL(tokenUrl) : undefined;
  const base = servers[0];
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  return base !== undefined && URL.canParse(base) && new URL(base).origin === url.origin ? undefined : url.origin;
}

function sampleAuth(symbol: string, given: Code): SampleAuth {
  return { symbol, options: [["auth", code`${identifier(symbol)}(${given})`]] };
}

const userAndPassword = objectLiteral([
  ["username", "user"],
  ["password", "secret"],
]);
const program = objectLiteral([
  ["clientId", "id"],
  ["clientSecret", "secret"],
]);
