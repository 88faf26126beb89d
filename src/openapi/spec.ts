import type { Json } from "../util/json.js";
import type { SpecBody, SpecMedia } from "./spec-body.js";
import type { SpecLink, SpecTemplate } from "./spec-link.js";
import type { SpecNamedSchema, SpecSchema } from "./spec-schema.js";
import type { SpecSecurityScheme } from "./spec-security.js";

export type { SpecBody, SpecEncoding, SpecExample, SpecMedia, SpecPart } from "./spec-body.js";
export type { SpecLink } from "./spec-link.js";
export type { SpecOAuthFlow, SpecSecurityScheme } from "./spec-security.js";

/**
 * An OpenAPI document in one form for all versions of OpenAPI. Plain data that prints as JSON.
 *
 * References to schemas stay references, by pointer. All other references (parameters, responses,
 * bodies, path items) are resolved. Every `origin` is the pointer of the value in the document, or
 * of Swagger 2.0, in the document after its conversion to the form of OpenAPI 3.0.
 */
export interface Spec {
  readonly format: 1;
  readonly dialect: Dialect;
  readonly info: SpecInfo;
  readonly servers: readonly SpecServer[];
  readonly tags: readonly SpecTag[];
  /** In document order. */
  readonly operations: readonly SpecOperation[];
  /** In document order. Missing: none. */
  readonly webhooks?: readonly SpecWebhook[];
  /** The component schemas, then all other schemas that references point to. */
  readonly schemas: readonly SpecNamedSchema[];
  readonly securitySchemes: readonly SpecSecurityScheme[];
  /** `x-pinwheel-sample` of the document: values for samples, by property name. */
  readonly sample?: { readonly [name: string]: Json };
}

export type Dialect = "2.0" | "3.0" | "3.1" | "3.2";

export interface SpecInfo {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
}

export interface SpecServer {
  /** The URL with the default of every variable. May be relative. */
  readonly url: string;
  /** The URL with `{name}` for each variable. Missing if it has no variables. */
  readonly template?: string;
  /** The variables of the template, in the order of the template. */
  readonly variables?: readonly SpecServerVariable[];
  readonly description?: string;
  /** OpenAPI 3.2. */
  readonly name?: string;
}

/** OpenAPI 3.1, section 4.8.6. */
export interface SpecServerVariable {
  readonly name: string;
  readonly default: string;
  /** All allowed values, including the default. If missing, any value is allowed. */
  readonly values?: readonly string[];
  readonly description?: string;
}

export interface SpecTag {
  readonly name: string;
  readonly description?: string;
  /** OpenAPI 3.2. */
  readonly summary?: string;
  /** OpenAPI 3.2: the name of the tag that this tag is nested under. */
  readonly parent?: string;
  /** OpenAPI 3.2: what the tag is for, such as `nav`, `badge` or `audience`. */
  readonly kind?: string;
  readonly deprecated?: true;
  /** `x-pinwheel-name`: the name of the resource. */
  readonly rename?: string;
}

export interface SpecOperation {
  readonly origin: string;
  /** Upper case. */
  readonly method: string;
  /** The path template as the document writes it: `/dags/{dag_id}`. */
  readonly path: string;
  readonly operationId?: string;
  /** The tags that group operations, or all tags if there are no such tags. */
  readonly tags: readonly string[];
  /** OpenAPI 3.2: the tags of another kind, such as badges. */
  readonly labels?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: true;
  /** `x-pinwheel-name`: `resource.method`, or the method alone. A nested resource has dots. */
  readonly rename?: { readonly resource?: string; readonly method?: string };
  /** `x-pinwheel-since`: the first server release with this operation. */
  readonly since?: string;
  /** `x-pinwheel-stability`: how reliable the operation is, such as `alpha`. */
  readonly stability?: string;
  /** `x-sunset`: the date after which the operation may be removed, as `2026-12-31`. */
  readonly sunset?: string;
  /**
   * `x-pinwheel-body: whole`: the caller passes the body as the property `body`, whatever its type.
   */
  readonly wholeBody?: true;
  /** `x-pinwheel-update-mask`: query parameters that list the properties of the body. */
  readonly updateMasks?: readonly SpecUpdateMask[];
  /**
   * `x-pinwheel-pagination`: how to request the next page. `false` if the operation is not a list.
   */
  readonly pagination?: SpecPagination | false;
  /** `x-pinwheel-stream`: how a request selects a stream, and how it ends. `false`: it does not. */
  readonly stream?: SpecStream | false;
  /** `x-pinwheel-sample`: params for the sample of the operation. */
  readonly sample?: { readonly [name: string]: Json };
  /**
   * Parameters of the operation and of its path item. The operation wins if `name` and `in` are
   * equal.
   */
  readonly parameters: readonly SpecParameter[];
  readonly body?: SpecBody;
  readonly responses: readonly SpecResponse[];
  /**
   * Alternatives of the operation or of the document. The schemes of one alternative are needed
   * together.
   */
  readonly security: readonly (readonly { readonly scheme: string; readonly scopes: readonly string[] }[])[];
  /** Servers of the operation or of its path item. If empty, the servers of the document apply. */
  readonly servers: readonly SpecServer[];
  /** Requests that the API sends because of this one. Missing: none. */
  readonly callbacks?: readonly SpecCallback[];
}

/** A request that the API sends to a server of its users (OpenAPI 3.1, section 4.8.1). */
export interface SpecWebhook {
  readonly origin: string;
  /** The key in the document. */
  readonly key: string;
  /** As it is sent. */
  readonly method: string;
  /** `x-pinwheel-name`. */
  readonly rename?: string;
  readonly operationId?: string;
  /** Missing: none. */
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: true;
  /** Parameters in the query and in headers. */
  readonly parameters: readonly SpecParameter[];
  readonly body?: SpecBody;
  /** Whether the document states that the body may be missing, with `required: false`. */
  readonly optionalBody?: true;
  readonly responses: readonly SpecResponse[];
  /** Only of the operation, because the security of the document is that of the API. */
  readonly security: SpecOperation["security"];
}

/** A webhook whose URL a request determines (OpenAPI 3.1, section 4.8.18). */
export interface SpecCallback extends SpecWebhook {
  /** The URL as the document writes it: `{$request.body#/url}`. */
  readonly expression: string;
  readonly url: SpecTemplate;
}

/**
 * Pagination parameters (or body properties) by name, and where the response holds the items and
 * the next page.
 */
export interface SpecPagination {
  readonly origin: string;
  readonly items?: string | readonly string[];
  readonly total?: SpecResponsePath;
  readonly offset?: { readonly offset: string; readonly limit: string };
  readonly page?: { readonly page: string; readonly first?: number; readonly pages?: SpecResponsePath };
  readonly cursor?: SpecCursor;
  readonly link?: SpecResponsePath;
}

/** Missing properties have the convention of OpenAI. */
export interface SpecStream {
  readonly origin: string;
  /** Name of the property of the body that selects the stream. */
  readonly property?: string;
  /** Values of the property that do so. Missing: `true`. */
  readonly values?: readonly (string | boolean)[];
  /** The data of server-sent events that end the stream. */
  readonly end?: readonly string[];
}

export interface SpecCursor {
  readonly cursor: string;
  readonly next: SpecResponsePath;
  readonly first?: string;
  readonly more?: SpecResponsePath;
  /** The parameter for the order of the list, and its values with which cursors lose no items. */
  readonly order?: { readonly param: string; readonly values?: readonly string[] };
}

/** A property of the response, the path to one, a header, or a property of the last item. */
export type SpecResponsePath = string | readonly string[] | { readonly header: string } | { readonly item: string };

/**
 * An array parameter that lists the properties of the body (Google AIP-134). The client sets it if
 * the caller omits it.
 */
export interface SpecUpdateMask {
  readonly origin: string;
  /** Name of the parameter. */
  readonly parameter: string;
  /** Properties that the parameter never lists. */
  readonly except: readonly string[];
}

export interface SpecParameter {
  readonly origin: string;
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie" | "querystring";
  readonly required: boolean;
  readonly style: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";
  readonly explode: boolean;
  /** Always false except for query parameters, because OpenAPI 3.0 and 3.1 ignore it elsewhere. */
  readonly allowReserved: boolean;
  /** Media type, if the parameter has `content` instead of `schema`. */
  readonly content?: string;
  readonly schema: SpecSchema;
  /** The example of the parameter, not that of its schema. */
  readonly example?: { readonly value: Json };
  readonly description?: string;
  readonly deprecated?: true;
}

export interface SpecResponse {
  readonly origin: string;
  /** `200`, `4XX` in upper case, or `default`. */
  readonly status: string;
  /** OpenAPI 3.2. */
  readonly summary?: string;
  readonly description?: string;
  readonly content: readonly SpecMedia[];
  readonly headers: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly schema: SpecSchema;
    readonly description?: string;
  }[];
  /** Missing: none. */
  readonly links?: readonly SpecLink[];
}
