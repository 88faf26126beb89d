/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client, PageCall } from "../../runtime/index.js";
import { call, type Operation, pages } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { ImportError, ImportErrorCollection } from "../models/importErrors.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListImportErrorsParams {
  /**
   * Maximum number of items to return. The server silently caps it at `[api] maximum_page_limit`
   * (100 by default). Both 0 and omitting it select `[api] fallback_page_limit` (100 by default).
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * Number of items to skip. Set automatically when iterating.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
  /**
   * Field to sort by; prefix it with `-` for descending order. One of `filename`,
   * `import_error_id`, `timestamp`.
   */
  readonly order_by?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListImportErrorsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_import_errors",
  method: "GET",
  path: "/importErrors",
  query: ["limit", "offset", "order_by"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "import_errors", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists DAG files that failed to import, with the reason.
 *
 * Check this list first if a DAG returns 404 although its file exists. An error is removed
 * when the file imports.
 *
 * Permission: to read import errors (role Viewer).
 *
 * `GET /importErrors` (`get_import_errors`)
 */
export function list(
  client: Client,
  params: ListImportErrorsParams = {},
  options?: CallOptions,
): PageCall<ImportErrorCollection, ListImportErrorsErrors, ImportError> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link get}. */
export interface GetImportErrorParams {
  /** Id of the import error. */
  readonly import_error_id: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetImportErrorErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = {
  api,
  id: "get_import_error",
  method: "GET",
  path: "/importErrors/{import_error_id}",
  accept: ["application/json"],
};

/**
 * Returns an import error.
 *
 * Permission: to read import errors (role Viewer).
 *
 * `GET /importErrors/{import_error_id}` (`get_import_error`)
 */
export function get(client: Client, params: GetImportErrorParams, options?: CallOptions): Call<ImportError, GetImportErrorErrors> {
  return call(client, getOperation, params, options);
}
