import type { Json } from "../util/json.js";

/**
 * The SDK as plain data: everything that emitters need, and nothing else.
 *
 * `JSON.parse(JSON.stringify(model))` equals the model. Each fact has one representation: null is a
 * member of a union, and only the property states whether it is required. Nodes refer to each other
 * by name.
 */
export interface SdkModel {
  /** Version of this format. */
  readonly format: 1;
  /** Facts about the API as a whole. */
  readonly api: ApiInfo;
  /** Name of the client class, for example `Shop`. */
  readonly clientName: string;
  /** Security schemes, in document order. */
  readonly auth: readonly AuthScheme[];
  /** Named types, sorted by name. */
  readonly types: readonly NamedType[];
  /** Resources, sorted by name. The operations of each are in document order. */
  readonly resources: readonly Resource[];
  /** Requests that the API sends to its users, sorted by name. Missing: none. */
  readonly webhooks?: Webhooks;
  /** Requests that the API sends because of an operation, sorted by name. Missing: none. */
  readonly callbacks?: readonly Webhook[];
  /** Whether some types are mapped by the options `int64` and `dates`. */
  readonly isMapped?: true;
}

/**
 * JSON pointer (RFC 6901) of the part of the document that a node comes from. Starts with `#`, or
 * with a file and `#`.
 */
export type Origin = string;

/** Facts about the API as a whole. */
export interface ApiInfo {
  /** `info.title`. */
  readonly title: string;
  /** `info.version`. */
  readonly version: string;
  /** `info.description`, in Markdown. */
  readonly description?: string;
  /**
   * Absolute server URLs in document order, with variables replaced by their defaults. The first is
   * the client's default.
   */
  readonly servers: readonly string[];
  /**
   * All absolute servers in document order, for docs. Missing if there is only one, without a name
   * or description.
   */
  readonly serverList?: readonly DescribedServer[];
  /**
   * The first of the servers with its variables, if the caller may set any. Without absolute
   * servers, the first relative one.
   */
  readonly serverTemplate?: ServerTemplate;
  /**
   * The relative server URL of the document, such as `/api/v1`, which precedes every path. Empty if
   * there is none.
   */
  readonly serverPath: string;
  /** The fixed segments that all paths start with, such as `/api/v2`. Empty if there are none. */
  readonly pathPrefix: string;
  /**
   * Name of the document for the headers of emitted files: a path relative to the configuration, a
   * URL, or `stdin`.
   */
  readonly source: string;
  /** SHA-256 of the document and its overlays, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Values that samples in the docs show, by the name of the param or property. */
  readonly sample?: { readonly [name: string]: Json };
}

/** A server as the document describes it. */
export interface DescribedServer {
  readonly name?: string;
  readonly url: string;
  readonly doc: Doc;
}

/** A server with variables in its URL. */
export interface ServerTemplate {
  /**
   * The URL, with `{name}` for each variable. It is absolute, or the path below the caller's base
   * URL: `/api/{version}` or `{endpoint}/api/{version}`.
   */
  readonly url: string;
  /** Whether the document does not say where the server is. */
  readonly relative?: true;
  /** The variables that the caller may set, in the order of the URL. At least one. */
  readonly variables: readonly ServerVariable[];
}

/** A variable in the URL of a server. */
export interface ServerVariable {
  readonly name: string;
  /** The value if the caller sets none. */
  readonly default: string;
  /**
   * All allowed values, the default first. At least two. Missing: any scheme, host or path
   * segments, like the default. At the start of a relative URL: any http or https URL.
   */
  readonly values?: readonly string[];
  readonly doc: Doc;
}

/** Description of a node. The text is as the document writes it, unescaped. */
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
      /** URL of the metadata of the authorization server (RFC 8414). */
      readonly metadataUrl?: string;
    }
  | { readonly kind: "openIdConnect"; readonly id: string; readonly doc: Doc; readonly origin: Origin; readonly discoveryUrl: string }
  | { readonly kind: "mutualTls"; readonly id: string; readonly doc: Doc; readonly origin: Origin }
  /** Another HTTP scheme of the IANA registry, such as `negotiate`. */
  | { readonly kind: "http"; readonly id: string; readonly doc: Doc; readonly origin: Origin; readonly scheme: string };

/** A way to obtain an access token (OpenAPI 3.2, OAuth Flow Object). */
export interface OAuthFlow {
  readonly flow: "password" | "clientCredentials" | "authorizationCode" | "implicit" | "deviceAuthorization";
  /** Token endpoint: absolute, or relative to the server. Empty for the implicit flow. */
  readonly tokenUrl: string;
  /** Authorization endpoint: absolute, or relative to the server. */
  readonly authorizationUrl?: string;
  /** Device authorization endpoint (RFC 8628): absolute, or relative to the server. */
  readonly deviceAuthorizationUrl?: string;
  /** Endpoint for refresh tokens, if it is not the token endpoint. */
  readonly refreshUrl?: string;
  /** Names of the scopes. */
  readonly scopes: readonly string[];
  /**
   * Encoding of token requests: a form (RFC 6749), or a JSON object if the document has
   * `x-pinwheel-token-request: json`.
   */
  readonly request: "form" | "json";
}

/** One alternative to authenticate an operation. */
export interface SecurityRequirement {
  /** The schemes that are all required, by id. Empty: no credentials are needed. */
  readonly schemes: readonly { readonly id: string; readonly scopes: readonly string[] }[];
}

/** An exported type. */
export interface NamedType {
  /** The exported TypeScript name. */
  readonly name: string;
  /**
   * The key of the component in the document, or the last segment of the pointer for a schema
   * elsewhere.
   */
  readonly key: string;
  /** Set if one schema needs two types, one for responses and one for requests. */
  readonly direction?: "response" | "request";
  /** The type whose former name this is. Then `type` refers to it. */
  readonly aliasOf?: string;
  readonly doc: Doc;
  readonly type: Type;
  /** The example of the document, which need not fit the type. */
  readonly example?: Json;
  /** Names and descriptions of the values of an enum, or of an array of an enum. */
  readonly values?: readonly ValueDoc[];
  /** The value that the server assumes. */
  readonly default?: Json;
  /** Limits that the type cannot express, in document order. Missing: none. */
  readonly limits?: readonly Limit[];
  readonly origin: Origin;
}

/**
 * The shape of a value. Code that treats kinds differently uses `foldType`, so that a new kind
 * fails to compile there.
 */
export type Type =
  /** Any JSON value. */
  | { readonly kind: "unknown" }
  /** No value, as for the schema `false` or an empty `oneOf`. */
  | { readonly kind: "never" }
  | { readonly kind: "null" }
  /** `other`: a string that no other branch of a union has as its discriminator, in responses. */
  | {
      readonly kind: "scalar";
      readonly scalar: "string" | "number" | "integer" | "boolean";
      readonly format?: string;
      readonly other?: true;
      /** Set if the value is not its JSON value in TypeScript: an option selects another type. */
      readonly mapped?: MappedType;
    }
  /** Exactly this value. */
  | { readonly kind: "literal"; readonly value: Json }
  /**
   * One of these values. If it is open, a newer server may send others of the same scalar types,
   * and callers may send back what they received. With `any`, which implies `open`, the document
   * allows every string.
   */
  | { readonly kind: "enum"; readonly values: readonly (string | number | boolean)[]; readonly open: boolean; readonly any?: true }
  | { readonly kind: "array"; readonly items: Type; readonly unique?: true }
  /**
   * The first `required` items are always present, the other items may be missing, and items of
   * type `rest` may follow.
   */
  | { readonly kind: "tuple"; readonly items: readonly Type[]; readonly required: number; readonly rest?: Type }
  /** An object used as a map. */
  | { readonly kind: "record"; readonly values: Type }
  /**
   * `extra` is the type of properties that are not listed. If it is missing, the document does not
   * describe any.
   */
  | { readonly kind: "object"; readonly properties: readonly Property[]; readonly extra?: Type }
  | { readonly kind: "union"; readonly members: readonly Type[]; readonly discriminator?: string }
  | { readonly kind: "intersection"; readonly members: readonly Type[] }
  /**
   * A named type. With `open`, it is an enum whose values may be others than the document lists,
   * and with `any`, every string, as in an enum without a name.
   */
  | { readonly kind: "ref"; readonly name: string; readonly open?: true; readonly any?: true }
  /** Bytes. With `body`, all that the client sends as a whole body: text, bytes, and streams. */
  | { readonly kind: "binary"; readonly body?: true };

/**
 * A type that an option selects instead of that of JSON: `bigint` and `string` for an integer, the
 * others for a string.
 */
export type MappedType = "bigint" | "string" | "Date" | "Temporal.Instant" | "Temporal.PlainDate";

/** What the document states about a value of an enum. At least one of name and text. */
export interface ValueDoc {
  readonly value: string | number | boolean;
  readonly name?: string;
  /** Markdown. */
  readonly text?: string;
}

/** A property of an object, a param of the caller, or a response header. */
export interface Property {
  /** Name on the wire. */
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  /** `read`: only servers send it. `write`: only callers send it. Missing: both. */
  readonly access?: "read" | "write";
  /** The value that the server assumes. */
  readonly default?: Json;
  /**
   * The value that the client sends if the caller omits the property. Such a property is not
   * required.
   */
  readonly sends?: Json;
  /** The example of the document, which need not fit the type. */
  readonly example?: Json;
  /** Names and descriptions of the values of an enum, or of an array of an enum. */
  readonly values?: readonly ValueDoc[];
  /** Limits that the type cannot express, for the docs, in document order. */
  readonly limits: readonly Limit[];
  readonly doc: Doc;
  readonly origin: Origin;
}

/** A validation keyword of JSON Schema, such as `minimum: 0` or `pattern: ^a`. */
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

/** A group of operations, such as `dags`, or `completions` of `chat`. */
export interface Resource {
  /**
   * The segments, joined by dots: `chat.completions` of `["chat", "completions"]`. Unique without
   * case.
   */
  readonly name: string;
  /**
   * The properties that lead from the client to the resource, in camelCase. Each is also a folder,
   * and the last is the file. A resource that belongs to no other has one segment.
   */
  readonly segments: readonly string[];
  readonly doc: Doc;
  /** What it is a part of, for docs: the summary or name of a tag. */
  readonly parent?: string;
  /** In document order. */
  readonly operations: readonly Operation[];
}

/** All webhooks of an API. */
export interface Webhooks {
  /** Sorted by name. At least one. */
  readonly list: readonly Webhook[];
  /**
   * The property of all payloads whose value states which webhook it is. Missing: there is none, or
   * only one webhook.
   */
  readonly discriminator?: WebhookDiscriminator;
}

/** A property of all payloads, and its values. */
export interface WebhookDiscriminator {
  readonly property: string;
  /** The name of the webhook by value, in the order of the names. */
  readonly names: readonly { readonly value: string; readonly name: string }[];
}

/**
 * A request that the API sends to a server of its user: a webhook, or a callback of an operation.
 */
export interface Webhook {
  /** Identifies it from one version of the document to the next. Unique. */
  readonly id: string;
  /** In camelCase. Unique without case among the webhooks, or among the callbacks. */
  readonly name: string;
  /** Prefix of the names of its types, in PascalCase. */
  readonly typeName: string;
  /** What the names of its types end with. Missing: nothing. */
  readonly typeSuffix?: string;
  /** The key in the document, such as `batch_cancelled`. */
  readonly key: string;
  readonly method: HttpMethod;
  /** What a callback has besides. */
  readonly callback?: CallbackOrigin;
  readonly doc: Doc;
  readonly origin: Origin;
  /** The body of the request. Missing: the document describes none. */
  readonly payload?: WebhookPayload;
  /** Headers of the request, as the API sends them. */
  readonly headers: readonly Property[];
  /** Parameters in the query of the request, as the API sends them. */
  readonly query: readonly Property[];
  /** Responses that the API understands, sorted by status. Empty: the document describes none. */
  readonly responses: readonly WebhookResponse[];
  /** How the API authenticates itself. Empty: the document does not describe it. */
  readonly security: readonly SecurityRequirement[];
}

/** The operation that causes a callback, and the URL of the callback. */
export interface CallbackOrigin {
  readonly resource: string;
  /** Name of the operation in the resource. */
  readonly operation: string;
  readonly url: Template;
}

/** The body of a webhook. */
export interface WebhookPayload {
  readonly required: boolean;
  readonly doc: Doc;
  /** By media type, JSON first. */
  readonly content: readonly WebhookContent[];
  readonly origin: Origin;
}

/** The body of a webhook in one media type. */
export interface WebhookContent {
  readonly mediaType: string;
  readonly type: Type;
  /** The first example of the document, which need not fit the type. */
  readonly example?: BodyExample;
}

/** A response to a webhook. */
export interface WebhookResponse {
  readonly status: StatusPattern;
  readonly doc: Doc;
  /** Media types in order of preference. Empty: the response has no body. */
  readonly content: readonly BodyContent[];
  readonly headers: readonly Property[];
  readonly origin: Origin;
}

/** A further request that a response leads to. */
export interface ResponseLink {
  /** The key in the document. */
  readonly name: string;
  readonly resource: string;
  /** Name of the operation in the resource. */
  readonly operation: string;
  /** Params of the operation, by name. */
  readonly params: readonly { readonly name: string; readonly value: LinkValue }[];
  /** The body of the further request. */
  readonly body?: LinkValue;
  readonly doc: Doc;
  /** URL of another server than that of the operation. */
  readonly server?: string;
}

/** A constant, or text with values of the request and its response. */
export type LinkValue = { readonly value: Json } | { readonly template: Template };

/** Text with values of a request and its response in it. */
export type Template = readonly (string | RuntimeExpression)[];

/** A value of a request or its response (OpenAPI 3.1, section 4.8.20.4). */
export type RuntimeExpression =
  | { readonly of: "url" | "method" | "statusCode" }
  | { readonly of: "request" | "response"; readonly in: "header" | "query" | "path"; readonly name: string }
  /** `path` leads to a value in the body. Empty: the whole body. */
  | { readonly of: "request" | "response"; readonly in: "body"; readonly path: readonly string[] };

/**
 * The methods of a Path Item Object (OpenAPI 3.2, section 4.9). Others come from
 * `additionalOperations`.
 */
export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE" | "QUERY" | (string & {});

/** An HTTP operation and the method that calls it. */
export interface Operation {
  /** The `operationId`, or method and path if the document has none. */
  readonly id: string;
  /** Method name in the resource, such as `list` or `delete`. May be a reserved word. */
  readonly name: string;
  /**
   * Prefix of the names of its types, in PascalCase: `ListRooms` in `ListRoomsParams`. Unique in
   * the resource.
   */
  readonly typeName: string;
  /** What the names of its types end with: `Dto` in `ListRoomsParamsDto`. Missing: nothing. */
  readonly typeSuffix?: string;
  readonly doc: Doc;
  /**
   * The first release of the server that has the operation, such as `3.1`. Missing: all releases,
   * or unknown.
   */
  readonly since?: string;
  /** How reliable the operation is, such as `alpha`. Missing: `stable`. */
  readonly stability?: string;
  /** The date after which the operation may be removed, as `2026-12-31`. */
  readonly sunset?: string;
  readonly method: HttpMethod;
  /** Path template of the document, without the server path: `/dags/{dag_id}`. */
  readonly path: string;
  readonly origin: Origin;
  /** Absolute server URL, if the operation or its path has its own servers. */
  readonly server?: string;
  /** How parameters are sent. */
  readonly parameters: readonly Parameter[];
  /** How the body is sent. */
  readonly body?: Body;
  /** The params that the caller passes. */
  readonly params: Params;
  /**
   * Responses with a status of 2xx. If there are none, declared redirects, or else `default`.
   * Sorted by status.
   */
  readonly success: readonly OperationResponse[];
  /** All other responses, and `default` also if it is the success. Sorted by status. */
  readonly errors: readonly OperationResponse[];
  /** How a list continues on its next page. Missing: the operation is not a list with pages. */
  readonly pagination?: Pagination;
  /** A property of the body that selects a stream as the response. */
  readonly streamFlag?: StreamFlag;
  /** The data of server-sent events that end the stream, such as `[DONE]`. */
  readonly streamEnd?: readonly string[];
  /** Params that the client sets if the caller omits them. */
  readonly updateMasks?: readonly UpdateMask[];
  /** Alternatives, of which the first with credentials counts. Empty: no credentials are sent. */
  readonly security: readonly SecurityRequirement[];
  /** Tags that do not group operations, such as badges, for docs. */
  readonly labels?: readonly string[];
  /** Optional params that the sample in the docs shows. */
  readonly sample?: { readonly [name: string]: Json };
}

export type StreamFlagValue = string | boolean;

/** A property of the body, whose value decides whether the response is a stream. */
export interface StreamFlag {
  /** Path of the property in the caller's params: `["stream"]`, or `["body", "stream"]`. */
  readonly path: readonly string[];
  /** Values that select the stream. Samples have the first one. */
  readonly streams: readonly StreamFlagValue[];
  /** All other values that the document lists. */
  readonly others: readonly StreamFlagValue[];
  /** Whether an omitted property selects the stream. */
  readonly default: boolean;
  /** Media type of the stream. Callers do not select it with `accept`. */
  readonly mediaType: string;
}

/**
 * A param that lists the names of the body's properties that the caller passes (Google AIP-134).
 */
export interface UpdateMask {
  /** Name of the param. */
  readonly param: string;
  /**
   * Params that it never lists: those that are not in the body, and those that the document
   * excludes.
   */
  readonly except: readonly string[];
}

/** How a parameter is sent (OpenAPI 3.2, Parameter Object). */
export interface Parameter {
  /** Name on the wire. */
  readonly name: string;
  /** Name of the param with its value. Missing for constants. */
  readonly param?: string;
  /** The part of the request that carries it. */
  readonly in: "path" | "query" | "header" | "cookie" | "querystring";
  /** How arrays and objects are serialized. */
  readonly style: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";
  /** Whether items and properties are sent separately. */
  readonly explode: boolean;
  /** Whether reserved characters (RFC 3986) are sent unencoded. */
  readonly allowReserved: boolean;
  /** Media type of a parameter that is serialized by `content`. */
  readonly content?: string;
  /** The only allowed value, which the client sends without a param. */
  readonly constant?: string | number | boolean;
  readonly origin: Origin;
}

export interface Body {
  readonly required: boolean;
  /** In order of preference; the first is sent unless the caller chooses another. */
  readonly content: readonly BodyContent[];
  /**
   * `properties`: the properties of the body are params of the caller. `whole`: the body is one
   * param named `body`.
   */
  readonly mode: "properties" | "whole";
  /** With `properties`: params that are both a path parameter and a property of the body. */
  readonly shared: readonly string[];
  /** With `properties`: what is sent for properties that the caller leaves out. */
  readonly defaults: Readonly<Record<string, Json>>;
  readonly origin: Origin;
}

/** A request body in one media type. */
export interface BodyContent {
  readonly mediaType: string;
  /**
   * How the client serializes the body. `lines`: NDJSON and JSON Lines. `sequence`: JSON text
   * sequences (RFC 7464). `mixed`: multipart without names, one part for each item of an array.
   * `any`: JSON, text or bytes, depending on the value.
   */
  readonly encoding: "json" | "any" | "form" | "multipart" | "text" | "binary" | "lines" | "sequence" | "mixed";
  readonly type: Type;
  /** Properties of a form or multipart body that are not serialized by default. */
  readonly parts?: readonly BodyPart[];
  /** With `mixed`: how the parts are serialized. */
  readonly positions?: PartPositions;
  /** The first example of the document, which need not fit the type. */
  readonly example?: BodyExample;
}

/** How parts without names are serialized (OpenAPI 3.2, Encoding By Position). */
export interface PartPositions {
  /** The first parts. */
  readonly prefix: readonly PositionalPart[];
  /** All other parts. */
  readonly item?: PositionalPart;
}

export interface PositionalPart {
  /** Media type of the part, or several, separated by commas. */
  readonly contentType?: string;
  /** The parts of a part that is multipart itself. */
  readonly positions?: PartPositions;
}

/** How a property of a form or multipart body is serialized (OpenAPI 3.2, Encoding Object). */
export interface BodyPart {
  /** Name of the property on the wire. */
  readonly name: string;
  /** Media type of the part. */
  readonly contentType?: string;
  /** How arrays and objects are serialized. */
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  /** Whether items and properties are sent separately. */
  readonly explode?: boolean;
  /** Whether reserved characters (RFC 3986) are sent unencoded. */
  readonly allowReserved?: true;
}

/** The params object that the caller passes. */
export interface Params {
  /** Params for the parameters, and the param `body` if the body is passed whole. */
  readonly properties: readonly Property[];
  /**
   * With body mode `properties`: the type whose properties are params too. If it is optional, all
   * of them are.
   */
  readonly body?: { readonly type: Type; readonly optional: boolean };
  /** Whether the caller may omit the object, because no param is required. */
  readonly optional: boolean;
}

/** A status code, a range of them, or `default` for all others. */
export type StatusPattern = number | "1XX" | "2XX" | "3XX" | "4XX" | "5XX" | "default";

/** The response of an operation with a status. */
export interface OperationResponse {
  readonly status: StatusPattern;
  readonly doc: Doc;
  /** Media types in order of preference. Empty: the response has no body. */
  readonly content: readonly ResponseContent[];
  readonly headers: readonly Property[];
  /** Further requests that the response leads to. Missing: none. */
  readonly links?: readonly ResponseLink[];
  readonly origin: Origin;
}

/** A response body in one media type. */
export interface ResponseContent {
  readonly mediaType: string;
  /**
   * `lines`: NDJSON and JSON Lines. `events`: server-sent events. `sequence`: JSON text sequences
   * (RFC 7464).
   */
  readonly decoding: "json" | "text" | "binary" | "lines" | "events" | "sequence";
  /** Type of the body, or of one item with `lines`, `events` and `sequence`. */
  readonly type: Type;
  /** With `events`: the kinds of events, if the document describes them. */
  readonly events?: readonly EventKind[];
  /** The first example of the document, which need not fit the type. */
  readonly example?: BodyExample;
}

/** A kind of server-sent events. */
export interface EventKind {
  /** The names of the events, as in the field `event`. Missing: any. */
  readonly names?: readonly string[];
  /** Whether the data is read as JSON, or left as text. */
  readonly format: "text" | "json";
  /** Type of the data. */
  readonly type: Type;
}

/** An example body: its data, or its text on the wire. */
export type BodyExample = { readonly value: Json } | { readonly text: string };

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

/**
 * `cursor-or-offset` starts with a cursor and continues by offset if the server does not support
 * cursors.
 */
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
  /** The param for the order of the list, and its values with which cursors lose no items. */
  readonly order?: CursorOrder;
}

export interface CursorOrder {
  readonly param: string;
  /** Without a leading `-` or `+`. Missing: none, so that cursors need a list in its own order. */
  readonly values?: readonly string[];
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
