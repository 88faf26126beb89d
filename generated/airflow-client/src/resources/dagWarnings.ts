// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
import { api } from "../api.js";
import type {
  DAGWarningCollectionResponse,
  DAGWarningResponse,
  DagWarningType,
  HTTPExceptionResponse,
  HTTPValidationError,
} from "../models.js";
import { type CallOptions, type Client, type Operation, type PageCall, pages } from "../runtime/index.js";

/** Params of {@link list}. */
export interface ListParams {
  /** Id of the DAG. */
  readonly dag_id?: string | null;
  /** Only warnings of this kind. */
  readonly warning_type?: DagWarningType | null;
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
   * @default ["dag_id"]
   */
  readonly order_by?: readonly string[];
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
  pagination: { items: "dag_warnings", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists warnings that the server has about DAGs.
 *
 * `GET /api/v2/dagWarnings` (`list_dag_warnings`); more in docs/resources/dagWarnings.md
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: DAGWarningCollectionResponse }, ListErrors, DAGWarningResponse> {
  return pages(client, listOperation, params, options);
}
