import type { SpecOAuthFlow, SpecOperation, SpecSecurityScheme } from "../../openapi/spec.js";
import type { AuthScheme, OAuthFlow, SecurityRequirement } from "../model.js";

/** One security scheme of the document. */
export function authScheme(scheme: SpecSecurityScheme): AuthScheme {
  const about = { id: scheme.id, doc: scheme.description === undefined ? {} : { text: scheme.description }, origin: scheme.origin };
  switch (scheme.type) {
    case "http":
      return httpScheme(scheme.scheme.toLowerCase(), scheme.bearerFormat, about);
    case "apiKey":
      return { kind: "apiKey", ...about, in: scheme.in, name: scheme.name };
    case "oauth2":
      return { kind: "oauth2", ...about, flows: scheme.flows.map(oauthFlow) };
    case "openIdConnect":
      return { kind: "openIdConnect", ...about, discoveryUrl: scheme.url };
    case "mutualTLS":
      return { kind: "mutualTls", ...about };
  }
}

/** What an operation asks for. */
export function securityRequirements(operation: SpecOperation): readonly SecurityRequirement[] {
  return operation.security.map((alternative) => ({ schemes: alternative.map(({ scheme, scopes }) => ({ id: scheme, scopes })) }));
}

function httpScheme(scheme: string, format: string | undefined, about: Pick<AuthScheme, "id" | "doc" | "origin">): AuthScheme {
  if (scheme === "basic") return { kind: "basic", ...about };
  if (scheme === "bearer") return { kind: "bearer", ...about, ...(format === undefined ? {} : { format }) };
  return { kind: "http", ...about, scheme };
}

function oauthFlow({ flow, tokenUrl = "", authorizationUrl, refreshUrl, scopes, tokenRequest }: SpecOAuthFlow): OAuthFlow {
  return {
    flow,
    tokenUrl,
    ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
    ...(refreshUrl === undefined ? {} : { refreshUrl }),
    scopes,
    request: tokenRequest,
  };
}
