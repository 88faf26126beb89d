/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client, PageCall } from "../../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, pages } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { CreateDatasetEvent } from "../models/datasetEvents.js";
import type { DatasetEvent, DatasetEventCollection, Problem } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListDatasetEventsParams {
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
   * Field to sort by; prefix it with `-` for descending order. One of `source_dag_id`,
   * `source_map_index`, `source_run_id`, `source_task_id`, `timestamp`.
   */
  readonly order_by?: string;
  /** Only events of this dataset. */
  readonly dataset_id?: number;
  /** Only events caused by this DAG. */
  readonly source_dag_id?: string;
  /** Only events caused by this task. */
  readonly source_task_id?: string;
  /** Only events caused by this run. */
  readonly source_run_id?: string;
  /** Only events caused by this mapped instance. */
  readonly source_map_index?: number;
}

/** Error bodies of {@link list}, by status. */
export interface ListDatasetEventsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_dataset_events",
  method: "GET",
  path: "/datasets/events",
  query: ["limit", "offset", "order_by", "dataset_id", "source_dag_id", "source_task_id", "source_run_id", "source_map_index"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "dataset_events", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
  since: { method: "datasetEvents.list", release: "2.4" },
};

/**
 * Lists events of datasets.
 *
 * Since 2.4. Oldest events first, unless `order_by` is set.
 *
 * Permission: to read datasets (role Viewer).
 *
 * `GET /datasets/events` (`get_dataset_events`)
 */
export function list(
  client: Client,
  params: ListDatasetEventsParams = {},
  options?: CallOptions,
): PageCall<DatasetEventCollection, ListDatasetEventsErrors, DatasetEvent> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateDatasetEventParams extends CreateDatasetEvent {}

/** Error bodies of {@link create}, by status. */
export interface CreateDatasetEventErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const createOperation: Operation = {
  api,
  id: "create_dataset_event",
  method: "POST",
  path: "/datasets/events",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  since: { method: "datasetEvents.create", release: "2.9" },
};

/**
 * Records an update of a dataset, which may trigger DAGs.
 *
 * Since 2.9. Queues the DAGs that wait for the dataset, as if a task had updated it. Every
 * call creates a new event; duplicates are not detected. The server adds `from_rest_api: true`
 * to `extra`.
 *
 * Permission: to create datasets (role User).
 *
 * `POST /datasets/events` (`create_dataset_event`)
 */
export function create(
  client: Client,
  params: CreateDatasetEventParams,
  options?: CallOptions,
): Call<DatasetEvent, CreateDatasetEventErrors> {
  return call(client, createOperation, params, options);
}
