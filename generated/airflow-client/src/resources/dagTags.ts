/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { DAGTagCollectionResponse } from "../models/dagTags.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { type Operation, pages } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListDagTagsParams {
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
   * Field to sort by: `name`, or `-name` to reverse the order.
   *
   * @default ["name"]
   */
  readonly order_by?: readonly StringOr<"name" | "-name">[];
  /**
   * Part of `tag_name`, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives.
   */
  readonly tag_name_pattern?: string | null;
  /**
   * Prefix of `tag_name`, case-sensitive. Fast on large tables. `|` separates alternatives.
   * Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly tag_name_prefix_pattern?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListDagTagsErrors {
  readonly 400: HTTPExceptionResponse;
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
  pagination: { kind: "offset", items: "tags", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists the tags of DAGs.
 *
 * Returns only names, from all DAGs that the user can read.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `GET /api/v2/dagTags` (`get_dag_tags`)
 */
export function list(
  client: Client,
  params: ListDagTagsParams = {},
  options?: CallOptions,
): PageCall<DAGTagCollectionResponse, ListDagTagsErrors, string> {
  return pages(client, listOperation, params, options);
}
