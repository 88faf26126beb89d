/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { ImportErrorCollectionResponse, ImportErrorResponse } from "../models/importErrors.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { call, type Operation, pages } from "../runtime/internal.js";

/** Params of {@link get}. */
export interface GetImportErrorParams {
  /** Numeric ID of the import error. */
  readonly import_error_id: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetImportErrorErrors {
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
 * Returns one import error.
 *
 * Permission: to read import errors (role Viewer).
 *
 * `GET /api/v2/importErrors/{import_error_id}` (`get_import_error`)
 */
export function get(client: Client, params: GetImportErrorParams, options?: CallOptions): Call<ImportErrorResponse, GetImportErrorErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link list}. */
export interface ListImportErrorsParams {
  /**
   * Maximum number of items to return. The server silently caps this at `[api] maximum_page_limit`
   * (100 unless configured). With `0`, the response has no items, only `total_entries`.
   *
   * Minimum `0`.
   *
   * @default 50
   */
  readonly limit?: number;
  /**
   * Number of items to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly offset?: number;
  /**
   * Fields to sort by, in order of priority. Prefix a field with `-` to reverse its order. Allowed
   * fields: `bundle_name`, `filename`, `import_error_id`, `stacktrace`, `timestamp`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly StringOr<
    | "bundle_name"
    | "-bundle_name"
    | "filename"
    | "-filename"
    | "import_error_id"
    | "-import_error_id"
    | "stacktrace"
    | "-stacktrace"
    | "timestamp"
    | "-timestamp"
  >[];
  /**
   * Part of the file path, case-insensitive. `%` matches any text, `_` matches any character, and
   * `|` separates alternatives. Since 3.1.
   */
  readonly filename_pattern?: string | null;
  /**
   * Prefix of `filename`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly filename_prefix_pattern?: string | null;
  /** Include only this file, by its path in the bundle. Since 3.3. */
  readonly filename?: string | null;
  /** Include only files of this bundle. Since 3.3. */
  readonly bundle_name?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListImportErrorsErrors {
  readonly 400: HTTPExceptionResponse;
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
  pagination: { kind: "offset", items: "import_errors", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists DAG files that failed to import, with the reason.
 *
 * Check this list first when a DAG returns a 404 although its file exists. An error is removed
 * when the file imports. `stack_trace` is hidden unless the user can read every DAG of the file.
 *
 * Permission: to read import errors (role Viewer).
 *
 * `GET /api/v2/importErrors` (`get_import_errors`)
 */
export function list(
  client: Client,
  params: ListImportErrorsParams = {},
  options?: CallOptions,
): PageCall<ImportErrorCollectionResponse, ListImportErrorsErrors, ImportErrorResponse> {
  return pages(client, listOperation, params, options);
}
