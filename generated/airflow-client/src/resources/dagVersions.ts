/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { DAGVersionCollectionResponse } from "../models/dagVersions.js";
import type { DagVersionResponse, HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import { type Call, call, type CallOptions, type Client, type Operation, type PageCall, pages } from "../runtime/index.js";

/** Params of {@link get}. */
export interface GetParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Version of the DAG, counted from 1. */
  readonly version_number: number;
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
  id: "get_dag_version",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagVersions/{version_number}",
  accept: ["application/json"],
};

/**
 * Reads one version of a DAG.
 *
 * A version is made when the structure of the DAG changes and it has run since the last.
 *
 * Permission: to read DAG versions (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagVersions/{version_number}` (`get_dag_version`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: DagVersionResponse }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link list}. */
export interface ListParams {
  /** Id of the DAG, or `~` for all. */
  readonly dag_id: string;
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
  /** Only the version of this number. */
  readonly version_number?: number;
  /** Only versions from this bundle. */
  readonly bundle_name?: string;
  /** Only with this version of the bundle. */
  readonly bundle_version?: string | null;
  /**
   * Fields to sort by, the first before the others; a minus before a name turns the order round. Of `bundle_name`,
   * `bundle_version`, `id`, `version_number`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly string[];
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_dag_versions",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/dagVersions",
  query: ["limit", "offset", "version_number", "bundle_name", "bundle_version", "order_by"],
  accept: ["application/json"],
  pagination: { items: "dag_versions", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists the versions of a DAG.
 *
 * `~` in place of the DAG id stands for all DAGs.
 *
 * Permission: to read DAG versions (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagVersions` (`get_dag_versions`)
 */
export function list(
  client: Client,
  params: ListParams,
  options?: CallOptions,
): PageCall<{ readonly 200: DAGVersionCollectionResponse }, ListErrors, DagVersionResponse> {
  return pages(client, listOperation, params, options);
}
