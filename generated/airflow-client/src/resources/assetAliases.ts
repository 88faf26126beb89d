/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { AssetAliasCollectionResponse } from "../models/assetAliases.js";
import type { AssetAliasResponse, HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import { type Call, call, type CallOptions, type Client, type Operation, type PageCall, pages } from "../runtime/index.js";

/** Params of {@link list}. */
export interface ListParams {
  /**
   * How many to return at most. More than `[api] maximum_page_limit` of the server (100 unless configured) is cut to
   * that without a word; 0 gives none, and how many there are.
   *
   * Minimum `0`.
   *
   * @default 50
   */
  readonly limit?: number;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly offset?: number;
  /** Part of `name`, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives. */
  readonly name_pattern?: string | null;
  /**
   * Start of `name`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs at
   * its end other than letters and digits are ignored. Since 3.2.
   */
  readonly name_prefix_pattern?: string | null;
  /**
   * Fields to sort by, the first before the others; a minus before a name turns the order round. Of `id`, `name`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly string[];
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_asset_aliases",
  method: "GET",
  path: "/api/v2/assets/aliases",
  query: ["limit", "offset", "name_pattern", "name_prefix_pattern", "order_by"],
  accept: ["application/json"],
  pagination: { items: "asset_aliases", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists asset aliases.
 *
 * An alias holds no assets until a task adds some at run time.
 *
 * Permission: to read asset aliases (role Viewer).
 *
 * `GET /api/v2/assets/aliases` (`get_asset_aliases`)
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: AssetAliasCollectionResponse }, ListErrors, AssetAliasResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link get}. */
export interface GetParams {
  /** Number of the asset alias. */
  readonly asset_alias_id: number;
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
  id: "get_asset_alias",
  method: "GET",
  path: "/api/v2/assets/aliases/{asset_alias_id}",
  accept: ["application/json"],
};

/**
 * Reads one asset alias.
 *
 * The number comes from the list.
 *
 * Permission: to read asset aliases (role Viewer).
 *
 * `GET /api/v2/assets/aliases/{asset_alias_id}` (`get_asset_alias`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: AssetAliasResponse }, GetErrors> {
  return call(client, getOperation, params, options);
}
