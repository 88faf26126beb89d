// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
import {
  type Call,
  call,
  type CallOptions,
  type Client,
  form,
  jsonBody,
  memberBody,
  type Operation,
  type PageCall,
  pages,
  styledTarget,
} from "../../runtime/index.js";
import { api } from "../api.js";
import type { Problem, Role, RoleCollection } from "../models.js";

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
  /** Field to sort by; a minus before it turns the order round. */
  readonly order_by?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
  pagination: { items: "roles", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists roles.
 *
 * Deprecated: users and roles belong to the auth manager.
 *
 * `GET /roles` (`get_roles`); more in docs/v1/resources/roles.md
 *
 * @deprecated
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: RoleCollection }, ListErrors, Role> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateParams extends Role {}

/** Error bodies of {@link create}, by status. */
export interface CreateErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const createOperation: Operation = {
  api,
  id: "post_role",
  method: "POST",
  path: "/roles",
  body: { send: memberBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Creates a role.
 *
 * Deprecated: users and roles belong to the auth manager.
 *
 * `POST /roles` (`post_role`); more in docs/v1/resources/roles.md
 *
 * @deprecated
 */
export function create(client: Client, params: CreateParams = {}, options?: CallOptions): Call<{ readonly 200: Role }, CreateErrors> {
  return call(client, createOperation, params, options);
}

/** Params of {@link get}. */
export interface GetParams {
  /** Name of the role. */
  readonly role_name: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = { api, id: "get_role", method: "GET", path: "/roles/{role_name}", accept: ["application/json"] };

/**
 * Reads one role.
 *
 * Deprecated: users and roles belong to the auth manager.
 *
 * `GET /roles/{role_name}` (`get_role`); more in docs/v1/resources/roles.md
 *
 * @deprecated
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: Role }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateParams extends Role {
  /** Name of the role. */
  readonly role_name: string;
  /** Names of the fields to write; the others stay as they are. */
  readonly update_mask?: readonly string[];
}

/** Error bodies of {@link update}, by status. */
export interface UpdateErrors {
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
  body: { send: memberBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Changes a role.
 *
 * Deprecated: users and roles belong to the auth manager. Name the fields to write in `update_mask`.
 *
 * `PATCH /roles/{role_name}` (`patch_role`); more in docs/v1/resources/roles.md
 *
 * @deprecated
 */
export function update(client: Client, params: UpdateParams, options?: CallOptions): Call<{ readonly 200: Role }, UpdateErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link delete_}. */
export interface DeleteParams {
  /** Name of the role. */
  readonly role_name: string;
}

/** Error bodies of {@link delete_}, by status. */
export interface DeleteErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteOperation: Operation = { api, id: "delete_role", method: "DELETE", path: "/roles/{role_name}" };

/**
 * Deletes a role.
 *
 * Deprecated: users and roles belong to the auth manager.
 *
 * `DELETE /roles/{role_name}` (`delete_role`); more in docs/v1/resources/roles.md
 *
 * @deprecated
 */
function delete_(client: Client, params: DeleteParams, options?: CallOptions): Call<{ readonly 204: undefined }, DeleteErrors> {
  return call(client, deleteOperation, params, options);
}

export { delete_ as delete };
