import type { Json } from "../util/json.js";

/**
 * An OpenAPI document without its dialect: what 2.0, 3.0, 3.1 and 3.2 say in different ways is said here in one. Plain data that prints as
 * JSON. References to schemas stay references, by pointer; all other references (parameters, responses, bodies, path items) are resolved.
 */
export interface Spec {
  readonly format: 1;
  readonly dialect: Dialect;
  readonly info: SpecInfo;
  readonly servers: readonly SpecServer[];
  readonly tags: readonly SpecTag[];
  /** In document order. */
  readonly operations: readonly SpecOperation[];
  /** Every schema that has a name of its own or that a reference points to, in document order. */
  readonly schemas: readonly SpecNamedSchema[];
  readonly securitySchemes: readonly SpecSecurityScheme[];
  /** `x-pinwheel-sample` of the document: values that samples show, by the name of the member. */
  readonly sample?: { readonly [name: string]: Json };
}

export type Dialect = "2.0" | "3.0" | "3.1" | "3.2";

export interface SpecInfo {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
}

export interface SpecServer {
  /** Variables are replaced by their defaults. May be relative. */
  readonly url: string;
  /** The URL with its variables as `{name}`, where it has any. */
  readonly template?: string;
  /** Those of the template, in its order. */
  readonly variables?: readonly SpecServerVariable[];
  readonly description?: string;
}

/** OpenAPI 3.1, section 4.8.6. */
export interface SpecServerVariable {
  readonly name: string;
  readonly default: string;
  /** All values there are, the default among them; missing: any. */
  readonly values?: readonly string[];
  readonly description?: string;
}

export interface SpecTag {
  readonly name: string;
  readonly description?: string;
  readonly deprecated?: true;
  /** `x-pinwheel-name` of the tag: the resource name to use. */
  readonly rename?: string;
}

export interface SpecNamedSchema {
  /** Pointer that references use: `#/components/schemas/Dag`. Unique. */
  readonly pointer: string;
  /** Key of the component, or the last segment of a pointer to somewhere else. */
  readonly key: string;
  /** Whether it stands in `components.schemas` (or `definitions`), and so is a type even when nothing uses it. */
  readonly component: boolean;
  /** `x-pinwheel-name`. */
  readonly rename?: string;
  readonly schema: SpecSchema;
}

/** JSON Schema reduced to what types and docs need. Boolean schemas are `{ never: true }` and `{}`. */
export interface SpecSchema {
  readonly origin: string;
  /** Pointer of a named schema. Other members beside it narrow it further; dialects that ignore siblings leave none. */
  readonly ref?: string;
  readonly never?: true;
  /** Allowed types; null is one of them. Missing: any type that the other members allow. */
  readonly types?: readonly SpecSchemaType[];
  readonly enum?: readonly Json[];
  readonly const?: { readonly value: Json };
  readonly format?: string;
  /** `contentEncoding`/`contentMediaType` of 3.1, and `format: binary` of 3.0, for bytes. */
  readonly binary?: true;
  readonly properties?: readonly SpecProperty[];
  readonly required?: readonly string[];
  /** `true` is any value, `false` none; missing: the document does not speak of it. */
  readonly additionalProperties?: SpecSchema | boolean;
  readonly patternProperties?: readonly SpecSchema[];
  readonly items?: SpecSchema | boolean;
  readonly prefixItems?: readonly SpecSchema[];
  readonly allOf?: readonly SpecSchema[];
  readonly anyOf?: readonly SpecSchema[];
  readonly oneOf?: readonly SpecSchema[];
  readonly discriminator?: SpecDiscriminator;
  readonly access?: "read" | "write";
  readonly default?: { readonly value: Json };
  /** `x-pinwheel-default`: what a client sends where its caller leaves the value out. */
  readonly sends?: { readonly value: Json };
  readonly deprecated?: true;
  readonly title?: string;
  readonly description?: string;
  /** Limits for the docs: `minimum`, `maxLength`, `pattern` and so on, in document order. */
  readonly limits?: readonly { readonly keyword: SpecLimitKeyword; readonly value: string | number | boolean }[];
}

export type SpecSchemaType = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";

export type SpecLimitKeyword =
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "multipleOf"
  | "minLength"
  | "maxLength"
  | "pattern"
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "minProperties"
  | "maxProperties";

export interface SpecProperty {
  readonly name: string;
  readonly schema: SpecSchema;
}

export interface SpecDiscriminator {
  readonly propertyName: string;
  /** Value of the property to pointer of a named schema; bare names are resolved, dangling entries reported and left out. */
  readonly mapping: readonly { readonly value: string; readonly ref: string }[];
}

export interface SpecOperation {
  readonly origin: string;
  /** Upper case. */
  readonly method: string;
  /** As the document writes it. */
  readonly path: string;
  readonly operationId?: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: true;
  /** `x-pinwheel-name`: `resource.method`, or the method alone. */
  readonly rename?: { readonly resource?: string; readonly method?: string };
  /** `x-pinwheel-since`: the first release of the server that has it. */
  readonly since?: string;
  /** `x-pinwheel-body: whole`: the caller passes the body as one member, whatever its shape. */
  readonly wholeBody?: true;
  /** `x-pinwheel-update-mask`: query parameters that name the members of the body that are given, where the caller leaves them out. */
  readonly updateMasks?: readonly SpecUpdateMask[];
  /** `x-pinwheel-pagination`: how its pages follow each other; `false`: it is no list, whatever its names are. */
  readonly pagination?: SpecPagination | false;
  /** `x-pinwheel-sample`: params that the sample of the operation shows. */
  readonly sample?: { readonly [name: string]: Json };
  /** Of the path item and of the operation, merged by name and place; the operation wins. */
  readonly parameters: readonly SpecParameter[];
  readonly body?: SpecBody;
  readonly responses: readonly SpecResponse[];
  /** What holds for this operation, its own or the document's: alternatives, each a list of schemes that are needed together. */
  readonly security: readonly (readonly { readonly scheme: string; readonly scopes: readonly string[] }[])[];
  /** Servers of the operation or of its path item; empty: those of the document. */
  readonly servers: readonly SpecServer[];
}

/** Names of parameters or members of the body, and places in the reply. */
export interface SpecPagination {
  readonly origin: string;
  readonly items?: string | readonly string[];
  readonly total?: SpecResponsePath;
  readonly offset?: { readonly offset: string; readonly limit: string };
  readonly page?: { readonly page: string; readonly first?: number; readonly pages?: SpecResponsePath };
  readonly cursor?: { readonly cursor: string; readonly next: SpecResponsePath; readonly first?: string; readonly more?: SpecResponsePath };
  readonly link?: SpecResponsePath;
}

/** A member of the reply; the way to one; a header; a member of the last item. */
export type SpecResponsePath = string | readonly string[] | { readonly header: string } | { readonly item: string };

/** A list parameter that a client fills with the names of the body's members. */
export interface SpecUpdateMask {
  readonly origin: string;
  /** Name of the parameter. */
  readonly parameter: string;
  /** Members that are not named, whether they are given or not. */
  readonly except: readonly string[];
}

export interface SpecParameter {
  readonly origin: string;
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie" | "querystring";
  readonly required: boolean;
  readonly style: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";
  readonly explode: boolean;
  /** Said of query parameters only: elsewhere 3.0 and 3.1 ignore it. */
  readonly allowReserved: boolean;
  /** Media type, where the parameter has `content` in place of `schema`. */
  readonly content?: string;
  readonly schema: SpecSchema;
  readonly description?: string;
  readonly deprecated?: true;
}

export interface SpecBody {
  readonly origin: string;
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly SpecMedia[];
}

export interface SpecMedia {
  /** As the document writes it, lower case, with its parameters. */
  readonly mediaType: string;
  readonly schema?: SpecSchema;
  /** 3.2: schema of one item of a sequence. */
  readonly itemSchema?: SpecSchema;
  /** Members of a form or a multipart body that are not written by default, in document order. */
  readonly parts?: readonly SpecPart[];
}

/** What an Encoding Object says of one member. */
export interface SpecPart {
  readonly name: string;
  readonly contentType?: string;
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  readonly allowReserved?: true;
}

export interface SpecResponse {
  readonly origin: string;
  /** `200`, `4XX` in upper case, or `default`. */
  readonly status: string;
  readonly description?: string;
  readonly content: readonly SpecMedia[];
  readonly headers: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly schema: SpecSchema;
    readonly description?: string;
  }[];
}

export type SpecSecurityScheme =
  | {
      readonly type: "http";
      readonly id: string;
      readonly origin: string;
      readonly description?: string;
      readonly scheme: string;
      readonly bearerFormat?: string;
    }
  | {
      readonly type: "apiKey";
      readonly id: string;
      readonly origin: string;
      readonly description?: string;
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
    }
  | {
      readonly type: "oauth2";
      readonly id: string;
      readonly origin: string;
      readonly description?: string;
      readonly flows: readonly SpecOAuthFlow[];
    }
  | { readonly type: "openIdConnect"; readonly id: string; readonly origin: string; readonly description?: string; readonly url: string }
  | { readonly type: "mutualTLS"; readonly id: string; readonly origin: string; readonly description?: string };

export interface SpecOAuthFlow {
  readonly flow: "password" | "clientCredentials" | "authorizationCode" | "implicit" | "deviceAuthorization";
  readonly tokenUrl?: string;
  readonly authorizationUrl?: string;
  readonly refreshUrl?: string;
  readonly scopes: readonly string[];
  /** `x-pinwheel-token-request`: how the token endpoint takes its request. */
  readonly tokenRequest: "form" | "json";
}
