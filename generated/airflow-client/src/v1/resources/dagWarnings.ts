// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
import { type CallOptions, type Client, type Operation, type PageCall, pages } from "../../runtime/index.js";
import { api } from "../api.js";
import type { DagWarning, DagWarningCollection, Problem } from "../models.js";

/** Params of {@link list}. */
export interface ListParams {
  /** Id of the DAG. */
  readonly dag_id?: string;
  /** Only warnings of this kind. */
  readonly warning_type?: string;
  /**
   * How many to return at most. The server caps it without saying so.
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * How many to skip.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
  /** Field to sort by; a minus before it turns the order round. */
  readonly order_by?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
  readonly 401: Problem;
  readonly 403: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_dag_warnings",
  method: "GET",
  path: "/dagWarnings",
  query: ["dag_id", "warning_type", "limit", "offset", "order_by"],
  accept: ["application/json"],
  pagination: { items: "dag_warnings", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists warnings that the server has about DAGs.
 *
 * Since 2.4.
 *
 * `GET /dagWarnings` (`get_dag_warnings`); more in docs/v1/resources/dagWarnings.md
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: DagWarningCollection }, ListErrors, DagWarning> {
  return pages(client, listOperation, params, options);
}
