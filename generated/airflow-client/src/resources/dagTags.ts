// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
import { api } from "../api.js";
import type { DAGTagCollectionResponse, HTTPExceptionResponse, HTTPValidationError } from "../models.js";
import { type CallOptions, type Client, type Operation, type PageCall, pages } from "../runtime/index.js";

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
   * @default ["name"]
   */
  readonly order_by?: readonly string[];
  /** Part of the value, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives. */
  readonly tag_name_pattern?: string | null;
  /**
   * Start of the value, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Since
   * 3.2.
   */
  readonly tag_name_prefix_pattern?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_dag_tags",
  method: "GET",
  path: "/api/v2/dagTags",
  query: ["limit", "offset", "order_by", "tag_name_pattern", "tag_name_prefix_pattern"],
  accept: ["application/json"],
  pagination: { items: "tags", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists the tags that DAGs carry.
 *
 * `GET /api/v2/dagTags` (`get_dag_tags`); more in docs/resources/dagTags.md
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: DAGTagCollectionResponse }, ListErrors, string> {
  return pages(client, listOperation, params, options);
}
