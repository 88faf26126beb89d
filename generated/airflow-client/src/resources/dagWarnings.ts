/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { DAGWarningCollectionResponse, DAGWarningResponse, DagWarningType } from "../models/dagWarnings.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { CallOptions, Client, OpenEnum, PageCall, StringOr } from "../runtime/index.js";
import { type Operation, pages } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListDagWarningsParams {
  /** Include only entries of this DAG. */
  readonly dag_id?: string | null;
  /** Include only warnings of this kind. */
  readonly warning_type?: OpenEnum<DagWarningType> | null;
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
   * fields: `dag_id`, `message`, `timestamp`, `warning_type`.
   *
   * @default ["dag_id"]
   */
  readonly order_by?: readonly StringOr<
    | "dag_id"
    | "-dag_id"
    | "message"
    | "-message"
    | "timestamp"
    | "-timestamp"
    | "warning_type"
    | "-warning_type"
  >[];
}

/** Error bodies of {@link list}, by status. */
export interface ListDagWarningsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "list_dag_warnings",
  method: "GET",
  path: "/api/v2/dagWarnings",
  query: ["dag_id", "warning_type", "limit", "offset", "order_by"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "dag_warnings", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists warnings about DAGs.
 *
 * Returns the warnings of all DAGs, or of one DAG if `dag_id` is set.
 *
 * Permission: to read DAG warnings (role Viewer).
 *
 * `GET /api/v2/dagWarnings` (`list_dag_warnings`)
 */
export function list(
  client: Client,
  params: ListDagWarningsParams = {},
  options?: CallOptions,
): PageCall<DAGWarningCollectionResponse, ListDagWarningsErrors, DAGWarningResponse> {
  return pages(client, listOperation, params, options);
}
