/**
 * One operation of an API as data: emitted once, safe to log and to compare. What is left out has the default that OpenAPI gives it.
 */
export interface Operation {
  readonly api: Api;
  /** `operationId` of the document. */
  readonly id: string;
  readonly method: string;
  /** Path template as the document writes it: `/dags/{dag_id}`. */
  readonly path: string;
  /** Path parameters that are not plain `simple` strings under their own name. */
  readonly pathParams?: readonly ParameterSpec[];
  readonly query?: readonly ParameterSpec[];
  readonly headers?: readonly ParameterSpec[];
  readonly cookies?: readonly ParameterSpec[];
  readonly body?: BodySpec;
  /** Media types of successful replies, the preferred one first. Missing: no reply has a body. */
  readonly accept?: readonly string[];
  /** Declared statuses that count as success though they are not 2XX, such as 307 of a login page. */
  readonly ok?: readonly number[];
  /** Alternatives of scheme ids that are needed together. Missing: those of the API. Empty: no credentials are sent. */
  readonly security?: readonly (readonly string[])[];
  readonly pagination?: PaginationSpec;
}

/** A wire name; or an object, where something differs from the default of its place. */
export type ParameterSpec =
  | string
  | {
      /** Wire name. */
      readonly name: string;
      /** Member of the caller's params, where it is not the wire name. */
      readonly member?: string;
      readonly style?: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";
      readonly explode?: boolean;
      readonly allowReserved?: true;
      /** Media type of a parameter that is serialised as a document of its own, as in `application/json`. */
      readonly content?: string;
      /** The only value there is: sent without being asked for. */
      readonly value?: string | number | boolean;
    };

export interface BodySpec {
  /** Media types in order of preference; the first is sent unless the caller's `content-type` header names another. */
  readonly content: readonly string[];
  /** The whole body is the member `body` of the params. Missing: every member that no parameter takes is a member of the body. */
  readonly whole?: true;
  readonly required?: true;
  /** Params that fill a parameter and a member of the body at once. */
  readonly shared?: readonly string[];
  /** What is sent for members that the caller leaves out. */
  readonly defaults?: Readonly<Record<string, unknown>>;
}

/** Names of members of the params and of the reply. */
export interface PaginationSpec {
  /** Member of the reply that holds the items; missing where the reply is the list. */
  readonly items?: string;
  /** Member of the reply that counts all items. */
  readonly total?: string;
  readonly offset?: { readonly offset: string; readonly limit: string };
  /** Preferred to `offset` where both are there: `first` is the value that asks for the first page; without it, none is sent. */
  readonly cursor?: { readonly cursor: string; readonly next: string; readonly first?: string };
}

/** What all operations of one API share. */
export interface Api {
  /** `info.title` of the document. */
  readonly title: string;
  /** `info.version` of the document. */
  readonly version: string;
  /** Base URL where the caller names none. */
  readonly server?: string;
  /** Path that stands before every path, unless the base URL ends with it already: `/api/v1`. */
  readonly serverPath?: string;
  /** Path that every path starts with; a base URL that ends with it loses it: `/api/v2`. */
  readonly pathPrefix?: string;
  /** What operations ask for that say nothing else. */
  readonly security: readonly (readonly string[])[];
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
}

/** How the credentials of one scheme travel. */
export type SecurityScheme =
  | { readonly type: "http"; readonly scheme: string }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly type: "oauth2"; readonly tokenUrl?: string; readonly request?: "json" }
  | { readonly type: "openIdConnect"; readonly url: string }
  | { readonly type: "mutualTLS" };
