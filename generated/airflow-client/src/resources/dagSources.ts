/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { DAGSourceResponse } from "../models/dagSources.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client } from "../runtime/index.js";
import { type Accept, call, decodeByMediaType, type Operation } from "../runtime/internal.js";

/** Params of {@link get}. */
export interface GetDagSourceParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** Version of the DAG, counted from 1. Defaults to the latest version. */
  readonly version_number?: number | null;
  /**
   * Media type of the response.
   *
   * @default "application/json"
   */
  readonly accept?: "application/json" | "text/plain";
}

/** Error bodies of {@link get}, by status. */
export interface GetDagSourceErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 406: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_dag_source",
  method: "GET",
  path: "/api/v2/dagSources/{dag_id}",
  query: ["version_number"],
  accept: ["application/json", "text/plain"],
  decode: decodeByMediaType,
};

/**
 * Returns the source code of a DAG.
 *
 * Returns the latest version unless `version_number` is set. Set `accept: "text/plain"` to
 * receive only the code.
 *
 * Permission: to read DAG code (role Viewer).
 *
 * `GET /api/v2/dagSources/{dag_id}` (`get_dag_source`)
 */
export function get(
  client: Client,
  params: GetDagSourceParams & Accept<"text/plain">,
  options?: CallOptions,
): Call<string, GetDagSourceErrors>;
/**
 * Returns the source code of a DAG.
 *
 * Returns the latest version unless `version_number` is set. Set `accept: "text/plain"` to
 * receive only the code.
 *
 * Permission: to read DAG code (role Viewer).
 *
 * `GET /api/v2/dagSources/{dag_id}` (`get_dag_source`)
 */
export function get(
  client: Client,
  params: GetDagSourceParams & Partial<Accept<"application/json">>,
  options?: CallOptions,
): Call<DAGSourceResponse, GetDagSourceErrors>;
export function get(
  client: Client,
  params: GetDagSourceParams & Partial<Accept<string>>,
  options?: CallOptions,
): Call<DAGSourceResponse, GetDagSourceErrors> | Call<string, GetDagSourceErrors> {
  return call<DAGSourceResponse, GetDagSourceErrors>(client, getOperation, params, options);
}
