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
import type { Problem } from "../models/shared.js";
import type { XCom, XComCollection, XComCollectionItem } from "../models/xcoms.js";

/** Params of {@link list}. */
export interface ListXcomsParams {
  /** Id of the DAG, or `~` for all. */
  readonly dag_id: string;
  /** Id of the run, or `~` for all. */
  readonly dag_run_id: string;
  /** Id of the task, or `~` for all. */
  readonly task_id: string;
  /** Only entries of this mapped instance. Since 2.7. */
  readonly map_index?: number;
  /** Only entries with this key. Since 2.7. */
  readonly xcom_key?: string;
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
}

/** Error bodies of {@link list}, by status. */
export interface ListXcomsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_xcom_entries",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries",
  query: ["map_index", "xcom_key", "limit", "offset"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "xcom_entries", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists XCom entries without their values.
 *
 * Use `~` as the DAG id, run id or task id to match all of them. Get a single entry to read
 * its value.
 *
 * Permission: to read XComs (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries`
 * (`get_xcom_entries`)
 */
export function list(
  client: Client,
  params: ListXcomsParams,
  options?: CallOptions,
): PageCall<XComCollection, ListXcomsErrors, XComCollectionItem> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link get}. */
export interface GetXcomParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Key of the XCom entry. */
  readonly xcom_key: string;
  /** Index of the mapped task instance; -1 if the task is not mapped. Since 2.7. */
  readonly map_index?: number;
  /**
   * Whether the server deserializes the stored value first. Since 2.4.
   *
   * @default false
   */
  readonly deserialize?: boolean;
  /**
   * Whether to return the value as a string. Since 2.10.
   *
   * @default true
   */
  readonly stringify?: boolean;
}

/** Error bodies of {@link get}, by status. */
export interface GetXcomErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = {
  api,
  id: "get_xcom_entry",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
  query: ["map_index", "deserialize", "stringify"],
  accept: ["application/json"],
};

/**
 * Returns an XCom entry with its value.
 *
 * `value` is a string or null unless `stringify` is false (since 2.10). `deserialize` runs
 * code of the XCom backend; it returns 400 unless `[api] enable_xcom_deserialize_support` of
 * the server is on. A mapped task needs `map_index`. The return value of a task has the key
 * `return_value`.
 *
 * With the option `parseJson: losslessJson`, integers beyond 2^53 are bigints. Otherwise
 * `JSON.parse` rounds them.
 *
 * Permission: to read XComs (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`
 * (`get_xcom_entry`)
 */
export function get(client: Client, params: GetXcomParams, options?: CallOptions): Call<XCom, GetXcomErrors> {
  return call(client, getOperation, params, options);
}
