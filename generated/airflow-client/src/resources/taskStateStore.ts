/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type {
  TaskStateStoreBody,
  TaskStateStoreCollectionResponse,
  TaskStateStorePatchBody,
  TaskStateStoreResponse,
} from "../models/taskStateStore.js";
import type { Call, CallOptions, Client, PageCall } from "../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, pages } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListTaskStateStoreParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
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
export interface ListTaskStateStoreErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "list_task_state_store",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store",
  query: ["map_index", "limit", "offset"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "task_state_store", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "taskStateStore.list", release: "3.3" },
};

/**
 * Lists the values that a task instance keeps between tries.
 *
 * Values are sorted by key. A mapped task needs `map_index`. Since 3.3.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store`
 * (`list_task_state_store`)
 */
export function list(
  client: Client,
  params: ListTaskStateStoreParams,
  options?: CallOptions,
): PageCall<TaskStateStoreCollectionResponse, ListTaskStateStoreErrors, TaskStateStoreResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link clear}. */
export interface ClearTaskStateStoreParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /**
   * Whether to include all mapped instances.
   *
   * @default false
   */
  readonly all_map_indices?: boolean;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link clear}, by status. */
export interface ClearTaskStateStoreErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const clearOperation: Operation = {
  api,
  id: "clear_task_state_store",
  method: "DELETE",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store",
  query: ["all_map_indices", "map_index"],
  since: { method: "taskStateStore.clear", release: "3.3" },
};

/**
 * Deletes all values of a task instance.
 *
 * With `all_map_indices`, deletes the values of all mapped instances and ignores `map_index`.
 * Since 3.3.
 *
 * Permission: to delete task instances (role User).
 *
 * `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store`
 * (`clear_task_state_store`)
 */
export function clear(
  client: Client,
  params: ClearTaskStateStoreParams,
  options?: CallOptions,
): Call<undefined, ClearTaskStateStoreErrors, 204> {
  return call(client, clearOperation, params, options);
}

/** Params of {@link get}. */
export interface GetTaskStateStoreParams {
  /** Key of the value. */
  readonly key: string;
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetTaskStateStoreErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_task_state_store",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
  query: ["map_index"],
  accept: ["application/json"],
  since: { method: "taskStateStore.get", release: "3.3" },
};

/**
 * Returns one value of a task instance.
 *
 * A mapped task needs `map_index`. Since 3.3.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`
 * (`get_task_state_store`)
 */
export function get(
  client: Client,
  params: GetTaskStateStoreParams,
  options?: CallOptions,
): Call<TaskStateStoreResponse, GetTaskStateStoreErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link set}. */
export interface SetTaskStateStoreParams extends TaskStateStoreBody {
  /** Key of the value. */
  readonly key: string;
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link set}, by status. */
export interface SetTaskStateStoreErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const setOperation: Operation = {
  api,
  id: "set_task_state_store",
  method: "PUT",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
  query: ["map_index"],
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["key", "dag_id", "dag_run_id", "task_id", "map_index"],
  },
  since: { method: "taskStateStore.set", release: "3.3" },
};

/**
 * Creates or replaces one value of a task instance.
 *
 * The value can be any JSON except null. `expires_at` can be `default` (retention period of the
 * server, 30 days unless configured), null (never delete the value), or a date with a time zone.
 * Since 3.3.
 *
 * Permission: to edit task instances (role User).
 *
 * `PUT /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`
 * (`set_task_state_store`)
 */
export function set(client: Client, params: SetTaskStateStoreParams, options?: CallOptions): Call<undefined, SetTaskStateStoreErrors, 204> {
  return call(client, setOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateTaskStateStoreParams extends TaskStateStorePatchBody {
  /** Key of the value. */
  readonly key: string;
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateTaskStateStoreErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateOperation: Operation = {
  api,
  id: "patch_task_state_store",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
  query: ["map_index"],
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["key", "dag_id", "dag_run_id", "task_id", "map_index"],
  },
  accept: ["application/json"],
  since: { method: "taskStateStore.update", release: "3.3" },
};

/**
 * Replaces one existing value of a task instance.
 *
 * The expiry date does not change. The response body is null. Since 3.3.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`
 * (`patch_task_state_store`)
 */
export function update(client: Client, params: UpdateTaskStateStoreParams, options?: CallOptions): Call<null, UpdateTaskStateStoreErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteTaskStateStoreParams {
  /** Key of the value. */
  readonly key: string;
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task. */
  readonly task_id: string;
  /**
   * Map index of the instance of a mapped task, or -1 if the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteTaskStateStoreErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteOperation: Operation = {
  api,
  id: "delete_task_state_store",
  method: "DELETE",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
  query: ["map_index"],
  since: { method: "taskStateStore.delete", release: "3.3" },
};

/**
 * Deletes one value of a task instance.
 *
 * A key that does not exist is not an error. Since 3.3.
 *
 * Permission: to delete task instances (role User).
 *
 * `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`
 * (`delete_task_state_store`)
 */
function delete_(
  client: Client,
  params: DeleteTaskStateStoreParams,
  options?: CallOptions,
): Call<undefined, DeleteTaskStateStoreErrors, 204> {
  return call(client, deleteOperation, params, options);
}

export {
  /**
   * Deletes one value of a task instance.
   *
   * A key that does not exist is not an error. Since 3.3.
   *
   * Permission: to delete task instances (role User).
   *
   * `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`
   * (`delete_task_state_store`)
   */
  delete_ as delete,
};
