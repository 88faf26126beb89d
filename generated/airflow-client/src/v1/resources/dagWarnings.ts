/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { CallOptions, Client, PageCall } from "../../runtime/index.js";
import { type Operation, pages } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { DagWarning, DagWarningCollection } from "../models/dagWarnings.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListDagWarningsParams {
  /** Only warnings of this DAG. */
  readonly dag_id?: string;
  /** Only warnings of this type. */
  readonly warning_type?: string;
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
   * Field to sort by; prefix it with `-` for descending order. One of `dag_id`, `message`,
   * `timestamp`, `warning_type`.
   */
  readonly order_by?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListDagWarningsErrors {
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
  pagination: { kind: "offset", items: "dag_warnings", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "dagWarnings.list", release: "2.4" },
};

/**
 * Lists the server's warnings about DAGs.
 *
 * Since 2.4. Use `dag_id` to list the warnings of one DAG.
 *
 * Permission: to read DAG warnings (role Viewer).
 *
 * `GET /dagWarnings` (`get_dag_warnings`)
 */
export function list(
  client: Client,
  params: ListDagWarningsParams = {},
  options?: CallOptions,
): PageCall<DagWarningCollection, ListDagWarningsErrors, DagWarning> {
  return pages(client, listOperation, params, options);
}
