import type { Json } from "../util/json.js";

/**
 * The SDK as plain data: everything that the emitters need and nothing else.
 *
 * `JSON.parse(JSON.stringify(model))` equals the model. There is one way to say each thing: null is a member of a union, and whether a
 * property may be left out is said on the property. Nodes refer to each other by name, never by reference.
 */
export interface SdkModel {
  readonly format: 1;
  readonly api: ApiInfo;
  /** Name of the client class, for example `Airflow`. */
  readonly clientName: string;
  /** What the document's security schemes ask for, in document order. */
  readonly auth: readonly AuthScheme[];
  /** Every type with a name, sorted by name. */
  readonly types: readonly NamedType[];
  /** Every resource, sorted by name; each holds its operations in document order. */
  readonly resources: readonly Resource[];
}

/** A JSON pointer into the document, RFC 6901, starting with `#`. Says where a node came from. */
export type Origin = string;

export interface ApiInfo {
  /** `info.title`. */
  readonly title: string;
  /** `info.version`, as the document writes it. */
  readonly version: string;
  /** `info.description`. */
  readonly description?: string;
  /** Absolute server URLs, variables replaced by their defaults, in document order. The first is the client's default. */
  readonly servers: readonly string[];
  /** The first of the servers with its variables, where it has any that a caller may set. */
  readonly serverTemplate?: ServerTemplate;
  /**
   * The path part that clients put before every path because the document says so with a relative server URL, as in `/api/v1`. Empty
   * where there is none.
   */
  readonly serverPath: string;
  /** The fixed segments that all paths start with, as in `/api/v2`. Empty where there are none. */
  readonly pathPrefix: string;
  /** Name of the document for the header of emitted files: a path relative to the configuration, or `stdin`; never absolute. */
  readonly source: string;
  /** SHA-256 of the document and its overlays, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Values that samples in the docs show, by the name of the member. */
  readonly sample?: { readonly [name: string]: Json };
}

/** A server whose URL the caller completes. */
export interface ServerTemplate {
  /** Absolute, with `{name}` for variables; those with a default only are filled in. */
  readonly url: string;
  /** In the order of the URL, each once; one at least. */
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  /** All values there are, two at least, the default first; missing: any that is a host or segments where it stands, as the default is. */
  readonly values?: readonly string[];
  readonly doc: Doc;
}

/** What the docs say about a node. All text is the document's own and has not been escaped. */
export interface Doc {
  /** One line. */
  readonly summary?: string;
  /** Markdown, possibly several paragraphs. */
  readonly text?: string;
  readonly deprecated?: true;
}

/** One entry of `components.securitySchemes`. */
export type AuthScheme =
  | { readonly kind: "basic"; readonly id: string; readonly doc: Doc; readonly origin: Origin }
  | { readonly kind: "bearer"; readonly id: string; readonly doc: Doc; readonly origin: Origin; readonly format?: string }
  | {
      readonly kind: "apiKey";
      readonly id: string;
      readonly doc: Doc;
      readonly origin: Origin;
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
    }
  | {
      readonly kind: "oauth2";
      readonly id: string;
      readonly doc: Doc;
      readonly origin: Origin;
      readonly flows: readonly OAuthFlow[];
    }
  | { readonly kind: "openIdConnect"; readonly id: string; readonly doc: Doc; readonly origin: Origin; readonly discoveryUrl: string }
  | { readonly kind: "mutualTls"; readonly id: string; readonly doc: Doc; readonly origin: Origin }
  /** An HTTP scheme of the IANA registry other than basic and bearer, such as `negotiate`. */
  | { readonly kind: "http"; readonly id: string; readonly doc: Doc; readonly origin: Origin; readonly scheme: string };

export interface OAuthFlow {
  readonly flow: "password" | "clientCredentials" | "authorizationCode" | "implicit" | "deviceAuthorization";
  /** Absolute, or relative to the server. Empty for the implicit flow. */
  readonly tokenUrl: string;
  readonly authorizationUrl?: string;
  readonly refreshUrl?: string;
  readonly scopes: readonly string[];
  /** How the token endpoint takes its request: a form as RFC 6749 says, or a JSON object (`x-pinwheel-token-request: json`). */
  readonly request: "form" | "json";
}

/** One alternative: all schemes in it are needed. Schemes are referred to by id. */
export interface SecurityRequirement {
  readonly schemes: readonly { readonly id: string; readonly scopes: readonly string[] }[];
}

export interface NamedType {
  /** The exported TypeScript name. */
  readonly name: string;
  /** The key of the document's component, or, for a type that we named, the name of what it belongs to. */
  readonly key: string;
  /** Set where one schema needs two types: what a server sends, and what a caller may send. */
  readonly direction?: "response" | "request";
  readonly doc: Doc;
  readonly type: Type;
  readonly origin: Origin;
}

/** The shape of a value. Consumers switch over `kind` without a default, so that a new kind fails to compile wherever it matters. */
export type Type =
  /** Any JSON value. */
  | { readonly kind: "unknown" }
  /** No value at all: `false`, an empty `oneOf`. */
  | { readonly kind: "never" }
  | { readonly kind: "null" }
  | { readonly kind: "scalar"; readonly scalar: "string" | "number" | "integer" | "boolean"; readonly format?: string }
  /** Exactly this value. */
  | { readonly kind: "literal"; readonly value: Json }
  /** One of these values; with `open`, any other value of the same scalar type as well, so that a newer server breaks nobody. */
  | { readonly kind: "enum"; readonly values: readonly (string | number | boolean)[]; readonly open: boolean }
  | { readonly kind: "array"; readonly items: Type; readonly unique?: true }
  /** The first `required` items are always there, the other items may end early, `rest` is what may follow. */
  | { readonly kind: "tuple"; readonly items: readonly Type[]; readonly required: number; readonly rest?: Type }
  /** An object used as a map. */
  | { readonly kind: "record"; readonly values: Type }
  /** `extra` is what further members may hold; where it is missing, further members are not spoken of. */
  | { readonly kind: "object"; readonly properties: readonly Property[]; readonly extra?: Type }
  | { readonly kind: "union"; readonly members: readonly Type[]; readonly discriminator?: string }
  | { readonly kind: "intersection"; readonly members: readonly Type[] }
  /** A named type; with `open`, an enum that may hold values that the document does not list. */
  | { readonly kind: "ref"; readonly name: string; readonly open?: true }
  /** Bytes. */
  | { readonly kind: "binary" };

export interface Property {
  /** The wire name. */
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  readonly access?: "read" | "write";
  readonly default?: Json;
  /** What the client sends where the caller leaves the member out, because the server insists on it. Such a member is not required. */
  readonly sends?: Json;
  /** Limits that a type cannot say, such as `minimum 0` or `pattern ^a`, for the docs; in document order. */
  readonly limits: readonly Limit[];
  readonly doc: Doc;
  readonly origin: Origin;
}

export interface Limit {
  readonly keyword:
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
  readonly value: string | number | boolean;
}

export interface Resource {
  /** Member of the client and name of the file: camelCase, unique. */
  readonly name: string;
  readonly doc: Doc;
  readonly operations: readonly Operation[];
}

/** The methods of OpenAPI 3.2, section 4.9 (Path Item Object); others by `additionalOperations`. */
export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE" | "QUERY" | (string & {});

export interface Operation {
  /** `operationId`; where the document has none, method and path. */
  readonly id: string;
  /** Method name inside its resource, such as `list` or `delete`: an identifier name, possibly a reserved word. */
  readonly name: string;
  /** Start of the names of its types, in PascalCase, unique in the resource: `List` in `ListParams`. */
  readonly typeName: string;
  readonly doc: Doc;
  /** The first release of the server that has it: `3.1`. Missing: all of them, or nobody knows. */
  readonly since?: string;
  readonly method: HttpMethod;
  /** As the document writes it: without server path, with `{name}` for parameters. */
  readonly path: string;
  readonly origin: Origin;
  /** Absolute server URL, where the operation or its path has servers of its own. */
  readonly server?: string;
  /** What goes where on the wire. */
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  /** What the caller passes. */
  readonly params: Params;
  /** Replies with a status below 400, or `default` where there is no other. Sorted by status. */
  readonly success: readonly OperationResponse[];
  /** All others. Sorted by status. */
  readonly errors: readonly OperationResponse[];
  readonly pagination?: Pagination;
  /** Parameters that name the members of the body that are given, where the caller leaves them out. */
  readonly updateMasks?: readonly UpdateMask[];
  /** Alternatives; the first whose credentials are there counts. Empty: no credentials are sent. */
  readonly security: readonly SecurityRequirement[];
  /** Params that the sample in the docs shows, beside those that are required. */
  readonly sample?: { readonly [name: string]: Json };
}

/** A list parameter that a client fills with the names of the body's members. */
export interface UpdateMask {
  /** Name of the member of the caller's params. */
  readonly param: string;
  /** Members of the params that it never names: what is not of the body, and what the document says. */
  readonly except: readonly string[];
}

export interface Parameter {
  /** Name on the wire. */
  readonly name: string;
  /** Name of the member of the caller's params that fills it. Missing for constants. */
  readonly param?: string;
  readonly in: "path" | "query" | "header" | "cookie" | "querystring";
  readonly style: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Media type of a parameter that is serialised by `content`. */
  readonly content?: string;
  /** The only value it can have: sent without asking. */
  readonly constant?: string | number | boolean;
  readonly origin: Origin;
}

export interface Body {
  readonly required: boolean;
  /** In order of preference; the first is sent unless the caller says otherwise. */
  readonly content: readonly BodyContent[];
  /**
   * `properties`: the properties of the body are params of the caller. `whole`: the body is one param named `body`.
   */
  readonly mode: "properties" | "whole";
  /** With `properties`: params that are both a path parameter and a property of the body. */
  readonly shared: readonly string[];
  /** With `properties`: the schema allows no further properties, so that an undeclared param is not sent in the body. */
  readonly closed?: true;
  /** With `properties`: what is sent for properties that the caller leaves out. */
  readonly defaults: Readonly<Record<string, Json>>;
  readonly origin: Origin;
}

export interface BodyContent {
  readonly mediaType: string;
  readonly encoding: "json" | "form" | "multipart" | "text" | "binary";
  readonly type: Type;
  /** Members of a form or a multipart body that are not written by default. */
  readonly parts?: readonly BodyPart[];
}

export interface BodyPart {
  /** Wire name of the member. */
  readonly name: string;
  readonly contentType?: string;
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  readonly allowReserved?: true;
}

/** The one object that a caller passes. */
export interface Params {
  /** Members that stand for parameters, and `body` where the body is whole. */
  readonly properties: readonly Property[];
  /** With body mode `members`: the type whose members stand beside them. All of them may be left out when the body is not required. */
  readonly body?: { readonly type: Type; readonly optional: boolean };
  /** No member is required, so the whole object may be left out. */
  readonly optional: boolean;
}

export type StatusPattern = number | "1XX" | "2XX" | "3XX" | "4XX" | "5XX" | "default";

export interface OperationResponse {
  readonly status: StatusPattern;
  readonly doc: Doc;
  /** Empty: no body. The first is what callers get who do not ask for another. */
  readonly content: readonly ResponseContent[];
  readonly headers: readonly Property[];
  readonly origin: Origin;
}

export interface ResponseContent {
  readonly mediaType: string;
  /** `lines` is NDJSON and JSON Lines, `events` is server-sent events, `sequence` is RFC 7464; their type is that of one item. */
  readonly decoding: "json" | "text" | "binary" | "lines" | "events" | "sequence";
  readonly type: Type;
}

/** How a list continues on its next page. Names are params of the caller. */
export type Pagination = PagedList & PaginationStrategy;

export interface PagedList {
  /** Path of the items in the response; missing if the response is the list. */
  readonly items?: string | readonly string[];
  /** Type of one item. */
  readonly item: Type;
  /** Path of the total number of items. */
  readonly total?: ResponsePath;
}

/** `cursor-or-offset` starts with a cursor and continues by offset if the server does not support cursors. */
export type PaginationStrategy =
  | { readonly kind: "cursor"; readonly cursor: CursorPagination }
  | { readonly kind: "page"; readonly page: PagePagination }
  | { readonly kind: "offset"; readonly offset: OffsetPagination }
  /** `link` is the path of the URL of the next page. */
  | { readonly kind: "link"; readonly link: ResponsePath }
  | { readonly kind: "cursor-or-offset"; readonly cursor: CursorPagination; readonly offset: OffsetPagination };

export interface CursorPagination {
  readonly cursor: string;
  /** Path of the next cursor. */
  readonly next: ResponsePath;
  /** The cursor of the first page; null if the first request has none. */
  readonly first: string | null;
  /** Path of a flag that is false on the last page. */
  readonly more?: ResponsePath;
}

export interface PagePagination {
  readonly page: string;
  /** Number of the first page. */
  readonly first: number;
  /** Path of the number of pages. */
  readonly pages?: ResponsePath;
}

export interface OffsetPagination {
  readonly offset: string;
  readonly limit: string;
}

/** A property of the response, the path to one, a header, or a property of the last item. */
export type ResponsePath = string | readonly string[] | { readonly header: string } | { readonly item: string };
