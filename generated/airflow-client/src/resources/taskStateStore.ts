/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
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
import {
  type Call,
  call,
  type CallOptions,
  type Client,
  jsonBody,
  objectBody,
  type Operation,
  type PageCall,
  pages,
} from "../runtime/index.js";

/** Params of {@link list}. */
export interface ListParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /**
   * Which of a mapped task's instances; -1 where the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
  /**
   * How many to return at most. More than `[api] maximum_page_limit` of the server (100 unless configured) is cut to
   * that without a word; 0 gives none, and how many there are.
   *
   * Minimum `0`.
   *
   * @default 50
   */
  readonly limit?: number;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly offset?: number;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
  pagination: { items: "task_state_store", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "taskStateStore.list", release: "3.3" },
};

/**
 * Lists the values that a task instance keeps between its tries.
 *
 * Since 3.3. Sorted by key. A mapped task needs `map_index`.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store` (`list_task_state_store`)
 */
export function list(
  client: Client,
  params: ListParams,
  options?: CallOptions,
): PageCall<{ readonly 200: TaskStateStoreCollectionResponse }, ListErrors, TaskStateStoreResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link clear}. */
export interface ClearParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /**
   * Whether to take every mapped instance.
   *
   * @default false
   */
  readonly all_map_indices?: boolean;
  /**
   * Which of a mapped task's instances; -1 where the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link clear}, by status. */
export interface ClearErrors {
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
 * Deletes every value that a task instance keeps.
 *
 * Since 3.3. With `all_map_indices` those of all mapped instances go, whatever `map_index` says.
 *
 * Permission: to delete task instances (role User).
 *
 * `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store` (`clear_task_state_store`)
 */
export function clear(client: Client, params: ClearParams, options?: CallOptions): Call<{ readonly 204: undefined }, ClearErrors> {
  return call(client, clearOperation, params, options);
}

/** Params of {@link get}. */
export interface GetParams {
  /** Key of the value. */
  readonly key: string;
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /**
   * Which of a mapped task's instances; -1 where the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
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
 * Reads one value that a task instance keeps.
 *
 * Since 3.3. A mapped task needs `map_index`.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}` (`get_task_state_store`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: TaskStateStoreResponse }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link set}. */
export interface SetParams extends TaskStateStoreBody {
  /** Key of the value. */
  readonly key: string;
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /**
   * Which of a mapped task's instances; -1 where the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link set}, by status. */
export interface SetErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  since: { method: "taskStateStore.set", release: "3.3" },
};

/**
 * Writes one value that a task instance keeps, new or not.
 *
 * Since 3.3. The value may be any JSON but null. `expires_at` is `default` for the retention of the server (30 days
 * unless configured), null to keep the value for good, or a date with a zone.
 *
 * Permission: to edit task instances (role User).
 *
 * `PUT /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}` (`set_task_state_store`)
 */
export function set(client: Client, params: SetParams, options?: CallOptions): Call<{ readonly 204: undefined }, SetErrors> {
  return call(client, setOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateParams extends TaskStateStorePatchBody {
  /** Key of the value. */
  readonly key: string;
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /**
   * Which of a mapped task's instances; -1 where the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "taskStateStore.update", release: "3.3" },
};

/**
 * Replaces one value that a task instance keeps already.
 *
 * Since 3.3. When it expires does not change. The body of the answer is null.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`
 * (`patch_task_state_store`)
 */
export function update(client: Client, params: UpdateParams, options?: CallOptions): Call<{ readonly 200: null }, UpdateErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteParams {
  /** Key of the value. */
  readonly key: string;
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /**
   * Which of a mapped task's instances; -1 where the task is not mapped.
   *
   * Minimum `-1`.
   *
   * @default -1
   */
  readonly map_index?: number;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteErrors {
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
 * Deletes one value that a task instance keeps.
 *
 * Since 3.3. A key that is not there is no error.
 *
 * Permission: to delete task instances (role User).
 *
 * `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`
 * (`delete_task_state_store`)
 */
function delete_(client: Client, params: DeleteParams, options?: CallOptions): Call<{ readonly 204: undefined }, DeleteErrors> {
  return call(client, deleteOperation, params, options);
}

export { delete_ as delete };
