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
import type { Problem } from "../models/shared.js";
import type { User, UserCollection, UserCollectionItem, UserInput } from "../models/users.js";

/** Params of {@link list}. */
export interface ListUsersParams {
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
export interface ListUsersErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_users",
  method: "GET",
  path: "/users",
  query: ["limit", "offset", "order_by"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "users", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "users.list", release: "2.1" },
};

/**
 * Lists users.
 *
 * Deprecated: users and roles belong to the auth manager.
 *
 * Permission: to read users (role Admin).
 *
 * Since 2.1.
 *
 * `GET /users` (`get_users`)
 *
 * @deprecated
 */
export function list(
  client: Client,
  params: ListUsersParams = {},
  options?: CallOptions,
): PageCall<UserCollection, ListUsersErrors, UserCollectionItem> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateUserParams extends UserInput {}

/** Error bodies of {@link create}, by status. */
export interface CreateUserErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 409: Problem;
}

const createOperation: Operation = {
  api,
  id: "post_user",
  method: "POST",
  path: "/users",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "users.create", release: "2.2" },
};

/**
 * Creates a user.
 *
 * Since 2.2. Deprecated: users and roles belong to the auth manager. Always pass `roles`:
 * without them, the server returns 500 if it has no role for new users. The response does not
 * contain the password.
 *
 * Permission: to create users (role Admin).
 *
 * `POST /users` (`post_user`)
 *
 * @deprecated
 */
export function create(client: Client, params: CreateUserParams = {}, options?: CallOptions): Call<User, CreateUserErrors> {
  return call(client, createOperation, params, options);
}

/** Params of {@link get}. */
export interface GetUserParams {
  /** User name. */
  readonly username: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetUserErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = {
  api,
  id: "get_user",
  method: "GET",
  path: "/users/{username}",
  accept: ["application/json"],
  since: { method: "users.get", release: "2.1" },
};

/**
 * Returns a user.
 *
 * Deprecated: users and roles belong to the auth manager.
 *
 * Permission: to read users (role Admin).
 *
 * Since 2.1.
 *
 * `GET /users/{username}` (`get_user`)
 *
 * @deprecated
 */
export function get(client: Client, params: GetUserParams, options?: CallOptions): Call<UserCollectionItem, GetUserErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateUserParams extends UserInput {
  /** User name. */
  readonly username: string;
  /**
   * Names of the properties to write. If omitted, the client lists the properties that you pass,
   * so that all others keep their values. Without a mask, the server would overwrite or require
   * other properties.
   */
  readonly update_mask?: readonly string[];
}

/** Error bodies of {@link update}, by status. */
export interface UpdateUserErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
  readonly 409: Problem;
}

const updateOperation: Operation = {
  api,
  id: "patch_user",
  method: "PATCH",
  path: "/users/{username}",
  styled: { target: styledTarget, query: [{ name: "update_mask", style: form, explode: false }] },
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["update_mask"] },
  accept: ["application/json"],
  since: { method: "users.update", release: "2.2" },
};

/**
 * Updates a user.
 *
 * Since 2.2. Deprecated: users and roles belong to the auth manager. Only the properties that
 * you pass are written: the client lists them in `update_mask`.
 *
 * Permission: to edit users (role Admin).
 *
 * `PATCH /users/{username}` (`patch_user`)
 *
 * @deprecated
 */
export function update(client: Client, params: UpdateUserParams, options?: CallOptions): Call<UserCollectionItem, UpdateUserErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["update_mask", "username"]), options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteUserParams {
  /** User name. */
  readonly username: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteUserErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteOperation: Operation = {
  api,
  id: "delete_user",
  method: "DELETE",
  path: "/users/{username}",
  since: { method: "users.delete", release: "2.2" },
};

/**
 * Deletes a user.
 *
 * Since 2.2. Deprecated: users and roles belong to the auth manager.
 *
 * Permission: to delete users (role Admin).
 *
 * `DELETE /users/{username}` (`delete_user`)
 *
 * @deprecated
 */
function delete_(client: Client, params: DeleteUserParams, options?: CallOptions): Call<undefined, DeleteUserErrors, 204> {
  return call(client, deleteOperation, params, options);
}

export {
  /**
   * Deletes a user.
   *
   * Since 2.2. Deprecated: users and roles belong to the auth manager.
   *
   * Permission: to delete users (role Admin).
   *
   * `DELETE /users/{username}` (`delete_user`)
   *
   * @deprecated
   */
  delete_ as delete,
};
