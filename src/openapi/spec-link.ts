import type { Json } from "../util/json.js";

/** How a response leads to a further request (OpenAPI 3.1, section 4.8.20). */
export interface SpecLink {
  readonly origin: string;
  /** The key in the document. */
  readonly name: string;
  readonly operationId?: string;
  /** Pointer of the operation that `operationRef` refers to. Missing if there is none. */
  readonly operation?: string;
  readonly parameters: readonly {
    readonly name: string;
    /** Location of the parameter, if the document states it: `path.id`. */
    readonly in?: string;
    readonly value: SpecLinkValue;
  }[];
  readonly body?: SpecLinkValue;
  readonly description?: string;
  /** URL of the server of the request, with the default of every variable. */
  readonly server?: string;
}

/** A constant, or text with values of the request and its response. */
export type SpecLinkValue = { readonly value: Json } | { readonly template: SpecTemplate };

/** Text with runtime expressions in it. */
export type SpecTemplate = readonly (string | SpecExpression)[];

/** A runtime expression (OpenAPI 3.1, section 4.8.20.4). */
export type SpecExpression =
  | { readonly of: "url" | "method" | "statusCode" }
  | { readonly of: "request" | "response"; readonly in: "header" | "query" | "path"; readonly name: string }
  /** `path` leads to a value in the body. Empty: the whole body. */
  | { readonly of: "request" | "response"; readonly in: "body"; readonly path: readonly string[] };
