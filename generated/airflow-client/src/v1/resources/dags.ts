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
import type { DAGCollection, DAGDetail, DAGInput } from "../models/dags.js";
import type { DAG, Problem, QueuedEvent, QueuedEventCollection } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListDagsParams {
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
  /** `dag_id` (default), or `-dag_id` for descending order. */
  readonly order_by?: string;
  /**
   * Only DAGs with at least one of these tags. Tags are separated by commas, so a tag must not
   * contain a comma. Since 2.2.
   */
  readonly tags?: readonly string[];
  /**
   * Whether to exclude DAGs without a file. Since 2.2.
   *
   * @default true
   */
  readonly only_active?: boolean;
  /** `true`: only paused DAGs. `false`: only DAGs that are not paused. Since 2.6. */
  readonly paused?: boolean;
  /**
   * Names of the properties to return; all if omitted. An unknown name returns 400. Since 2.9.
   */
  readonly fields?: readonly string[];
  /** Part of the DAG id, ignoring case. `%` matches any text, `_` any character. Since 2.3. */
  readonly dag_id_pattern?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListDagsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_dags",
  method: "GET",
  path: "/dags",
  query: ["limit", "offset", "order_by", "tags", "only_active", "paused", "fields", "dag_id_pattern"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "dags", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists DAGs.
 *
 * Includes paused DAGs. Inactive DAGs are only included if `only_active` is false. For
 * parameters and documentation, use `dags.details`.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `GET /dags` (`get_dags`)
 */
export function list(client: Client, params: ListDagsParams = {}, options?: CallOptions): PageCall<DAGCollection, ListDagsErrors, DAG> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link updateMany}. */
export interface UpdateDagsManyParams extends DAGInput {
  /**
   * Maximum number of DAGs to change. The server silently caps it at `[api] maximum_page_limit`
   * (100 by default).
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * Number of matching DAGs to skip.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
  /**
   * Only DAGs with at least one of these tags. Tags are separated by commas, so a tag must not
   * contain a comma.
   */
  readonly tags?: readonly string[];
  /** `is_paused`, the only property that can be changed. Sent automatically if omitted. */
  readonly update_mask?: readonly string[];
  /**
   * Whether to exclude DAGs without a file.
   *
   * @default true
   */
  readonly only_active?: boolean;
  /**
   * Part of the DAG id, ignoring case. `%` matches any text, `_` any character; `~` matches all
   * DAGs.
   */
  readonly dag_id_pattern: string;
}

/** Error bodies of {@link updateMany}, by status. */
export interface UpdateDagsManyErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const updateManyOperation: Operation = {
  api,
  id: "patch_dags",
  method: "PATCH",
  path: "/dags",
  styled: {
    target: styledTarget,
    query: ["limit", "offset", "tags", { name: "update_mask", style: form, explode: false }, "only_active", "dag_id_pattern"],
  },
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["limit", "offset", "tags", "update_mask", "only_active", "dag_id_pattern"],
  },
  accept: ["application/json"],
  since: { method: "dags.updateMany", release: "2.3" },
};

/**
 * Pauses or unpauses all DAGs that match the filters.
 *
 * Since 2.3. Only `is_paused` can be changed. `dag_id_pattern` is required; `~` matches all
 * DAGs. A call changes at most one page of DAGs: 100, unless the server is configured
 * otherwise. The response contains the DAGs of that page.
 *
 * Permission: to edit DAGs (role User).
 *
 * `PATCH /dags` (`patch_dags`)
 */
export function updateMany(client: Client, params: UpdateDagsManyParams, options?: CallOptions): Call<DAGCollection, UpdateDagsManyErrors> {
  return call(client, updateManyOperation, withUpdateMask(params, "update_mask", [
    "dag_id_pattern",
    "limit",
    "offset",
    "only_active",
    "tags",
    "update_mask",
  ]), options);
}

/** Params of {@link get}. */
export interface GetDagParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /**
   * Names of the properties to return; all if omitted. An unknown name returns 400. Since 2.9.
   */
  readonly fields?: readonly string[];
}

/** Error bodies of {@link get}, by status. */
export interface GetDagErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = {
  api,
  id: "get_dag",
  method: "GET",
  path: "/dags/{dag_id}",
  query: ["fields"],
  accept: ["application/json"],
};

/**
 * Returns a DAG.
 *
 * A DAG returns 404 if its file has never been imported. In that case, check the import errors.
 * If a later version of the file has no such DAG, `is_active` is false.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `GET /dags/{dag_id}` (`get_dag`)
 */
export function get(client: Client, params: GetDagParams, options?: CallOptions): Call<DAG, GetDagErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateDagParams extends DAGInput {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** `is_paused`, the only property that can be changed. Sent automatically if omitted. */
  readonly update_mask?: readonly string[];
}

/** Error bodies of {@link update}, by status. */
export interface UpdateDagErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const updateOperation: Operation = {
  api,
  id: "patch_dag",
  method: "PATCH",
  path: "/dags/{dag_id}",
  styled: { target: styledTarget, query: [{ name: "update_mask", style: form, explode: false }] },
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "update_mask"] },
  accept: ["application/json"],
};

/**
 * Pauses or unpauses a DAG.
 *
 * Only `is_paused` can be changed. While a DAG is paused, no new runs are created and no tasks
 * start. Running tasks finish; the other tasks wait until the DAG is unpaused. A run stays
 * `running` while the DAG is paused, even if all of its tasks have ended.
 *
 * Permission: to edit DAGs (role User).
 *
 * `PATCH /dags/{dag_id}` (`patch_dag`)
 */
export function update(client: Client, params: UpdateDagParams, options?: CallOptions): Call<DAG, UpdateDagErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["dag_id", "update_mask"]), options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteDagParams {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteDagErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
  readonly 409: Problem;
}

const deleteOperation: Operation = {
  api,
  id: "delete_dag",
  method: "DELETE",
  path: "/dags/{dag_id}",
  since: { method: "dags.delete", release: "2.2" },
};

/**
 * Deletes the runs, task instances and history of a DAG.
 *
 * Since 2.2. This can't be undone. The file is not deleted, so the DAG reappears without its
 * history when it is parsed again.
 *
 * Permission: to delete DAGs (role User).
 *
 * `DELETE /dags/{dag_id}` (`delete_dag`)
 */
function delete_(client: Client, params: DeleteDagParams, options?: CallOptions): Call<undefined, DeleteDagErrors, 204> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link queuedDatasetEvent}. */
export interface DagQueuedDatasetEventParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** URI of the dataset. */
  readonly uri: string;
  /** Only events queued before this time: ISO 8601 with a time zone. */
  readonly before?: string;
}

/** Error bodies of {@link queuedDatasetEvent}, by status. */
export interface DagQueuedDatasetEventErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const queuedDatasetEventOperation: Operation = {
  api,
  id: "get_dag_dataset_queued_event",
  method: "GET",
  path: "/dags/{dag_id}/datasets/queuedEvent/{uri}",
  query: ["before"],
  accept: ["application/json"],
  since: { method: "dags.queuedDatasetEvent", release: "2.9" },
};

/**
 * Returns the queued event of one dataset for a DAG.
 *
 * Since 2.9. An event is queued while the DAG waits for its other datasets.
 *
 * Permission: to read datasets and DAGs (role Viewer).
 *
 * `GET /dags/{dag_id}/datasets/queuedEvent/{uri}` (`get_dag_dataset_queued_event`)
 */
export function queuedDatasetEvent(
  client: Client,
  params: DagQueuedDatasetEventParams,
  options?: CallOptions,
): Call<QueuedEvent, DagQueuedDatasetEventErrors> {
  return call(client, queuedDatasetEventOperation, params, options);
}

/** Params of {@link deleteQueuedDatasetEvent}. */
export interface DeleteDagQueuedDatasetEventParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** URI of the dataset. */
  readonly uri: string;
  /** Only events queued before this time: ISO 8601 with a time zone. */
  readonly before?: string;
}

/** Error bodies of {@link deleteQueuedDatasetEvent}, by status. */
export interface DeleteDagQueuedDatasetEventErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteQueuedDatasetEventOperation: Operation = {
  api,
  id: "delete_dag_dataset_queued_event",
  method: "DELETE",
  path: "/dags/{dag_id}/datasets/queuedEvent/{uri}",
  query: ["before"],
  since: { method: "dags.deleteQueuedDatasetEvent", release: "2.9" },
};

/**
 * Deletes the queued event of one dataset for a DAG.
 *
 * Since 2.9. The DAG then waits for this dataset again.
 *
 * Permission: to delete datasets, and to read DAGs (role Op).
 *
 * `DELETE /dags/{dag_id}/datasets/queuedEvent/{uri}` (`delete_dag_dataset_queued_event`)
 */
export function deleteQueuedDatasetEvent(
  client: Client,
  params: DeleteDagQueuedDatasetEventParams,
  options?: CallOptions,
): Call<undefined, DeleteDagQueuedDatasetEventErrors, 204> {
  return call(client, deleteQueuedDatasetEventOperation, params, options);
}

/** Params of {@link queuedDatasetEvents}. */
export interface DagQueuedDatasetEventsParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Only events queued before this time: ISO 8601 with a time zone. */
  readonly before?: string;
}

/** Error bodies of {@link queuedDatasetEvents}, by status. */
export interface DagQueuedDatasetEventsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const queuedDatasetEventsOperation: Operation = {
  api,
  id: "get_dag_dataset_queued_events",
  method: "GET",
  path: "/dags/{dag_id}/datasets/queuedEvent",
  query: ["before"],
  accept: ["application/json"],
  since: { method: "dags.queuedDatasetEvents", release: "2.9" },
};

/**
 * Lists the queued dataset events of a DAG.
 *
 * Since 2.9. An event is queued while the DAG waits for its other datasets.
 *
 * Permission: to read datasets and DAGs (role Viewer).
 *
 * `GET /dags/{dag_id}/datasets/queuedEvent` (`get_dag_dataset_queued_events`)
 */
export function queuedDatasetEvents(
  client: Client,
  params: DagQueuedDatasetEventsParams,
  options?: CallOptions,
): Call<QueuedEventCollection, DagQueuedDatasetEventsErrors> {
  return call(client, queuedDatasetEventsOperation, params, options);
}

/** Params of {@link deleteQueuedDatasetEvents}. */
export interface DeleteDagQueuedDatasetEventsParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Only events queued before this time: ISO 8601 with a time zone. */
  readonly before?: string;
}

/** Error bodies of {@link deleteQueuedDatasetEvents}, by status. */
export interface DeleteDagQueuedDatasetEventsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteQueuedDatasetEventsOperation: Operation = {
  api,
  id: "delete_dag_dataset_queued_events",
  method: "DELETE",
  path: "/dags/{dag_id}/datasets/queuedEvent",
  query: ["before"],
  since: { method: "dags.deleteQueuedDatasetEvents", release: "2.9" },
};

/**
 * Deletes all queued dataset events of a DAG.
 *
 * Since 2.9. The DAG then waits for all of its datasets again.
 *
 * Permission: to delete datasets, and to read DAGs (role Op).
 *
 * `DELETE /dags/{dag_id}/datasets/queuedEvent` (`delete_dag_dataset_queued_events`)
 */
export function deleteQueuedDatasetEvents(
  client: Client,
  params: DeleteDagQueuedDatasetEventsParams,
  options?: CallOptions,
): Call<undefined, DeleteDagQueuedDatasetEventsErrors, 204> {
  return call(client, deleteQueuedDatasetEventsOperation, params, options);
}

/** Params of {@link reparseFile}. */
export interface DagReparseFileParams {
  /** Signed name of the file, from a DAG. */
  readonly file_token: string;
}

/** Error bodies of {@link reparseFile}, by status. */
export interface DagReparseFileErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const reparseFileOperation: Operation = {
  api,
  id: "reparse_dag_file",
  method: "PUT",
  path: "/parseDagFile/{file_token}",
  since: { method: "dags.reparseFile", release: "2.10" },
};

/**
 * Requests that the server parses a DAG file again.
 *
 * Since 2.10. `file_token` is a property of a DAG; a path is not valid. The file is added to
 * the queue of the DAG processor.
 *
 * Permission: to edit DAGs (role User).
 *
 * `PUT /parseDagFile/{file_token}` (`reparse_dag_file`)
 */
export function reparseFile(
  client: Client,
  params: DagReparseFileParams,
  options?: CallOptions,
): Call<undefined, DagReparseFileErrors, 201> {
  return call(client, reparseFileOperation, params, options);
}

/** Params of {@link details}. */
export interface DagDetailsParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /**
   * Names of the properties to return; all if omitted. An unknown name returns 400. Since 2.9.
   */
  readonly fields?: readonly string[];
}

/** Error bodies of {@link details}, by status. */
export interface DagDetailsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const detailsOperation: Operation = {
  api,
  id: "get_dag_details",
  method: "GET",
  path: "/dags/{dag_id}/details",
  query: ["fields"],
  accept: ["application/json"],
};

/**
 * Returns a DAG with all details, such as parameters and documentation.
 *
 * More expensive for the server than `dags.get`, because it loads the full DAG.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `GET /dags/{dag_id}/details` (`get_dag_details`)
 */
export function details(client: Client, params: DagDetailsParams, options?: CallOptions): Call<DAGDetail, DagDetailsErrors> {
  return call(client, detailsOperation, params, options);
}

export {
  /**
   * Deletes the runs, task instances and history of a DAG.
   *
   * Since 2.2. This can't be undone. The file is not deleted, so the DAG reappears without its
   * history when it is parsed again.
   *
   * Permission: to delete DAGs (role User).
   *
   * `DELETE /dags/{dag_id}` (`delete_dag`)
   */
  delete_ as delete,
};
