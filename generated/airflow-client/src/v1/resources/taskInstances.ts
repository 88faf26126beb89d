/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import {
  type Accept,
  type Call,
  call,
  type CallOptions,
  type Client,
  decodeByMediaType,
  jsonBody,
  objectBody,
  type Operation,
  type PageCall,
  pages,
} from "../../runtime/index.js";
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
export interface ClearParams extends ClearTaskInstances {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link clear}, by status. */
export interface ClearErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Clears task instances of a DAG, so that they run again.
 *
 * `dry_run` is on unless you turn it off: then nothing is cleared, and the answer is what would be. `only_failed` is
 * on as well; `reset_dag_runs` is not, so turn it on, or the run stays as it is and nothing starts. A task that is
 * running is stopped and started again. Name the run by `dag_run_id`, or several by `start_date` and `end_date`; not
 * both.
 *
 * Permission: to edit task instances (role User).
 *
 * `POST /dags/{dag_id}/clearTaskInstances` (`post_clear_task_instances`)
 */
export function clear(
  client: Client,
  params: ClearParams,
  options?: CallOptions,
): Call<{ readonly 200: TaskInstanceReferenceCollection }, ClearErrors> {
  return call(client, clearOperation, params, options);
}

/** Params of {@link setNote}. */
export interface SetNoteParams extends SetTaskInstanceNote {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
}

/** Error bodies of {@link setNote}, by status. */
export interface SetNoteErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "taskInstances.setNote", release: "2.5" },
};

/**
 * Sets the note of a task instance.
 *
 * Since 2.5. Overwrites the note that is there, if there is one.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/setNote` (`set_task_instance_note`)
 */
export function setNote(client: Client, params: SetNoteParams, options?: CallOptions): Call<{ readonly 200: TaskInstance }, SetNoteErrors> {
  return call(client, setNoteOperation, params, options);
}

/** Params of {@link setNoteMapped}. */
export interface SetNoteMappedParams extends SetTaskInstanceNote {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link setNoteMapped}, by status. */
export interface SetNoteMappedErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "taskInstances.setNoteMapped", release: "2.5" },
};

/**
 * Sets the note of one task instance of a mapped task.
 *
 * Since 2.5. Overwrites the note that is there, if there is one.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/setNote`
 * (`set_mapped_task_instance_note`)
 */
export function setNoteMapped(
  client: Client,
  params: SetNoteMappedParams,
  options?: CallOptions,
): Call<{ readonly 200: TaskInstance }, SetNoteMappedErrors> {
  return call(client, setNoteMappedOperation, params, options);
}

/** Params of {@link dependencies}. */
export interface DependenciesParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
}

/** Error bodies of {@link dependencies}, by status. */
export interface DependenciesErrors {
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
 * Lists what keeps a task instance from being scheduled.
 *
 * Since 2.10. Empty unless the task instance has no state or is `scheduled`.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies` (`get_task_instance_dependencies`)
 */
export function dependencies(
  client: Client,
  params: DependenciesParams,
  options?: CallOptions,
): Call<{ readonly 200: TaskInstanceDependencyCollection }, DependenciesErrors> {
  return call(client, dependenciesOperation, params, options);
}

/** Params of {@link dependenciesMapped}. */
export interface DependenciesMappedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link dependenciesMapped}, by status. */
export interface DependenciesMappedErrors {
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
 * Lists what keeps one task instance of a mapped task from being scheduled.
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
  params: DependenciesMappedParams,
  options?: CallOptions,
): Call<{ readonly 200: TaskInstanceDependencyCollection }, DependenciesMappedErrors> {
  return call(client, dependenciesMappedOperation, params, options);
}

/** Params of {@link setState}. */
export interface SetStateParams extends UpdateTaskInstancesState {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link setState}, by status. */
export interface SetStateErrors {
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
    defaults: { include_upstream: false, include_downstream: false, include_future: false, include_past: false },
  },
  accept: ["application/json"],
};

/**
 * Sets the state of task instances, and of those before or after them if asked.
 *
 * `dry_run` is on unless you turn it off: then nothing is written, and the answer is what would be. `new_state` may be
 * `success`, `failed` or `skipped`. Name the run by `dag_run_id` (since 2.3) or by `execution_date`, not by both. Of
 * the four `include_` members those that you leave out are sent as false.
 *
 * Permission: to edit task instances (role User).
 *
 * `POST /dags/{dag_id}/updateTaskInstancesState` (`post_set_task_instances_state`)
 */
export function setState(
  client: Client,
  params: SetStateParams,
  options?: CallOptions,
): Call<{ readonly 200: TaskInstanceReferenceCollection }, SetStateErrors> {
  return call(client, setStateOperation, params, options);
}

/** Params of {@link list}. */
export interface ListParams {
  /** Id of the DAG, or `~` for all. */
  readonly dag_id: string;
  /** Id of the run, or `~` for all. */
  readonly dag_run_id: string;
  /** Only where the logical date is this or later. */
  readonly execution_date_gte?: string;
  /** Only where the logical date is this or earlier. */
  readonly execution_date_lte?: string;
  /** Only what started at this moment or later. */
  readonly start_date_gte?: string;
  /** Only what started at this moment or earlier. */
  readonly start_date_lte?: string;
  /** Only what ended at this moment or later. */
  readonly end_date_gte?: string;
  /** Only what ended at this moment or earlier. */
  readonly end_date_lte?: string;
  /** Only what changed last at this moment or later. Since 2.6. */
  readonly updated_at_gte?: string;
  /** Only what changed last at this moment or earlier. Since 2.6. */
  readonly updated_at_lte?: string;
  /** Only what took this many seconds or more. */
  readonly duration_gte?: number;
  /** Only what took this many seconds or less. */
  readonly duration_lte?: number;
  /** Only these states; `none` stands for no state. */
  readonly state?: readonly string[];
  /** Only in these pools. */
  readonly pool?: readonly string[];
  /** Only in these queues. */
  readonly queue?: readonly string[];
  /** Only with these executors. Since 2.10. */
  readonly executor?: readonly string[];
  /**
   * How many to return at most. More than `[api] maximum_page_limit` of the server (100 unless configured) is cut to
   * that without a word; 0 stands for its `[api] fallback_page_limit`, which is also what comes where this is left out
   * (100).
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
  pagination: { items: "task_instances", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists the task instances of a run.
 *
 * The list cannot be sorted, and pages of a run that is still going may repeat or skip rows. `~` in place of a DAG id
 * or run id stands for all of them; give a time bound then.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances` (`get_task_instances`)
 */
export function list(
  client: Client,
  params: ListParams,
  options?: CallOptions,
): PageCall<{ readonly 200: TaskInstanceCollection }, ListErrors, TaskInstance> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link get}. */
export interface GetParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
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
 * Reads one task instance that is not mapped.
 *
 * Its newest try; earlier ones are in `tries` (since 2.10).
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}` (`get_task_instance`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: TaskInstance }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateParams extends UpdateTaskInstance {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
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
  id: "patch_task_instance",
  method: "PATCH",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "taskInstances.update", release: "2.5" },
};

/**
 * Sets the state of a task instance.
 *
 * Since 2.5. `dry_run` is on unless you turn it off. `new_state` may be `success`, `failed` or `skipped`. A task that
 * is running is stopped with its next heartbeat, which may be some seconds later. The tasks after it are not run
 * again: use `taskInstances.clear` for that.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}` (`patch_task_instance`)
 */
export function update(
  client: Client,
  params: UpdateParams,
  options?: CallOptions,
): Call<{ readonly 200: TaskInstanceReference }, UpdateErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link getMapped}. */
export interface GetMappedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link getMapped}, by status. */
export interface GetMappedErrors {
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
 * Reads one task instance of a mapped task.
 *
 * Since 2.3.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}` (`get_mapped_task_instance`)
 */
export function getMapped(
  client: Client,
  params: GetMappedParams,
  options?: CallOptions,
): Call<{ readonly 200: TaskInstance }, GetMappedErrors> {
  return call(client, getMappedOperation, params, options);
}

/** Params of {@link updateMapped}. */
export interface UpdateMappedParams extends UpdateTaskInstance {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
}

/** Error bodies of {@link updateMapped}, by status. */
export interface UpdateMappedErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "taskInstances.updateMapped", release: "2.5" },
};

/**
 * Sets the state of one task instance of a mapped task.
 *
 * Since 2.5. `dry_run` is on unless you turn it off. `new_state` may be `success`, `failed` or `skipped`.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}` (`patch_mapped_task_instance`)
 */
export function updateMapped(
  client: Client,
  params: UpdateMappedParams,
  options?: CallOptions,
): Call<{ readonly 200: TaskInstanceReference }, UpdateMappedErrors> {
  return call(client, updateMappedOperation, params, options);
}

/** Params of {@link listMapped}. */
export interface ListMappedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /**
   * How many to return at most. More than `[api] maximum_page_limit` of the server (100 unless configured) is cut to
   * that without a word; 0 stands for its `[api] fallback_page_limit`, which is also what comes where this is left out
   * (100).
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
  /** Only where the logical date is this or later. */
  readonly execution_date_gte?: string;
  /** Only where the logical date is this or earlier. */
  readonly execution_date_lte?: string;
  /** Only what started at this moment or later. */
  readonly start_date_gte?: string;
  /** Only what started at this moment or earlier. */
  readonly start_date_lte?: string;
  /** Only what ended at this moment or later. */
  readonly end_date_gte?: string;
  /** Only what ended at this moment or earlier. */
  readonly end_date_lte?: string;
  /** Only what changed last at this moment or later. Since 2.6. */
  readonly updated_at_gte?: string;
  /** Only what changed last at this moment or earlier. Since 2.6. */
  readonly updated_at_lte?: string;
  /** Only what took this many seconds or more. */
  readonly duration_gte?: number;
  /** Only what took this many seconds or less. */
  readonly duration_lte?: number;
  /** Only these states; `none` stands for no state. */
  readonly state?: readonly string[];
  /** Only in these pools. */
  readonly pool?: readonly string[];
  /** Only in these queues. */
  readonly queue?: readonly string[];
  /** Only with these executors. Since 2.10. */
  readonly executor?: readonly string[];
  /**
   * Field to sort by, one of `map_index`, `state`, `duration`, `start_date`, `end_date`; a minus before it turns the
   * order round. `map_index` is given as `-map_index` only.
   */
  readonly order_by?: string;
}

/** Error bodies of {@link listMapped}, by status. */
export interface ListMappedErrors {
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
  pagination: { items: "task_instances", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "taskInstances.listMapped", release: "2.3" },
};

/**
 * Lists the task instances of a mapped task.
 *
 * Since 2.3. In the order of `map_index`, unless `order_by` says otherwise.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped` (`get_mapped_task_instances`)
 */
export function listMapped(
  client: Client,
  params: ListMappedParams,
  options?: CallOptions,
): PageCall<{ readonly 200: TaskInstanceCollection }, ListMappedErrors, TaskInstance> {
  return pages(client, listMappedOperation, params, options);
}

/** Params of {@link listBatch}. */
export interface ListBatchParams extends ListTaskInstanceForm {}

/** Error bodies of {@link listBatch}, by status. */
export interface ListBatchErrors {
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
  pagination: { items: "task_instances", total: "total_entries", offset: { offset: "page_offset", limit: "page_limit" } },
};

/**
 * Lists task instances of many DAGs and runs, with filters in the body.
 *
 * For more ids than a URL can hold. Only reads, although it is a POST. The members of the body are the filters; empty
 * lists match everything. Pages (`page_limit`, `page_offset`) came with 2.10; older servers send everything at once.
 * The list cannot be sorted.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `POST /dags/~/dagRuns/~/taskInstances/list` (`get_task_instances_batch`)
 */
export function listBatch(
  client: Client,
  params: ListBatchParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: TaskInstanceCollection }, ListBatchErrors, TaskInstance> {
  return pages(client, listBatchOperation, params, options);
}

/** Params of {@link try_ | try}. */
export interface TryParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which try, counted from 1. */
  readonly task_try_number: number;
}

/** Error bodies of {@link try_ | try}, by status. */
export interface TryErrors {
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
 * Reads one try of a task instance.
 *
 * Since 2.10. The newest or an earlier one.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}`
 * (`get_task_instance_try_details`)
 */
function try_(client: Client, params: TryParams, options?: CallOptions): Call<{ readonly 200: TaskInstanceHistory }, TryErrors> {
  return call(client, tryOperation, params, options);
}

/** Params of {@link tries}. */
export interface TriesParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /**
   * How many to return at most. More than `[api] maximum_page_limit` of the server (100 unless configured) is cut to
   * that without a word; 0 stands for its `[api] fallback_page_limit`, which is also what comes where this is left out
   * (100).
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
  /** Taken, and ignored: tries come in the order they were made in. */
  readonly order_by?: string;
}

/** Error bodies of {@link tries}, by status. */
export interface TriesErrors {
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
  pagination: { items: "task_instances", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "taskInstances.tries", release: "2.10" },
};

/**
 * Lists the tries of a task instance.
 *
 * Since 2.10. With the newest, in the order they were made in.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries` (`get_task_instance_tries`)
 */
export function tries(
  client: Client,
  params: TriesParams,
  options?: CallOptions,
): PageCall<{ readonly 200: TaskInstanceHistoryCollection }, TriesErrors, TaskInstanceHistory> {
  return pages(client, triesOperation, params, options);
}

/** Params of {@link triesMapped}. */
export interface TriesMappedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
  /**
   * How many to return at most. More than `[api] maximum_page_limit` of the server (100 unless configured) is cut to
   * that without a word; 0 stands for its `[api] fallback_page_limit`, which is also what comes where this is left out
   * (100).
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * How many to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
  /** Taken, and ignored: tries come in the order they were made in. */
  readonly order_by?: string;
}

/** Error bodies of {@link triesMapped}, by status. */
export interface TriesMappedErrors {
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
  pagination: { items: "task_instances", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "taskInstances.triesMapped", release: "2.10" },
};

/**
 * Lists the tries of one task instance of a mapped task.
 *
 * Since 2.10. With the newest, in the order they were made in.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries`
 * (`get_mapped_task_instance_tries`)
 */
export function triesMapped(
  client: Client,
  params: TriesMappedParams,
  options?: CallOptions,
): PageCall<{ readonly 200: TaskInstanceHistoryCollection }, TriesMappedErrors, TaskInstanceHistory> {
  return pages(client, triesMappedOperation, params, options);
}

/** Params of {@link tryMapped}. */
export interface TryMappedParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. */
  readonly map_index: number;
  /** Which try, counted from 1. */
  readonly task_try_number: number;
}

/** Error bodies of {@link tryMapped}, by status. */
export interface TryMappedErrors {
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
 * Reads one try of one task instance of a mapped task.
 *
 * Since 2.10. The newest or an earlier one.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}`
 * (`get_mapped_task_instance_try_details`)
 */
export function tryMapped(
  client: Client,
  params: TryMappedParams,
  options?: CallOptions,
): Call<{ readonly 200: TaskInstanceHistory }, TryMappedErrors> {
  return call(client, tryMappedOperation, params, options);
}

/** Params of {@link links}. */
export interface LinksParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. Since 2.10. */
  readonly map_index?: number;
}

/** Error bodies of {@link links}, by status. */
export interface LinksErrors {
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
 * Reads the extra links that the operator of a task offers, name by name.
 *
 * Names with addresses; an address is null while the task has not set it, as before its first run.
 *
 * Permission: to read task instances (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links` (`get_extra_links`)
 */
export function links(
  client: Client,
  params: LinksParams,
  options?: CallOptions,
): Call<{ readonly 200: ExtraLinkCollection }, LinksErrors> {
  return call(client, linksOperation, params, options);
}

/** Params of {@link logs}. */
export interface LogsParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Which try, counted from 1. */
  readonly task_try_number: number;
  /** Whether to send the whole log at once rather than a piece. */
  readonly full_content?: boolean;
  /** Which of a mapped task's instances; -1 where the task is not mapped. Since 2.4. */
  readonly map_index?: number;
  /** Continuation token of the answer before. */
  readonly token?: string;
  /**
   * Media type of the reply.
   *
   * @default "application/json"
   */
  readonly accept?: "application/json" | "text/plain";
}

/** Error bodies of {@link logs}, by status. */
export interface LogsErrors {
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
 * Reads the log of one try of a task instance.
 *
 * As JSON, `content` is a string in which Python has written host names and text, and `continuation_token` asks for
 * what comes next. With `accept: "text/plain"` the server streams the plain text. A mapped task needs `map_index`.
 *
 * Permission: to read task logs (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{task_try_number}` (`get_log`)
 */
export function logs(
  client: Client,
  params: LogsParams & Accept<"text/plain">,
  options?: CallOptions,
): Call<{ readonly 200: string }, LogsErrors>;
/**
 * Reads the log of one try of a task instance.
 *
 * As JSON, `content` is a string in which Python has written host names and text, and `continuation_token` asks for
 * what comes next. With `accept: "text/plain"` the server streams the plain text. A mapped task needs `map_index`.
 *
 * Permission: to read task logs (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{task_try_number}` (`get_log`)
 */
export function logs(
  client: Client,
  params: LogsParams & Partial<Accept<"application/json">>,
  options?: CallOptions,
): Call<{ readonly 200: TaskInstanceLog }, LogsErrors>;
export function logs(
  client: Client,
  params: LogsParams & Partial<Accept<string>>,
  options?: CallOptions,
): Call<{ readonly 200: TaskInstanceLog }, LogsErrors> | Call<{ readonly 200: string }, LogsErrors> {
  return call<{ readonly 200: TaskInstanceLog }, LogsErrors>(client, logsOperation, params, options);
}

export { try_ as try };
