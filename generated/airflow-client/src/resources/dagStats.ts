/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { DagStatsCollectionResponse } from "../models/dagStats.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client } from "../runtime/index.js";
import { call, type Operation } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListDagStatsParams {
  /** Include only these DAGs. Defaults to all DAGs. */
  readonly dag_ids?: readonly string[];
}

/** Error bodies of {@link list}, by status. */
export interface ListDagStatsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_dag_stats",
  method: "GET",
  path: "/api/v2/dagStats",
  query: ["dag_ids"],
  accept: ["application/json"],
};

/**
 * Counts the runs of DAGs by state.
 *
 * Every state is listed, including states without runs. DAGs that never ran are omitted. Cheaper
 * than listing runs.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `GET /api/v2/dagStats` (`get_dag_stats`)
 */
export function list(
  client: Client,
  params: ListDagStatsParams = {},
  options?: CallOptions,
): Call<DagStatsCollectionResponse, ListDagStatsErrors> {
  return call(client, listOperation, params, options);
}
