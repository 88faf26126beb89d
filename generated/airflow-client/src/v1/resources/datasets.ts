/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client, PageCall } from "../../runtime/index.js";
import { call, type Operation, pages } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { Dataset, DatasetCollection } from "../models/datasets.js";
import type { Problem, QueuedEventCollection } from "../models/shared.js";

/** Params of {@link queuedEvents}. */
export interface DatasetQueuedEventsParams {
  /** URI of the dataset. */
  readonly uri: string;
  /** Only events queued before this time: ISO 8601 with a time zone. */
  readonly before?: string;
}

/** Error bodies of {@link queuedEvents}, by status. */
export interface DatasetQueuedEventsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const queuedEventsOperation: Operation = {
  api,
  id: "get_dataset_queued_events",
  method: "GET",
  path: "/datasets/queuedEvent/{uri}",
  query: ["before"],
  accept: ["application/json"],
  since: { method: "datasets.queuedEvents", release: "2.9" },
};

/**
 * Lists the DAGs with a queued event of a dataset.
 *
 * Since 2.9. A DAG that waits for several datasets starts when each has an event. Until then,
 * the events stay queued.
 *
 * Permission: to read datasets (role Viewer).
 *
 * `GET /datasets/queuedEvent/{uri}` (`get_dataset_queued_events`)
 */
export function queuedEvents(
  client: Client,
  params: DatasetQueuedEventsParams,
  options?: CallOptions,
): Call<QueuedEventCollection, DatasetQueuedEventsErrors> {
  return call(client, queuedEventsOperation, params, options);
}

/** Params of {@link deleteQueuedEvents}. */
export interface DeleteDatasetQueuedEventsParams {
  /** URI of the dataset. */
  readonly uri: string;
  /** Only events queued before this time: ISO 8601 with a time zone. */
  readonly before?: string;
}

/** Error bodies of {@link deleteQueuedEvents}, by status. */
export interface DeleteDatasetQueuedEventsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteQueuedEventsOperation: Operation = {
  api,
  id: "delete_dataset_queued_events",
  method: "DELETE",
  path: "/datasets/queuedEvent/{uri}",
  query: ["before"],
  since: { method: "datasets.deleteQueuedEvents", release: "2.9" },
};

/**
 * Deletes the queued events of a dataset for all DAGs.
 *
 * Since 2.9. DAGs that wait for several datasets then wait for this dataset again.
 *
 * Permission: to delete datasets (role Op).
 *
 * `DELETE /datasets/queuedEvent/{uri}` (`delete_dataset_queued_events`)
 */
export function deleteQueuedEvents(
  client: Client,
  params: DeleteDatasetQueuedEventsParams,
  options?: CallOptions,
): Call<undefined, DeleteDatasetQueuedEventsErrors, 204> {
  return call(client, deleteQueuedEventsOperation, params, options);
}

/** Params of {@link list}. */
export interface ListDatasetsParams {
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
  /**
   * Field to sort by; prefix it with `-` for descending order. One of `created_at`, `id`,
   * `updated_at`, `uri`.
   */
  readonly order_by?: string;
  /** Part of the URI, ignoring case. `%` matches any text, `_` any character. */
  readonly uri_pattern?: string;
  /** Only datasets that these DAGs produce or wait for, as comma-separated ids. Since 2.9. */
  readonly dag_ids?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListDatasetsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_datasets",
  method: "GET",
  path: "/datasets",
  query: ["limit", "offset", "order_by", "uri_pattern", "dag_ids"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "datasets", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "datasets.list", release: "2.4" },
};

/**
 * Lists datasets.
 *
 * Since 2.4. A dataset is identified by its URI. `total_entries` also counts the datasets that
 * the filters exclude.
 *
 * Permission: to read datasets (role Viewer).
 *
 * `GET /datasets` (`get_datasets`)
 */
export function list(
  client: Client,
  params: ListDatasetsParams = {},
  options?: CallOptions,
): PageCall<DatasetCollection, ListDatasetsErrors, Dataset> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link get}. */
export interface GetDatasetParams {
  /** URI of the dataset. */
  readonly uri: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetDatasetErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = {
  api,
  id: "get_dataset",
  method: "GET",
  path: "/datasets/{uri}",
  accept: ["application/json"],
  since: { method: "datasets.get", release: "2.4" },
};

/**
 * Returns a dataset by its URI.
 *
 * Since 2.4. Includes the DAGs that the dataset can trigger and the tasks that produce it. The
 * server normalizes URIs, for example to `s3://bucket/` for `s3://bucket`. Use the URI from a
 * list of datasets.
 *
 * Permission: to read datasets (role Viewer).
 *
 * `GET /datasets/{uri}` (`get_dataset`)
 */
export function get(client: Client, params: GetDatasetParams, options?: CallOptions): Call<Dataset, GetDatasetErrors> {
  return call(client, getOperation, params, options);
}
