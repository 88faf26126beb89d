import type { Codec } from "./codec.js";
import type { FetchBody } from "./fetch.js";
import type { PaginationSpec } from "./pagination-spec.js";

/**
 * One operation of an API as data, emitted once. Omitted properties have the default of OpenAPI.
 *
 * Every other feature refers to a function of this runtime, so that a bundle contains only the
 * functions that its operations use.
 */
export interface Operation {
  readonly api: Api;
  /** `operationId` of the document. */
  readonly id: string;
  readonly method: string;
  /** Path template of the document: `/pets/{petId}`. */
  readonly path: string;
  /** Query parameters that are scalars, or arrays with one pair per item. */
  readonly query?: readonly string[];
  /**
   * Set if the path or the query has parameters that need more than their name. Lists the path
   * parameters with a style or another name, and all query parameters.
   */
  readonly styled?: {
    readonly target: Target;
    readonly path?: readonly Parameter<PathStyle>[];
    readonly query?: readonly ParameterSpec<PairStyle>[];
  };
  readonly headers?: { readonly send: SendParameters; readonly names: readonly ParameterSpec<PathStyle>[] };
  readonly cookies?: { readonly send: SendParameters; readonly names: readonly ParameterSpec<PairStyle>[] };
  readonly body?: BodySpec;
  /** Closes the stream that a caller passes as the body. Called when the call has ended. */
  readonly close?: (operation: Operation, params: Params) => void;
  /**
   * Media types of successful responses, the preferred one first. Missing: responses have no body.
   */
  readonly accept?: readonly string[];
  /** Decodes responses if some of them are not JSON. */
  readonly decode?: (operation: Operation, response: Response, parseJson?: (text: string) => unknown) => Promise<unknown>;
  /** With `decodeWire`: how the JSON of each declared status is converted, by status. */
  readonly codecs?: Readonly<Record<string, Codec>>;
  /** With `wireErrors`: how the JSON of each declared error is converted, by status. */
  readonly errorCodecs?: Readonly<Record<string, Codec>>;
  /** How the items of a stream are converted. Missing: they are JSON. */
  readonly items?: StreamItems;
  /**
   * The names of the server-sent events whose data is text, or of those whose data is not. All
   * other data is parsed as JSON, if it is JSON.
   */
  readonly textEvents?: { readonly only: readonly string[] } | { readonly except: readonly string[] };
  /** The data of server-sent events that end the stream, such as `[DONE]`. */
  readonly streamEnd?: readonly string[];
  /**
   * What the schema of the range of all media types describes, or that of `application/*` or
   * `text/*`: JSON, text or bytes. Missing: the media type of a response decides.
   */
  readonly rangeData?: "json" | "text" | "bytes";
  /** Declared statuses outside 2XX that count as success, such as the 307 of a login page. */
  readonly ok?: readonly number[];
  /**
   * Alternative requirements, each a list of scheme ids that are needed together. Missing: the
   * requirements of the API. Empty: no credentials are sent.
   */
  readonly security?: readonly (readonly string[])[];
  readonly pagination?: PaginationSpec;
  /**
   * The first release of the server that has the operation, and its method in the client:
   * `{ method: "pets.wait", release: "3.1" }`.
   */
  readonly since?: { readonly method: string; readonly release: string };
}

/** The codecs of the items of a stream. */
export interface StreamItems {
  readonly convert: {
    readonly parse: (text: string) => unknown;
    /** @param isParsed whether the caller has parsed the item */
    readonly item: (
      items: StreamItems,
      event: { readonly data: unknown; readonly event: string },
      response: Response,
      isParsed: boolean,
    ) => unknown;
  };
  readonly codec?: Codec;
  /** The codecs of named events. Null: they are not converted. */
  readonly events?: readonly { readonly names: readonly string[]; readonly codec: Codec | null }[];
}

/** The params of a caller; own properties only. */
export type Params = Readonly<Record<string, unknown>>;

/**
 * The wire name of a scalar, or of an array with one pair per item in a query or a cookie. Other
 * parameters are objects.
 */
export type ParameterSpec<Style = PathStyle | PairStyle> = string | Parameter<Style>;

export interface Parameter<Style = PathStyle | PairStyle> {
  /** Wire name. */
  readonly name: string;
  /** Property of the caller's params, if it differs from the wire name. */
  readonly param?: string;
  /** The only possible value. It is always sent. */
  readonly value?: string | number | boolean;
  readonly style: Style;
  /** Missing: true for the style `form`, false for all others. */
  readonly explode?: boolean;
  readonly allowReserved?: true;
}

/** Writes a parameter of a path or a header. */
export type PathStyle = (spec: Parameter<PathStyle>, value: unknown, encode: (text: string) => string) => string;

/**
 * Writes a parameter of a query or a cookie as `name=value` pairs. Empty if there is nothing to
 * send.
 */
export type PairStyle = (spec: Parameter<PairStyle>, value: unknown) => string[];

/** Writes path and query of an operation, `undeclared` parameters last. */
export type Target = (operation: Operation, params: Params, undeclared?: Params) => string;

/** Sets the headers that carry an operation's header or cookie parameters. */
export type SendParameters = (operation: Operation, params: Params, headers: Headers) => void;

export interface BodySpec {
  /**
   * Builds the body from the params: `objectBody` from several, `wholeBody` from the param `body`.
   */
  readonly send: (operation: Operation, params: Params, headers: Headers) => FetchBody | undefined;
  /**
   * The encoding of each media type. The first is sent unless the caller's `contentType` or
   * `content-type` header names another.
   */
  readonly content: Readonly<Record<string, EncodeBody | { readonly encode: EncodeBody; readonly parts: PartSpecs }>>;
  readonly required?: true;
  /** Property of the params that holds a whole body, if a parameter is named `body`. */
  readonly param?: string;
  /** The params that are not properties of the body, because they belong to parameters. */
  readonly not?: readonly string[];
  /** Values of properties that the caller omits. */
  readonly defaults?: Params;
  /** With `convertedBody`: the codec of the params in the body, and what sends the body. */
  readonly convert?: { readonly codec: Codec; readonly send: BodySpec["send"] };
}

/** Encodes a body for `fetch`. Throws a `RequestError`. */
export type EncodeBody = (value: unknown, parts: PartSpecs) => FetchBody;

/**
 * Fields of a form or parts of a multipart body that do not use the default encoding: the Encoding
 * Object of OpenAPI.
 */
export type PartSpecs = Readonly<Record<string, PartSpec>>;

export interface PartSpec extends Partial<Omit<Parameter<PairStyle>, "name">> {
  readonly contentType?: string;
  /** The parts of a part that is multipart itself. */
  readonly parts?: PartSpecs;
}

/** The data that all operations of one API share. */
export interface Api {
  /** Base URL if the caller passes none. */
  readonly server?: string;
  /** Whether `server` belongs to single operations and has another origin than the API. */
  readonly foreign?: true;
  readonly serverPath?: ServerPath;
  /**
   * Path that all paths of operations start with: `/api/v2`. Removed from the end of a base URL.
   */
  readonly pathPrefix?: string;
  /** The security requirements of operations that declare none. */
  readonly security: readonly (readonly string[])[];
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
}

/** The path between the base URL and the paths of operations. */
export interface ServerPath {
  /** Adds the path to a base URL, unless the base URL has it: `attachPath` or `attachTemplate`. */
  readonly attach: (serverPath: ServerPath, url: string) => string;
  /** With the defaults of all variables: `/api/v1`. */
  readonly path: string;
  /** `/api/{version}`, if the caller may set variables. */
  readonly template?: string;
  /**
   * The values of each variable, the default first. One with a single value may have any other.
   */
  readonly variables?: Readonly<Record<string, readonly string[]>>;
}

/** How the credentials of one scheme are sent. */
export type SecurityScheme =
  | { readonly type: "http"; readonly scheme: string }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | {
      readonly type: "oauth2";
      /** Token endpoint of the password flow, or of the first flow that has one. */
      readonly tokenUrl?: string;
      /** Token endpoints of client credentials and refresh tokens, if they differ. */
      readonly clientCredentialsUrl?: string;
      readonly refreshUrl?: string;
      readonly request?: "json";
    }
  | { readonly type: "openIdConnect"; readonly url: string }
  | { readonly type: "mutualTLS" };
