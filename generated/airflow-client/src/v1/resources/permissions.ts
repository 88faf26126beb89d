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
import type { ActionCollection } from "../models/permissions.js";
import type { Action, Problem } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListPermissionsParams {
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
export interface ListPermissionsErrors {
  readonly 400: Problem;
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
  pagination: { kind: "offset", items: "actions", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "permissions.list", release: "2.1" },
};

/**
 * Lists the actions that roles can allow.
 *
 * Deprecated: users and roles belong to the auth manager.
 *
 * Permission: to read actions (role Admin).
 *
 * Since 2.1.
 *
 * `GET /permissions` (`get_permissions`)
 *
 * @deprecated
 */
export function list(
  client: Client,
  params: ListPermissionsParams = {},
  options?: CallOptions,
): PageCall<ActionCollection, ListPermissionsErrors, Action> {
  return pages(client, listOperation, params, options);
}
