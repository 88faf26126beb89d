/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client } from "../../runtime/index.js";
import { type Accept, call, decodeByMediaType, type Operation } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { DagSource } from "../models/dagSources.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link get}. */
export interface GetDagSourceParams {
  /** Signed name of the file, from a DAG. */
  readonly file_token: string;
  /**
   * Media type of the response.
   *
   * @default "application/json"
   */
  readonly accept?: "application/json" | "text/plain";
}

/** Error bodies of {@link get}, by status. */
export interface GetDagSourceErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
  readonly 406: string;
}

const getOperation: Operation = {
  api,
  id: "get_dag_source",
  method: "GET",
  path: "/dagSources/{file_token}",
  accept: ["application/json", "text/plain"],
  decode: decodeByMediaType,
};

/**
 * Returns the source code of a DAG file.
 *
 * The file may define several DAGs; the user needs the permission for each of them.
 * `file_token` is a property of a DAG. Use `accept: "text/plain"` to get only the code.
 *
 * Permission: to read DAG code (role Viewer).
 *
 * `GET /dagSources/{file_token}` (`get_dag_source`)
 */
export function get(
  client: Client,
  params: GetDagSourceParams & Accept<"text/plain">,
  options?: CallOptions,
): Call<string, GetDagSourceErrors>;
/**
 * Returns the source code of a DAG file.
 *
 * The file may define several DAGs; the user needs the permission for each of them.
 * `file_token` is a property of a DAG. Use `accept: "text/plain"` to get only the code.
 *
 * Permission: to read DAG code (role Viewer).
 *
 * `GET /dagSources/{file_token}` (`get_dag_source`)
 */
export function get(
  client: Client,
  params: GetDagSourceParams & Partial<Accept<"application/json">>,
  options?: CallOptions,
): Call<DagSource, GetDagSourceErrors>;
export function get(
  client: Client,
  params: GetDagSourceParams & Partial<Accept<string>>,
  options?: CallOptions,
): Call<DagSource, GetDagSourceErrors> | Call<string, GetDagSourceErrors> {
  return call<DagSource, GetDagSourceErrors>(client, getOperation, params, options);
}
