/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { ProviderCollectionResponse, ProviderResponse } from "../models/providers.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { CallOptions, Client, PageCall } from "../runtime/index.js";
import { type Operation, pages } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListProvidersParams {
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
}

/** Error bodies of {@link list}, by status. */
export interface ListProvidersErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_providers",
  method: "GET",
  path: "/api/v2/providers",
  query: ["limit", "offset"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "providers", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists the provider packages that are installed on the server.
 *
 * Returns the packages of the API server. The list is short, but it still has pages.
 *
 * Permission: to read providers (role Viewer; with FAB, Op).
 *
 * `GET /api/v2/providers` (`get_providers`)
 */
export function list(
  client: Client,
  params: ListProvidersParams = {},
  options?: CallOptions,
): PageCall<ProviderCollectionResponse, ListProvidersErrors, ProviderResponse> {
  return pages(client, listOperation, params, options);
}
