import type { SpecOAuthFlow, SpecOperation, SpecSecurityScheme } from "../../openapi/spec.js";
import { compact } from "../../util/compact.js";
import type { AuthScheme, OAuthFlow, SecurityRequirement } from "../model.js";

/** Converts a security scheme of the document. */
export function authScheme(scheme: SpecSecurityScheme): AuthScheme {
  const base = { id: scheme.id, doc: compact({ text: scheme.description, deprecated: scheme.deprecated }), origin: scheme.origin };
  switch (scheme.type) {
    case "http":
      return httpScheme(scheme.scheme.toLowerCase(), scheme.bearerFormat, base);
    case "apiKey":
      return { kind: "apiKey", ...base, in: scheme.in, name: scheme.name };
    case "oauth2":
      return { kind: "oauth2", ...base, flows: scheme.flows.map(oauthFlow), ...compact({ metadataUrl: scheme.metadataUrl }) };
    case "openIdConnect":
      return { kind: "openIdConnect", ...base, discoveryUrl: scheme.url };
    case "mutualTLS":
      return { kind: "mutualTls", ...base };
  }
}

/** Returns the alternatives by which an operation may be authenticated. */
export function securityRequirements(operation: Pick<SpecOperation, "security">): readonly SecurityRequirement[] {
  return operation.security.map((schemes) => ({ schemes: schemes.map(({ scheme, scopes }) => ({ id: scheme, scopes })) }));
}

function httpScheme(scheme: string, format: string | undefined, base: Pick<AuthScheme, "id" | "doc" | "origin">): AuthScheme {
  if (scheme === "basic") return { kind: "basic", ...base };
  if (scheme === "bearer") return { kind: "bearer", ...base, ...compact({ format }) };
  return { kind: "http", ...base, scheme };
}

function oauthFlow({ flow, tokenUrl = "", scopes, tokenRequest, ...urls }: SpecOAuthFlow): OAuthFlow {
  const { authorizationUrl, deviceAuthorizationUrl, refreshUrl } = urls;
  return { flow, tokenUrl, ...compact({ authorizationUrl, deviceAuthorizationUrl, refreshUrl }), scopes, request: tokenRequest };
}
