/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { type Call, call, type CallOptions, type Client, type Operation, type PageCall, pages } from "../../runtime/index.js";
import { api } from "../api.js";
import type { Dataset, DatasetCollection } from "../models/datasets.js";
import type { Problem, QueuedEventCollection } from "../models/shared.js";

/** Params of {@link queuedEvents}. */
export interface QueuedEventsParams {
  /** URI of the dataset. */
  readonly uri: string;
  /** Only what was queued before this moment: ISO 8601 with a zone. */
  readonly before?: string;
}

/** Error bodies of {@link queuedEvents}, by status. */
export interface QueuedEventsErrors {
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
 * Lists DAGs for which an event of a dataset waits.
 *
 * Since 2.9. A DAG that waits for several datasets starts when there is an event for each; until then the events wait
 * here.
 *
 * Permission: to read datasets (role Viewer).
 *
 * `GET /datasets/queuedEvent/{uri}` (`get_dataset_queued_events`)
 */
export function queuedEvents(
  client: Client,
  params: QueuedEventsParams,
  options?: CallOptions,
): Call<{ readonly 200: QueuedEventCollection }, QueuedEventsErrors> {
  return call(client, queuedEventsOperation, params, options);
}

/** Params of {@link deleteQueuedEvents}. */
export interface DeleteQueuedEventsParams {
  /** URI of the dataset. */
  readonly uri: string;
  /** Only what was queued before this moment: ISO 8601 with a zone. */
  readonly before?: string;
}

/** Error bodies of {@link deleteQueuedEvents}, by status. */
export interface DeleteQueuedEventsErrors {
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
 * Drops the waiting events of a dataset, for every DAG.
 *
 * Since 2.9. DAGs that have other datasets to wait for then wait for this one anew.
 *
 * Permission: to delete datasets (role Op).
 *
 * `DELETE /datasets/queuedEvent/{uri}` (`delete_dataset_queued_events`)
 */
export function deleteQueuedEvents(
  client: Client,
  params: DeleteQueuedEventsParams,
  options?: CallOptions,
): Call<{ readonly 204: undefined }, DeleteQueuedEventsErrors> {
  return call(client, deleteQueuedEventsOperation, params, options);
}

/** Params of {@link list}. */
export interface ListParams {
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
  /** Field to sort by; a minus before it turns the order round. One of `created_at`, `id`, `updated_at`, `uri`. */
  readonly order_by?: string;
  /** Part of the URI, whatever its case. `%` stands for any text, `_` for any character. */
  readonly uri_pattern?: string;
  /** Only datasets that these DAGs produce or wait for: ids with commas between them. Since 2.9. */
  readonly dag_ids?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
  pagination: { items: "datasets", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "datasets.list", release: "2.4" },
};

/**
 * Lists datasets.
 *
 * Since 2.4. A dataset is named by its URI.
 *
 * Permission: to read datasets (role Viewer).
 *
 * `GET /datasets` (`get_datasets`)
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: DatasetCollection }, ListErrors, Dataset> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link get}. */
export interface GetParams {
  /** URI of the dataset. */
  readonly uri: string;
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
  id: "get_dataset",
  method: "GET",
  path: "/datasets/{uri}",
  accept: ["application/json"],
  since: { method: "datasets.get", release: "2.4" },
};

/**
 * Reads one dataset by its URI.
 *
 * Since 2.4. With the DAGs it can start and the tasks that produce it. URIs are kept in their normal form, such as
 * `s3://bucket/` for `s3://bucket`: ask for one as it is listed.
 *
 * Permission: to read datasets (role Viewer).
 *
 * `GET /datasets/{uri}` (`get_dataset`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: Dataset }, GetErrors> {
  return call(client, getOperation, params, options);
}
