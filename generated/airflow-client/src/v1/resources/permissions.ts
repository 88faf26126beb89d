// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
import { type CallOptions, type Client, type Operation, type PageCall, pages } from "../../runtime/index.js";
import { api } from "../api.js";
import type { Action, ActionCollection, Problem } from "../models.js";

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
}

const listOperation: Operation = {
  api,
  id: "get_permissions",
  method: "GET",
  path: "/permissions",
  query: ["limit", "offset"],
  accept: ["application/json"],
  pagination: { items: "actions", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists the actions that roles can allow.
 *
 * Deprecated: users and roles belong to the auth manager.
 *
 * `GET /permissions` (`get_permissions`); more in docs/v1/resources/permissions.md
 *
 * @deprecated
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: ActionCollection }, ListErrors, Action> {
  return pages(client, listOperation, params, options);
}
