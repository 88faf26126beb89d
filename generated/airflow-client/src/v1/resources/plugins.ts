// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
import { type CallOptions, type Client, type Operation, type PageCall, pages } from "../../runtime/index.js";
import { api } from "../api.js";
import type { PluginCollection, PluginCollectionItem, Problem } from "../models.js";

/** Params of {@link list}. */
export interface ListParams {
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
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
  pagination: { items: "plugins", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists the plugins that the server has loaded.
 *
 * `GET /plugins` (`get_plugins`); more in docs/v1/resources/plugins.md
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: PluginCollection }, ListErrors, PluginCollectionItem> {
  return pages(client, listOperation, params, options);
}
