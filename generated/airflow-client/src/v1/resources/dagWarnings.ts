/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { type CallOptions, type Client, type Operation, type PageCall, pages } from "../../runtime/index.js";
import { api } from "../api.js";
import type { DagWarning, DagWarningCollection } from "../models/dagWarnings.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListParams {
  /** Only of this DAG. */
  readonly dag_id?: string;
  /** Only warnings of this kind. */
  readonly warning_type?: string;
  /**
   * How many to return at most. More than `[api] maximum_page_limit` of the server (100 unless configured) is cut to
   * that without a word; 0 stands for its `[api] fallback_page_limit`, which is also what comes where this is left out
   * (100).
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
  /** Field to sort by; a minus before it turns the order round. One of `dag_id`, `message`, `timestamp`, `warning_type`. */
  readonly order_by?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
  readonly 400: Problem;
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
  since: { method: "dagWarnings.list", release: "2.4" },
};

/**
 * Lists warnings that the server has about DAGs.
 *
 * Since 2.4. Of all DAGs, or of one with `dag_id`.
 *
 * Permission: to read DAG warnings (role Viewer).
 *
 * `GET /dagWarnings` (`get_dag_warnings`)
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: DagWarningCollection }, ListErrors, DagWarning> {
  return pages(client, listOperation, params, options);
}
