/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client } from "../../runtime/index.js";
import { call, type Operation } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { DagStatsCollectionSchema } from "../models/dagStats.js";
import type { Problem } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListDagStatsParams {
  /** Only these DAGs, as comma-separated ids. */
  readonly dag_ids: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListDagStatsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_dag_stats",
  method: "GET",
  path: "/dagStats",
  query: ["dag_ids"],
  accept: ["application/json"],
  since: { method: "dagStats.list", release: "2.10" },
};

/**
 * Counts the runs of DAGs by state.
 *
 * Since 2.10. `dag_ids` is a string with comma-separated ids. Unknown DAGs are omitted.
 * Cheaper than listing runs.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `GET /dagStats` (`get_dag_stats`)
 */
export function list(
  client: Client,
  params: ListDagStatsParams,
  options?: CallOptions,
): Call<DagStatsCollectionSchema, ListDagStatsErrors> {
  return call(client, listOperation, params, options);
}
