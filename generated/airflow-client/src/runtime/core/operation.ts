/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { PaginationSpec } from "./pagination-spec.js";

/**
 * One operation of an API as data: emitted once, safe to compare. What is left out has the default that OpenAPI gives it. What is not
 * the default names the function of this runtime that deals with it, so that a bundle holds what its operations use and nothing else.
 */
export interface Operation {
  readonly api: Api;
  /** `operationId` of the document. */
  readonly id: string;
  readonly method: string;
  /** Path template as the document writes it: `/dags/{dag_id}`. */
  readonly path: string;
  /** Query parameters that are scalars, or arrays with one pair for each item. */
  readonly query?: readonly string[];
  /** Where path or query hold others: the path parameters that are not plain scalars under their own name, and the whole query. */
  readonly styled?: {
    readonly target: Target;
    readonly path?: readonly Parameter<PathStyle>[];
    readonly query?: readonly ParameterSpec<PairStyle>[];
  };
  readonly headers?: { readonly send: SendParameters; readonly names: readonly ParameterSpec<PathStyle>[] };
  readonly cookies?: { readonly send: SendParameters; readonly names: readonly ParameterSpec<PairStyle>[] };
  readonly body?: BodySpec;
  /** Media types of successful replies, the preferred one first. Missing: no reply has a body. */
  readonly accept?: readonly string[];
  /** Reads replies where some are not JSON. */
  readonly decode?: (operation: Operation, response: Response, parseJson?: (text: string) => unknown) => Promise<unknown>;
  /** Declared statuses that count as success though they are not 2XX, such as 307 of a login page. */
  readonly ok?: readonly number[];
  /** Alternatives of scheme ids that are needed together. Missing: those of the API. Empty: no credentials are sent. */
  readonly security?: readonly (readonly string[])[];
  readonly pagination?: PaginationSpec;
  /** The first release of the server that has it, and what the client calls it: `{ method: "dagRuns.wait", release: "3.1" }`. */
  readonly since?: { readonly method: string; readonly release: string };
}

/** What a caller passes; own members only. */
export type Params = Readonly<Record<string, unknown>>;

/** A wire name, for a scalar, in a query or a cookie also an array with one pair for each item; else an object. */
export type ParameterSpec<Style = PathStyle | PairStyle> = string | Parameter<Style>;

export interface Parameter<Style = PathStyle | PairStyle> {
  /** Wire name. */
  readonly name: string;
  /** Member of the caller's params, where it is not the wire name. */
  readonly param?: string;
  /** The only value there is: sent without being asked for. */
  readonly value?: string | number | boolean;
  readonly style: Style;
  /** Missing: true for the style `form`, false for all others. */
  readonly explode?: boolean;
  readonly allowReserved?: true;
}

/** Text of a parameter in a path or a header. */
export type PathStyle = (spec: Parameter<PathStyle>, value: unknown, encode: (text: string) => string) => string;

/** Pairs `name=value` of a parameter in a query or a cookie; none where there is nothing to send. */
export type PairStyle = (spec: Parameter<PairStyle>, value: unknown) => string[];

/** Path and query of an operation, `undeclared` parameters last. */
export type Target = (operation: Operation, params: Params, undeclared?: Params) => string;

/** Sets the headers that carry an operation's header or cookie parameters. */
export type SendParameters = (operation: Operation, params: Params, headers: Headers) => void;

export interface BodySpec {
  /** Takes the body from the params: `objectBody` from every member that no parameter takes, `wholeBody` from the one named `body`. */
  readonly send: (operation: Operation, params: Params, headers: Headers) => BodyInit | undefined;
  /** Media types and how they are written. The first is sent unless the caller's `contentType` or `content-type` header names another. */
  readonly content: Readonly<Record<string, EncodeBody | { readonly encode: EncodeBody; readonly parts: PartSpecs }>>;
  readonly required?: true;
  /** Member of the params that holds a whole body, where a parameter is named `body`. */
  readonly param?: string;
  /** Params that fill a parameter and a member of the body at once. */
  readonly shared?: readonly string[];
  /** What is sent for members that the caller leaves out. */
  readonly defaults?: Params;
}

/** A body as `fetch` takes it. Throws a `RequestError`. */
export type EncodeBody = (value: unknown, parts: PartSpecs) => BodyInit;

/** Members of a form, or parts of a multipart body, that are not written by default: the Encoding Object of OpenAPI. */
export type PartSpecs = Readonly<Record<string, Partial<Omit<Parameter<PairStyle>, "name">> & { readonly contentType?: string }>>;

/** What all operations of one API share. */
export interface Api {
  /** Base URL where the caller names none. */
  readonly server?: string;
  /** `server` is that of single operations, on another origin than the API's. */
  readonly foreign?: true;
  /** Path that stands before every path, unless the base URL ends with it already: `/api/v1`. */
  readonly serverPath?: string;
  /** Path that every path starts with; a base URL that ends with it loses it: `/api/v2`. */
  readonly pathPrefix?: string;
  /** What operations ask for that say nothing else. */
  readonly security: readonly (readonly string[])[];
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
}

/** How the credentials of one scheme travel. */
export type SecurityScheme =
  | { readonly type: "http"; readonly scheme: string }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | {
      readonly type: "oauth2";
      /** Token endpoint of the password flow, else of the first that has one. */
      readonly tokenUrl?: string;
      /** Where those of the client credentials and of refresh tokens differ from it. */
      readonly clientCredentialsUrl?: string;
      readonly refreshUrl?: string;
      readonly request?: "json";
    }
  | { readonly type: "openIdConnect"; readonly url: string }
  | { readonly type: "mutualTLS" };
