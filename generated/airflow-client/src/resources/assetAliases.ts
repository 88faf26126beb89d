/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { AssetAliasCollectionResponse } from "../models/assetAliases.js";
import type { AssetAliasResponse, HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { call, type Operation, pages } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListAssetAliasesParams {
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
   * Part of `name`, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives.
   */
  readonly name_pattern?: string | null;
  /**
   * Prefix of `name`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly name_prefix_pattern?: string | null;
  /**
   * Fields to sort by, in order of priority. Prefix a field with `-` to reverse its order. Allowed
   * fields: `id`, `name`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly StringOr<"id" | "-id" | "name" | "-name">[];
}

/** Error bodies of {@link list}, by status. */
export interface ListAssetAliasesErrors {
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
  pagination: { kind: "offset", items: "asset_aliases", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists asset aliases.
 *
 * An alias contains no assets until a task adds some at run time.
 *
 * Permission: to read asset aliases (role Viewer).
 *
 * `GET /api/v2/assets/aliases` (`get_asset_aliases`)
 */
export function list(
  client: Client,
  params: ListAssetAliasesParams = {},
  options?: CallOptions,
): PageCall<AssetAliasCollectionResponse, ListAssetAliasesErrors, AssetAliasResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link get}. */
export interface GetAssetAliasParams {
  /** Numeric ID of the asset alias. */
  readonly asset_alias_id: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetAssetAliasErrors {
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
 * Returns one asset alias.
 *
 * Use the ID from `assetAliases.list`.
 *
 * Permission: to read asset aliases (role Viewer).
 *
 * `GET /api/v2/assets/aliases/{asset_alias_id}` (`get_asset_alias`)
 */
export function get(client: Client, params: GetAssetAliasParams, options?: CallOptions): Call<AssetAliasResponse, GetAssetAliasErrors> {
  return call(client, getOperation, params, options);
}
