/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { JobCollectionResponse } from "../models/jobs.js";
import type { HTTPExceptionResponse, HTTPValidationError, JobResponse } from "../models/shared.js";
import type { CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { type Operation, pages } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListJobsParams {
  /**
   * If `true`, include only jobs that are alive according to the last heartbeat. If `false`,
   * include only the others.
   */
  readonly is_alive?: boolean | null;
  /** Include only entries that started at or after this time, or have not started. */
  readonly start_date_gte?: string | null;
  /** Include only entries that started after this time, or have not started. Since 3.1. */
  readonly start_date_gt?: string | null;
  /**
   * Include only entries that started at or before this time. A time in the future also includes
   * entries that have not started.
   */
  readonly start_date_lte?: string | null;
  /**
   * Include only entries that started before this time. A time in the future also includes entries
   * that have not started. Since 3.1.
   */
  readonly start_date_lt?: string | null;
  /** Include only entries that ended at or after this time, or have not ended. */
  readonly end_date_gte?: string | null;
  /** Include only entries that ended after this time, or have not ended. Since 3.1. */
  readonly end_date_gt?: string | null;
  /**
   * Include only entries that ended at or before this time. A time in the future also includes
   * entries that have not ended.
   */
  readonly end_date_lte?: string | null;
  /**
   * Include only entries that ended before this time. A time in the future also includes entries
   * that have not ended. Since 3.1.
   */
  readonly end_date_lt?: string | null;
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
  /**
   * Fields to sort by, in order of priority. Prefix a field with `-` to reverse its order. Allowed
   * fields: `dag_id`, `end_date`, `executor_class`, `hostname`, `id`, `job_type`,
   * `latest_heartbeat`, `start_date`, `state`, `unixname`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly StringOr<
    | "dag_id"
    | "-dag_id"
    | "end_date"
    | "-end_date"
    | "executor_class"
    | "-executor_class"
    | "hostname"
    | "-hostname"
    | "id"
    | "-id"
    | "job_type"
    | "-job_type"
    | "latest_heartbeat"
    | "-latest_heartbeat"
    | "start_date"
    | "-start_date"
    | "state"
    | "-state"
    | "unixname"
    | "-unixname"
  >[];
  /** Include only jobs in this state, such as `running`, `success` or `failed`. */
  readonly job_state?: string | null;
  /**
   * Include only jobs of this type, such as `SchedulerJob`, `TriggererJob` or `DagProcessorJob`.
   */
  readonly job_type?: string | null;
  /** Include only jobs on this host. */
  readonly hostname?: string | null;
  /** Include only jobs with this executor. */
  readonly executor_class?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListJobsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_jobs",
  method: "GET",
  path: "/api/v2/jobs",
  query: [
    "is_alive",
    "start_date_gte",
    "start_date_gt",
    "start_date_lte",
    "start_date_lt",
    "end_date_gte",
    "end_date_gt",
    "end_date_lte",
    "end_date_lt",
    "limit",
    "offset",
    "order_by",
    "job_state",
    "job_type",
    "hostname",
    "executor_class",
  ],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "jobs", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists server jobs: schedulers, triggerers, DAG processors and task runners.
 *
 * A job that died keeps its state until the scheduler notices. `is_alive` checks the heartbeat
 * instead.
 *
 * Permission: to read jobs (role Viewer).
 *
 * `GET /api/v2/jobs` (`get_jobs`)
 */
export function list(
  client: Client,
  params: ListJobsParams = {},
  options?: CallOptions,
): PageCall<JobCollectionResponse, ListJobsErrors, JobResponse> {
  return pages(client, listOperation, params, options);
}
