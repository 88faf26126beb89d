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
import type { PluginCollection, PluginCollectionItem } from "../models/plugins.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListPluginsParams {
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
}

/** Error bodies of {@link list}, by status. */
export interface ListPluginsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_plugins",
  method: "GET",
  path: "/plugins",
  query: ["limit", "offset"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "plugins", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "plugins.list", release: "2.1" },
};

/**
 * Lists the plugins that the server has loaded.
 *
 * Lists the plugins of the web server. Workers may have different plugins.
 *
 * Permission: to read plugins (role Op).
 *
 * Since 2.1.
 *
 * `GET /plugins` (`get_plugins`)
 */
export function list(
  client: Client,
  params: ListPluginsParams = {},
  options?: CallOptions,
): PageCall<PluginCollection, ListPluginsErrors, PluginCollectionItem> {
  return pages(client, listOperation, params, options);
}
