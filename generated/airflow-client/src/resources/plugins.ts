/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { PluginCollectionResponse, PluginImportErrorCollectionResponse, PluginResponse } from "../models/plugins.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client, PageCall } from "../runtime/index.js";
import { call, type NoParams, type Operation, pages } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListPluginsParams {
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
export interface ListPluginsErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_plugins",
  method: "GET",
  path: "/api/v2/plugins",
  query: ["limit", "offset"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "plugins", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists the plugins that the server has loaded.
 *
 * Returns the plugins of the API server. Workers may have other plugins.
 *
 * Permission: to read plugins (role Viewer; with FAB, Op).
 *
 * `GET /api/v2/plugins` (`get_plugins`)
 */
export function list(
  client: Client,
  params: ListPluginsParams = {},
  options?: CallOptions,
): PageCall<PluginCollectionResponse, ListPluginsErrors, PluginResponse> {
  return pages(client, listOperation, params, options);
}

/** Error bodies of {@link importErrors}, by status. */
export interface PluginImportErrorsErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
}

const importErrorsOperation: Operation = {
  api,
  id: "import_errors",
  method: "GET",
  path: "/api/v2/plugins/importErrors",
  accept: ["application/json"],
  since: { method: "plugins.importErrors", release: "3.1" },
};

/**
 * Lists plugins that failed to load, with the reason.
 *
 * Returns all of them at once, without pages. Since 3.1.
 *
 * Permission: to read plugins (role Viewer; with FAB, Op).
 *
 * `GET /api/v2/plugins/importErrors` (`import_errors`)
 */
export function importErrors(
  client: Client,
  params: NoParams = {},
  options?: CallOptions,
): Call<PluginImportErrorCollectionResponse, PluginImportErrorsErrors> {
  return call(client, importErrorsOperation, params, options);
}
