/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client, PageCall } from "../../runtime/index.js";
import { type Accept, call, decodeByMediaType, jsonBody, objectBody, type Operation, pages } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { Problem, TaskInstance, TaskInstanceCollection } from "../models/shared.js";
import type {
  ClearTaskInstances,
  ExtraLinkCollection,
  ListTaskInstanceForm,
  SetTaskInstanceNote,
  TaskInstanceDependencyCollection,
  TaskInstanceHistory,
  TaskInstanceHistoryCollection,
  TaskInstanceLog,
  TaskInstanceReference,
  TaskInstanceReferenceCollection,
  UpdateTaskInstance,
  UpdateTaskInstancesState,
} from "../models/taskInstances.js";

/** Params of {@link clear}. */
export interface ClearTaskInstancesParams extends ClearTaskInstances {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link clear}, by status. */
export interface ClearTaskInstancesErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const clearOperation: Operation = {
  api,
  id: "post_clear_task_instances",
  method: "POST",
  path: "/dags/{dag_id}/clearTaskInstances",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id"] },
  accept: ["application/json"],
};

/**
 * Clears task instances of a DAG, so that they run again.
 *
 * `dry_run` is on by default: nothing is cleared, and the response contains the task instances
 * that would be cleared. `only_failed` is also on by default. Turn on `reset_dag_runs`,
 * otherwise the run stays as it is and nothing starts. A running task is stopped and started
 * again. Select a run with `dag_run_id`, or several runs with `start_date` and `end_date`, but
 * not both.
 *
 * Permission: to edit task instances (role User).
 *
 * `POST /dags/{dag_id}/clearTaskInstances` (`post_clear_task_instances`)
 */
export function clear(
  client: Client,
  params: ClearTaskInstancesParams,
  options?: CallOptions,
): Call<TaskInstanceReferenceCollection, ClearTaskInstancesErrors> {
  return call(client, clearOperation, params, options);
}

/** Params of {@link setNote}. */
export interface SetTaskInstanceNoteParams extends SetTaskInstanceNote {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
}

/** Error bodies of {@link setNote}, by status. */
export interface SetTaskInstanceNoteErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const setNoteOperation: Operation = {
  api,
  id: "set_task_instance_note",
  method: "PATCH",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/setNote",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "dag_run_id", "task_id"] },
  accept: ["application/json"],
  since: { method: "taskInstances.setNote", release: "2.5" },
};

/**
 * Sets the note of a task instance.
 *
 * Since 2.5. Replaces an existing note.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/setNote`
 * (`set_task_instance_note`)
 */
export function setNote(
  client: Client,
  params: SetTaskInstanceNoteParams,
  options?: CallOptions,
): Call<TaskInstance, SetTaskInstanceNoteErrors> {
  return call(client, setNoteOperation, params, options);
}

/** Params of {@link setNoteMapped}. */
export interface SetTaskInstanceNoteMappedParams extends SetTaskInstanceNote {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Index of the mapped task instance; -1 if the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link setNoteMapped}, by status. */
export interface SetTaskInstanceNoteMappedErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const setNoteMappedOperation: Operation = {
  api,
  id: "set_mapped_task_instance_note",
  method: "PATCH",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/setNote",
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["dag_id", "dag_run_id", "task_id", "map_index"],
  },
  accept: ["application/json"],
  since: { method: "taskInstances.setNoteMapped", release: "2.5" },
};

/**
 * Sets the note of one task instance of a mapped task.
 *
 * Since 2.5. Replaces an existing note.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/setNote`
 * (`set_mapped_task_instance_note`)
 */
export function setNoteMapped(
  client: Client,
  params: SetTaskInstanceNoteMappedParams,
  options?: CallOptions,
): Call<TaskInstance, SetTaskInstanceNoteMappedErrors> {
  return call(client, setNoteMappedOperation, params, options);
}

/** Params of {@link dependencies}. */
export interface TaskInstanceDependenciesParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
}

/** Error bodies of {@link dependencies}, by status. */
export interface TaskInstanceDependenciesErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const dependenciesOperation: Operation = {
  api,
  id: "get_task_instance_dependencies",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies",
  accept: ["application/json"],
  since: { method: "taskInstances.dependencies", release: "2.10" },
};

/**
 * Lists the conditions that prevent a task instance from being scheduled.
 *
 * Since 2.10. Empty unless the task instance has no state or is `scheduled`.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies`
 * (`get_task_instance_dependencies`)
 */
export function dependencies(
  client: Client,
  params: TaskInstanceDependenciesParams,
  options?: CallOptions,
): Call<TaskInstanceDependencyCollection, TaskInstanceDependenciesErrors> {
  return call(client, dependenciesOperation, params, options);
}

/** Params of {@link dependenciesMapped}. */
export interface TaskInstanceDependenciesMappedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Index of the mapped task instance; -1 if the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link dependenciesMapped}, by status. */
export interface TaskInstanceDependenciesMappedErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const dependenciesMappedOperation: Operation = {
  api,
  id: "get_mapped_task_instance_dependencies",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies",
  accept: ["application/json"],
  since: { method: "taskInstances.dependenciesMapped", release: "2.10" },
};

/**
 * Lists the conditions that prevent one instance of a mapped task from being scheduled.
 *
 * Since 2.10. Empty unless the task instance has no state or is `scheduled`.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies`
 * (`get_mapped_task_instance_dependencies`)
 */
export function dependenciesMapped(
  client: Client,
  params: TaskInstanceDependenciesMappedParams,
  options?: CallOptions,
): Call<TaskInstanceDependencyCollection, TaskInstanceDependenciesMappedErrors> {
  return call(client, dependenciesMappedOperation, params, options);
}

/** Params of {@link setState}. */
export interface SetTaskInstanceStateParams extends UpdateTaskInstancesState {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link setState}, by status. */
export interface SetTaskInstanceStateErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const setStateOperation: Operation = {
  api,
  id: "post_set_task_instances_state",
  method: "POST",
  path: "/dags/{dag_id}/updateTaskInstancesState",
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["dag_id"],
    defaults: { include_upstream: false, include_downstream: false, include_future: false, include_past: false },
  },
  accept: ["application/json"],
};

/**
 * Sets the state of task instances, optionally with upstream and downstream tasks.
 *
 * `dry_run` is on by default: nothing is written, and the response contains the task instances
 * that would change. `new_state` is `success`, `failed` or `skipped`. Identify the run with
 * `dag_run_id` (since 2.3) or `execution_date`, but not both. Omitted `include_` properties
 * are sent as false. Downstream tasks that are `failed` or `upstream_failed` are also cleared,
 * and run again.
 *
 * Permission: to edit task instances (role User).
 *
 * `POST /dags/{dag_id}/updateTaskInstancesState` (`post_set_task_instances_state`)
 */
export function setState(
  client: Client,
  params: SetTaskInstanceStateParams,
  options?: CallOptions,
): Call<TaskInstanceReferenceCollection, SetTaskInstanceStateErrors> {
  return call(client, setStateOperation, params, options);
}

/** Params of {@link list}. */
export interface ListTaskInstancesParams {
  /** Id of the DAG, or `~` for all. */
  readonly dag_id: string;
  /** Id of the run, or `~` for all. */
  readonly dag_run_id: string;
  /** Only logical dates at or after this time. */
  readonly execution_date_gte?: string;
  /** Only logical dates at or before this time. */
  readonly execution_date_lte?: string;
  /** Only items that started at or after this time. */
  readonly start_date_gte?: string;
  /** Only items that started at or before this time. */
  readonly start_date_lte?: string;
  /** Only items that ended at or after this time. */
  readonly end_date_gte?: string;
  /** Only items that ended at or before this time. */
  readonly end_date_lte?: string;
  /** Only items that last changed at or after this time. Since 2.6. */
  readonly updated_at_gte?: string;
  /** Only items that last changed at or before this time. Since 2.6. */
  readonly updated_at_lte?: string;
  /** Only durations of at least this many seconds. */
  readonly duration_gte?: number;
  /** Only durations of at most this many seconds. */
  readonly duration_lte?: number;
  /** Only these states; `none` matches task instances without a state. */
  readonly state?: readonly string[];
  /** Only these pools. */
  readonly pool?: readonly string[];
  /** Only these queues. */
  readonly queue?: readonly string[];
  /** Only these executors. Since 2.10. */
  readonly executor?: readonly string[];
  /**
   * Maximum number of items to return; 100 by default. The server does not cap it, and returns no
   * items for 0.
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
export interface ListTaskInstancesErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_task_instances",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances",
  query: [
    "execution_date_gte",
    "execution_date_lte",
    "start_date_gte",
    "start_date_lte",
    "end_date_gte",
    "end_date_lte",
    "updated_at_gte",
    "updated_at_lte",
    "duration_gte",
    "duration_lte",
    "state",
    "pool",
    "queue",
    "executor",
    "limit",
    "offset",
  ],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "task_instances", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists the task instances of a run.
 *
 * The list can't be sorted, so pages of an active run may repeat or skip rows. Use `~` as the
 * DAG id or run id to match all of them, and add a time filter.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances` (`get_task_instances`)
 */
export function list(
  client: Client,
  params: ListTaskInstancesParams,
  options?: CallOptions,
): PageCall<TaskInstanceCollection, ListTaskInstancesErrors, TaskInstance> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link get}. */
export interface GetTaskInstanceParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetTaskInstanceErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = {
  api,
  id: "get_task_instance",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
  accept: ["application/json"],
};

/**
 * Returns a task instance that is not mapped.
 *
 * Returns the latest try. For earlier tries, use `tries` (since 2.10).
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}` (`get_task_instance`)
 */
export function get(client: Client, params: GetTaskInstanceParams, options?: CallOptions): Call<TaskInstance, GetTaskInstanceErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateTaskInstanceParams extends UpdateTaskInstance {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateTaskInstanceErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const updateOperation: Operation = {
  api,
  id: "patch_task_instance",
  method: "PATCH",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "dag_run_id", "task_id"] },
  accept: ["application/json"],
  since: { method: "taskInstances.update", release: "2.5" },
};

/**
 * Sets the state of a task instance.
 *
 * Since 2.5. `dry_run` is on by default. `new_state` is `success`, `failed` or `skipped`. A
 * running task stops at its next heartbeat, which can take several seconds. Downstream tasks
 * that are `failed` or `upstream_failed` are also cleared, and run again. To run other tasks
 * again, use `taskInstances.clear`. If `dry_run` is false, the response is empty.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}` (`patch_task_instance`)
 */
export function update(
  client: Client,
  params: UpdateTaskInstanceParams,
  options?: CallOptions,
): Call<TaskInstanceReference, UpdateTaskInstanceErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link getMapped}. */
export interface GetTaskInstanceMappedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Index of the mapped task instance; -1 if the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link getMapped}, by status. */
export interface GetTaskInstanceMappedErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getMappedOperation: Operation = {
  api,
  id: "get_mapped_task_instance",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}",
  accept: ["application/json"],
  since: { method: "taskInstances.getMapped", release: "2.3" },
};

/**
 * Returns one task instance of a mapped task.
 *
 * Since 2.3.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}`
 * (`get_mapped_task_instance`)
 */
export function getMapped(
  client: Client,
  params: GetTaskInstanceMappedParams,
  options?: CallOptions,
): Call<TaskInstance, GetTaskInstanceMappedErrors> {
  return call(client, getMappedOperation, params, options);
}

/** Params of {@link updateMapped}. */
export interface UpdateTaskInstanceMappedParams extends UpdateTaskInstance {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Index of the mapped task instance; -1 if the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link updateMapped}, by status. */
export interface UpdateTaskInstanceMappedErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const updateMappedOperation: Operation = {
  api,
  id: "patch_mapped_task_instance",
  method: "PATCH",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}",
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["dag_id", "dag_run_id", "task_id", "map_index"],
  },
  accept: ["application/json"],
  since: { method: "taskInstances.updateMapped", release: "2.5" },
};

/**
 * Sets the state of one task instance of a mapped task.
 *
 * Since 2.5. `dry_run` is on by default. `new_state` is `success`, `failed` or `skipped`. If
 * `dry_run` is false, the response is empty.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}`
 * (`patch_mapped_task_instance`)
 */
export function updateMapped(
  client: Client,
  params: UpdateTaskInstanceMappedParams,
  options?: CallOptions,
): Call<TaskInstanceReference, UpdateTaskInstanceMappedErrors> {
  return call(client, updateMappedOperation, params, options);
}

/** Params of {@link listMapped}. */
export interface ListTaskInstancesMappedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /**
   * Maximum number of items to return; 100 by default. The server does not cap it, and returns no
   * items for 0.
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
  /** Only logical dates at or after this time. */
  readonly execution_date_gte?: string;
  /** Only logical dates at or before this time. */
  readonly execution_date_lte?: string;
  /** Only items that started at or after this time. */
  readonly start_date_gte?: string;
  /** Only items that started at or before this time. */
  readonly start_date_lte?: string;
  /** Only items that ended at or after this time. */
  readonly end_date_gte?: string;
  /** Only items that ended at or before this time. */
  readonly end_date_lte?: string;
  /** Only items that last changed at or after this time. Since 2.6. */
  readonly updated_at_gte?: string;
  /** Only items that last changed at or before this time. Since 2.6. */
  readonly updated_at_lte?: string;
  /** Only durations of at least this many seconds. */
  readonly duration_gte?: number;
  /** Only durations of at most this many seconds. */
  readonly duration_lte?: number;
  /** Only these states; `none` matches task instances without a state. */
  readonly state?: readonly string[];
  /** Only these pools. */
  readonly pool?: readonly string[];
  /** Only these queues. */
  readonly queue?: readonly string[];
  /** Only these executors. Since 2.10. */
  readonly executor?: readonly string[];
  /**
   * Field to sort by; prefix it with `-` for descending order. One of `map_index` (only as
   * `-map_index`), `state`, `duration`, `start_date`, `end_date`.
   */
  readonly order_by?: string;
}

/** Error bodies of {@link listMapped}, by status. */
export interface ListTaskInstancesMappedErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const listMappedOperation: Operation = {
  api,
  id: "get_mapped_task_instances",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped",
  query: [
    "limit",
    "offset",
    "execution_date_gte",
    "execution_date_lte",
    "start_date_gte",
    "start_date_lte",
    "end_date_gte",
    "end_date_lte",
    "updated_at_gte",
    "updated_at_lte",
    "duration_gte",
    "duration_lte",
    "state",
    "pool",
    "queue",
    "executor",
    "order_by",
  ],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "task_instances", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "taskInstances.listMapped", release: "2.3" },
};

/**
 * Lists the task instances of a mapped task.
 *
 * Since 2.3. Sorted by `map_index`, unless `order_by` is set.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped`
 * (`get_mapped_task_instances`)
 */
export function listMapped(
  client: Client,
  params: ListTaskInstancesMappedParams,
  options?: CallOptions,
): PageCall<TaskInstanceCollection, ListTaskInstancesMappedErrors, TaskInstance> {
  return pages(client, listMappedOperation, params, options);
}

/** Params of {@link listBatch}. */
export interface ListTaskInstancesBatchParams extends ListTaskInstanceForm {}

/** Error bodies of {@link listBatch}, by status. */
export interface ListTaskInstancesBatchErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const listBatchOperation: Operation = {
  api,
  id: "get_task_instances_batch",
  method: "POST",
  path: "/dags/~/dagRuns/~/taskInstances/list",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  pagination: { kind: "offset", items: "task_instances", total: "total_entries", offset: { offset: "page_offset", limit: "page_limit" } },
};

/**
 * Lists task instances of several DAGs and runs, with the filters in the body.
 *
 * Use it for more ids than fit in a URL. It is a POST request, but only reads. The properties
 * of the body are filters; an empty list matches everything. Pagination with `page_limit` and
 * `page_offset` was added in 2.10; older servers return everything at once. The list can't be
 * sorted.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `POST /dags/~/dagRuns/~/taskInstances/list` (`get_task_instances_batch`)
 */
export function listBatch(
  client: Client,
  params: ListTaskInstancesBatchParams = {},
  options?: CallOptions,
): PageCall<TaskInstanceCollection, ListTaskInstancesBatchErrors, TaskInstance> {
  return pages(client, listBatchOperation, params, options);
}

/** Params of {@link try_ | try}. */
export interface TaskInstanceTryParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Number of the try, starting at 1. */
  readonly task_try_number: number;
}

/** Error bodies of {@link try_ | try}, by status. */
export interface TaskInstanceTryErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const tryOperation: Operation = {
  api,
  id: "get_task_instance_try_details",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}",
  accept: ["application/json"],
  since: { method: "taskInstances.try", release: "2.10" },
};

/**
 * Returns a try of a task instance.
 *
 * Since 2.10. Returns the latest try or an earlier one.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}`
 * (`get_task_instance_try_details`)
 */
function try_(client: Client, params: TaskInstanceTryParams, options?: CallOptions): Call<TaskInstanceHistory, TaskInstanceTryErrors> {
  return call(client, tryOperation, params, options);
}

/** Params of {@link tries}. */
export interface TaskInstanceTriesParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
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
  /** Ignored. Tries are always in chronological order. */
  readonly order_by?: string;
}

/** Error bodies of {@link tries}, by status. */
export interface TaskInstanceTriesErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const triesOperation: Operation = {
  api,
  id: "get_task_instance_tries",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries",
  query: ["limit", "offset", "order_by"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "task_instances", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "taskInstances.tries", release: "2.10" },
};

/**
 * Lists the tries of a task instance.
 *
 * Since 2.10. Includes the latest try, in chronological order.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries`
 * (`get_task_instance_tries`)
 */
export function tries(
  client: Client,
  params: TaskInstanceTriesParams,
  options?: CallOptions,
): PageCall<TaskInstanceHistoryCollection, TaskInstanceTriesErrors, TaskInstanceHistory> {
  return pages(client, triesOperation, params, options);
}

/** Params of {@link triesMapped}. */
export interface TaskInstanceTriesMappedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Index of the mapped task instance; -1 if the task is not mapped. */
  readonly map_index: number;
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
  /** Ignored. Tries are always in chronological order. */
  readonly order_by?: string;
}

/** Error bodies of {@link triesMapped}, by status. */
export interface TaskInstanceTriesMappedErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const triesMappedOperation: Operation = {
  api,
  id: "get_mapped_task_instance_tries",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries",
  query: ["limit", "offset", "order_by"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "task_instances", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "taskInstances.triesMapped", release: "2.10" },
};

/**
 * Lists the tries of one task instance of a mapped task.
 *
 * Since 2.10. Includes the latest try, in chronological order.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries`
 * (`get_mapped_task_instance_tries`)
 */
export function triesMapped(
  client: Client,
  params: TaskInstanceTriesMappedParams,
  options?: CallOptions,
): PageCall<TaskInstanceHistoryCollection, TaskInstanceTriesMappedErrors, TaskInstanceHistory> {
  return pages(client, triesMappedOperation, params, options);
}

/** Params of {@link tryMapped}. */
export interface TaskInstanceTryMappedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Index of the mapped task instance; -1 if the task is not mapped. */
  readonly map_index: number;
  /** Number of the try, starting at 1. */
  readonly task_try_number: number;
}

/** Error bodies of {@link tryMapped}, by status. */
export interface TaskInstanceTryMappedErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const tryMappedOperation: Operation = {
  api,
  id: "get_mapped_task_instance_try_details",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}",
  accept: ["application/json"],
  since: { method: "taskInstances.tryMapped", release: "2.10" },
};

/**
 * Returns a try of one task instance of a mapped task.
 *
 * Since 2.10. Returns the latest try or an earlier one.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET
 * /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}`
 * (`get_mapped_task_instance_try_details`)
 */
export function tryMapped(
  client: Client,
  params: TaskInstanceTryMappedParams,
  options?: CallOptions,
): Call<TaskInstanceHistory, TaskInstanceTryMappedErrors> {
  return call(client, tryMappedOperation, params, options);
}

/** Params of {@link links}. */
export interface TaskInstanceLinksParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Index of the mapped task instance; -1 if the task is not mapped. Since 2.10. */
  readonly map_index?: number;
}

/** Error bodies of {@link links}, by status. */
export interface TaskInstanceLinksErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const linksOperation: Operation = {
  api,
  id: "get_extra_links",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links",
  query: ["map_index"],
  accept: ["application/json"],
};

/**
 * Returns the extra links of a task's operator, by name.
 *
 * Maps names to URLs. A URL is null until the task sets it, for example before its first run.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links` (`get_extra_links`)
 */
export function links(
  client: Client,
  params: TaskInstanceLinksParams,
  options?: CallOptions,
): Call<ExtraLinkCollection, TaskInstanceLinksErrors> {
  return call(client, linksOperation, params, options);
}

/** Params of {@link logs}. */
export interface TaskInstanceLogsParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Number of the try, starting at 1. */
  readonly task_try_number: number;
  /** Whether to return the whole log at once instead of a part. */
  readonly full_content?: boolean;
  /** Index of the mapped task instance; -1 if the task is not mapped. Since 2.4. */
  readonly map_index?: number;
  /** Continuation token of the previous response. */
  readonly token?: string;
  /**
   * Media type of the response.
   *
   * @default "application/json"
   */
  readonly accept?: "application/json" | "text/plain";
}

/** Error bodies of {@link logs}, by status. */
export interface TaskInstanceLogsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const logsOperation: Operation = {
  api,
  id: "get_log",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{task_try_number}",
  query: ["full_content", "map_index", "token"],
  accept: ["application/json", "text/plain"],
  decode: decodeByMediaType,
};

/**
 * Returns the log of a try of a task instance.
 *
 * In JSON, `content` is a Python representation of host names and text, and
 * `continuation_token` requests the next part. With `accept: "text/plain"`, the server streams
 * plain text. A mapped task needs `map_index`.
 *
 * Permission: to read task logs (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{task_try_number}`
 * (`get_log`)
 */
export function logs(
  client: Client,
  params: TaskInstanceLogsParams & Accept<"text/plain">,
  options?: CallOptions,
): Call<string, TaskInstanceLogsErrors>;
/**
 * Returns the log of a try of a task instance.
 *
 * In JSON, `content` is a Python representation of host names and text, and
 * `continuation_token` requests the next part. With `accept: "text/plain"`, the server streams
 * plain text. A mapped task needs `map_index`.
 *
 * Permission: to read task logs (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{task_try_number}`
 * (`get_log`)
 */
export function logs(
  client: Client,
  params: TaskInstanceLogsParams & Partial<Accept<"application/json">>,
  options?: CallOptions,
): Call<TaskInstanceLog, TaskInstanceLogsErrors>;
export function logs(
  client: Client,
  params: TaskInstanceLogsParams & Partial<Accept<string>>,
  options?: CallOptions,
): Call<TaskInstanceLog, TaskInstanceLogsErrors> | Call<string, TaskInstanceLogsErrors> {
  return call<TaskInstanceLog, TaskInstanceLogsErrors>(client, logsOperation, params, options);
}

export {
  /**
   * Returns a try of a task instance.
   *
   * Since 2.10. Returns the latest try or an earlier one.
   *
   * Permission: to read task instances (role Viewer).
   *
   * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}`
   * (`get_task_instance_try_details`)
   */
  try_ as try,
};
