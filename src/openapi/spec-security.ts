/** An entry of `components.securitySchemes`. */
export type SpecSecurityScheme = SpecHttpScheme | SpecApiKeyScheme | SpecOAuthScheme | SpecOpenIdScheme | SpecMutualTlsScheme;

interface SpecSchemeBase {
  readonly id: string;
  readonly origin: string;
  readonly description?: string;
  /** OpenAPI 3.2. */
  readonly deprecated?: true;
}

interface SpecHttpScheme extends SpecSchemeBase {
  readonly type: "http";
  readonly scheme: string;
  readonly bearerFormat?: string;
}

interface SpecApiKeyScheme extends SpecSchemeBase {
  readonly type: "apiKey";
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
}

interface SpecOAuthScheme extends SpecSchemeBase {
  readonly type: "oauth2";
  readonly flows: readonly SpecOAuthFlow[];
  /** OpenAPI 3.2: URL of the metadata of the authorization server (RFC 8414). */
  readonly metadataUrl?: string;
}

interface SpecOpenIdScheme extends SpecSchemeBase {
  readonly type: "openIdConnect";
  readonly url: string;
}

interface SpecMutualTlsScheme extends SpecSchemeBase {
  readonly type: "mutualTLS";
}

export interface SpecOAuthFlow {
  readonly flow: "password" | "clientCredentials" | "authorizationCode" | "implicit" | "deviceAuthorization";
  readonly tokenUrl?: string;
  readonly authorizationUrl?: string;
  /** OpenAPI 3.2. */
  readonly deviceAuthorizationUrl?: string;
  readonly refreshUrl?: string;
  readonly scopes: readonly string[];
  /** `x-pinwheel-token-request`: the format of the request to the token endpoint. */
  readonly tokenRequest: "form" | "json";
}
