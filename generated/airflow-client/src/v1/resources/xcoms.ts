/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { type Call, call, type CallOptions, type Client, type Operation, type PageCall, pages } from "../../runtime/index.js";
import { api } from "../api.js";
import type { Problem } from "../models/shared.js";
import type { XCom, XComCollection, XComCollectionItem } from "../models/xcoms.js";

/** Params of {@link list}. */
export interface ListParams {
  /** Id of the DAG, or `~` for all. */
  readonly dag_id: string;
  /** Id of the run, or `~` for all. */
  readonly dag_run_id: string;
  /** Id of the task, or `~` for all. */
  readonly task_id: string;
  /** Only of this mapped instance. Since 2.7. */
  readonly map_index?: number;
  /** Only entries with this key. Since 2.7. */
  readonly xcom_key?: string;
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
  id: "get_xcom_entries",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries",
  query: ["map_index", "xcom_key", "limit", "offset"],
  accept: ["application/json"],
  pagination: { items: "xcom_entries", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists XCom entries, without their values.
 *
 * `~` in place of a DAG id, run id or task id stands for all of them. Read an entry by itself for its value.
 *
 * Permission: to read XComs (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries` (`get_xcom_entries`)
 */
export function list(
  client: Client,
  params: ListParams,
  options?: CallOptions,
): PageCall<{ readonly 200: XComCollection }, ListErrors, XComCollectionItem> {
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
  /** Key of the XCom entry. */
  readonly xcom_key: string;
  /** Which of a mapped task's instances; -1 where the task is not mapped. Since 2.7. */
  readonly map_index?: number;
  /**
   * Whether the server turns the stored value back into a Python value first. Since 2.4.
   *
   * @default false
   */
  readonly deserialize?: boolean;
  /**
   * Whether to send the value as text. Since 2.10.
   *
   * @default true
   */
  readonly stringify?: boolean;
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
  id: "get_xcom_entry",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
  query: ["map_index", "deserialize", "stringify"],
  accept: ["application/json"],
};

/**
 * Reads one XCom entry with its value.
 *
 * `value` is text unless `stringify` is false (since 2.10). `deserialize` runs code of the XCom backend and has to be
 * allowed by `[api] enable_xcom_deserialize_support` of the server, otherwise it is a 400. A mapped task needs
 * `map_index`. What a task returned is under the key `return_value`.
 *
 * Permission: to read XComs (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}` (`get_xcom_entry`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: XCom }, GetErrors> {
  return call(client, getOperation, params, options);
}
