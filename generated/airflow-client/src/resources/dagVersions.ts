/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { DAGVersionCollectionResponse } from "../models/dagVersions.js";
import type { DagVersionResponse, HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { call, type Operation, pages } from "../runtime/internal.js";

/** Params of {@link get}. */
export interface GetDagVersionParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** Version of the DAG, counted from 1. */
  readonly version_number: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetDagVersionErrors {
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
 * Returns one version of a DAG.
 *
 * The server creates a version when the structure of the DAG changes and the DAG has run since
 * the last version.
 *
 * Permission: to read DAG versions (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagVersions/{version_number}` (`get_dag_version`)
 */
export function get(client: Client, params: GetDagVersionParams, options?: CallOptions): Call<DagVersionResponse, GetDagVersionErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link list}. */
export interface ListDagVersionsParams {
  /** ID of the DAG, or `~` for all DAGs. */
  readonly dag_id: string;
  /**
   * Maximum number of items to return. The server silently caps this at `[api] maximum_page_limit`
   * (100 unless configured). With `0`, the response has no items, only `total_entries`.
   *
   * Minimum `0`.
   *
   * @default 50
   */
  readonly limit?: number;
  /**
   * Number of items to skip. Iterating over the call sets it.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly offset?: number;
  /** Include only the version with this number. */
  readonly version_number?: number;
  /** Include only versions of this bundle. */
  readonly bundle_name?: string;
  /** Include only entries with this version of the bundle. */
  readonly bundle_version?: string | null;
  /**
   * Fields to sort by, in order of priority. Prefix a field with `-` to reverse its order. Allowed
   * fields: `bundle_name`, `bundle_version`, `id`, `version_number`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly StringOr<
    | "bundle_name"
    | "-bundle_name"
    | "bundle_version"
    | "-bundle_version"
    | "id"
    | "-id"
    | "version_number"
    | "-version_number"
  >[];
}

/** Error bodies of {@link list}, by status. */
export interface ListDagVersionsErrors {
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
  pagination: { kind: "offset", items: "dag_versions", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists the versions of a DAG.
 *
 * `~` as the DAG ID matches all DAGs.
 *
 * Permission: to read DAG versions (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/dagVersions` (`get_dag_versions`)
 */
export function list(
  client: Client,
  params: ListDagVersionsParams,
  options?: CallOptions,
): PageCall<DAGVersionCollectionResponse, ListDagVersionsErrors, DagVersionResponse> {
  return pages(client, listOperation, params, options);
}
