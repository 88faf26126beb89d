// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
import { api } from "../api.js";
import type { HTTPExceptionResponse, HTTPValidationError, ImportErrorCollectionResponse, ImportErrorResponse } from "../models.js";
import { type Call, call, type CallOptions, type Client, type Operation, type PageCall, pages } from "../runtime/index.js";

/** Params of {@link get}. */
export interface GetParams {
  /** Number of the import error. */
  readonly import_error_id: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_import_error",
  method: "GET",
  path: "/api/v2/importErrors/{import_error_id}",
  accept: ["application/json"],
};

/**
 * Reads one import error.
 *
 * `GET /api/v2/importErrors/{import_error_id}` (`get_import_error`); more in docs/resources/importErrors.md
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: ImportErrorResponse }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link list}. */
export interface ListParams {
  /**
   * How many to return at most. The server caps it without saying so.
   *
   * Minimum `0`.
   *
   * @default 50
   */
  readonly limit?: number;
  /**
   * How many to skip.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly offset?: number;
  /**
   * Field to sort by; a minus before it turns the order round.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly string[];
  /** Part of the value, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives. */
  readonly filename_pattern?: string | null;
  /**
   * Start of the value, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Since
   * 3.2.
   */
  readonly filename_prefix_pattern?: string | null;
  /** Only this file. */
  readonly filename?: string | null;
  /** Only DAGs of this bundle. */
  readonly bundle_name?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_import_errors",
  method: "GET",
  path: "/api/v2/importErrors",
  query: ["limit", "offset", "order_by", "filename_pattern", "filename_prefix_pattern", "filename", "bundle_name"],
  accept: ["application/json"],
  pagination: { items: "import_errors", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists DAG files that could not be imported, with the reason.
 *
 * The first place to look when a DAG is a 404 although its file is there.
 *
 * `GET /api/v2/importErrors` (`get_import_errors`); more in docs/resources/importErrors.md
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: ImportErrorCollectionResponse }, ListErrors, ImportErrorResponse> {
  return pages(client, listOperation, params, options);
}
