/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client, PageCall } from "../../runtime/index.js";
import { call, form, jsonBody, objectBody, type Operation, pages, styledTarget, withUpdateMask } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { Role, RoleCollection } from "../models/roles.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListRolesParams {
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
  /** Field to sort by; prefix it with `-` for descending order. */
  readonly order_by?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListRolesErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_roles",
  method: "GET",
  path: "/roles",
  query: ["limit", "offset", "order_by"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "roles", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "roles.list", release: "2.1" },
};

/**
 * Lists roles.
 *
 * Deprecated: users and roles belong to the auth manager.
 *
 * Permission: to read roles (role Admin).
 *
 * Since 2.1.
 *
 * `GET /roles` (`get_roles`)
 *
 * @deprecated
 */
export function list(client: Client, params: ListRolesParams = {}, options?: CallOptions): PageCall<RoleCollection, ListRolesErrors, Role> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateRoleParams extends Role {}

/** Error bodies of {@link create}, by status. */
export interface CreateRoleErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 409: Problem;
}

const createOperation: Operation = {
  api,
  id: "post_role",
  method: "POST",
  path: "/roles",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "roles.create", release: "2.1" },
};

/**
 * Creates a role.
 *
 * Deprecated: users and roles belong to the auth manager. The response is empty: get the role
 * to read it.
 *
 * Permission: to create roles (role Admin).
 *
 * Since 2.1.
 *
 * `POST /roles` (`post_role`)
 *
 * @deprecated
 */
export function create(client: Client, params: CreateRoleParams = {}, options?: CallOptions): Call<Role, CreateRoleErrors> {
  return call(client, createOperation, params, options);
}

/** Params of {@link get}. */
export interface GetRoleParams {
  /** Name of the role. */
  readonly role_name: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetRoleErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = {
  api,
  id: "get_role",
  method: "GET",
  path: "/roles/{role_name}",
  accept: ["application/json"],
  since: { method: "roles.get", release: "2.1" },
};

/**
 * Returns a role.
 *
 * Deprecated: users and roles belong to the auth manager.
 *
 * Permission: to read roles (role Admin).
 *
 * Since 2.1.
 *
 * `GET /roles/{role_name}` (`get_role`)
 *
 * @deprecated
 */
export function get(client: Client, params: GetRoleParams, options?: CallOptions): Call<Role, GetRoleErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateRoleParams extends Role {
  /** Name of the role. */
  readonly role_name: string;
  /**
   * Names of the properties to write. If omitted, the client lists the properties that you pass,
   * so that all others keep their values. Without a mask, the server would overwrite or require
   * other properties.
   */
  readonly update_mask?: readonly string[];
}

/** Error bodies of {@link update}, by status. */
export interface UpdateRoleErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const updateOperation: Operation = {
  api,
  id: "patch_role",
  method: "PATCH",
  path: "/roles/{role_name}",
  styled: { target: styledTarget, query: [{ name: "update_mask", style: form, explode: false }] },
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["role_name", "update_mask"] },
  accept: ["application/json"],
  since: { method: "roles.update", release: "2.1" },
};

/**
 * Updates a role.
 *
 * Deprecated: users and roles belong to the auth manager. Only the properties that you pass
 * are written: the client lists them in `update_mask`.
 *
 * Permission: to edit roles (role Admin).
 *
 * Since 2.1.
 *
 * `PATCH /roles/{role_name}` (`patch_role`)
 *
 * @deprecated
 */
export function update(client: Client, params: UpdateRoleParams, options?: CallOptions): Call<Role, UpdateRoleErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["role_name", "update_mask"]), options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteRoleParams {
  /** Name of the role. */
  readonly role_name: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteRoleErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteOperation: Operation = {
  api,
  id: "delete_role",
  method: "DELETE",
  path: "/roles/{role_name}",
  since: { method: "roles.delete", release: "2.1" },
};

/**
 * Deletes a role.
 *
 * Deprecated: users and roles belong to the auth manager.
 *
 * Permission: to delete roles (role Admin).
 *
 * Since 2.1.
 *
 * `DELETE /roles/{role_name}` (`delete_role`)
 *
 * @deprecated
 */
function delete_(client: Client, params: DeleteRoleParams, options?: CallOptions): Call<undefined, DeleteRoleErrors, 204> {
  return call(client, deleteOperation, params, options);
}

export {
  /**
   * Deletes a role.
   *
   * Deprecated: users and roles belong to the auth manager.
   *
   * Permission: to delete roles (role Admin).
   *
   * Since 2.1.
   *
   * `DELETE /roles/{role_name}` (`delete_role`)
   *
   * @deprecated
   */
  delete_ as delete,
};
