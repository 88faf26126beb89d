/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { JobCollectionResponse } from "../models/jobs.js";
import type { HTTPExceptionResponse, HTTPValidationError, JobResponse } from "../models/shared.js";
import { type CallOptions, type Client, type Operation, type PageCall, pages } from "../runtime/index.js";

/** Params of {@link list}. */
export interface ListParams {
  /** Only jobs that are alive, or only the others, judged by the last heartbeat. */
  readonly is_alive?: boolean | null;
  /** Only what started at this moment or later, and what has not started. */
  readonly start_date_gte?: string | null;
  /** Only what started after this moment, and what has not started. Since 3.1. */
  readonly start_date_gt?: string | null;
  /** Only what started at this moment or earlier. */
  readonly start_date_lte?: string | null;
  /** Only what started before this moment. Since 3.1. */
  readonly start_date_lt?: string | null;
  /** Only what ended at this moment or later, and what has not ended. */
  readonly end_date_gte?: string | null;
  /** Only what ended after this moment, and what has not ended. Since 3.1. */
  readonly end_date_gt?: string | null;
  /** Only what ended at this moment or earlier. */
  readonly end_date_lte?: string | null;
  /** Only what ended before this moment. Since 3.1. */
  readonly end_date_lt?: string | null;
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
  /**
   * Fields to sort by, the first before the others; a minus before a name turns the order round. Of `dag_id`,
   * `end_date`, `executor_class`, `hostname`, `id`, `job_type`, `latest_heartbeat`, `start_date`, `state`, `unixname`.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly string[];
  /** Only jobs in this state, such as `running`, `success` or `failed`. */
  readonly job_state?: string | null;
  /** Only jobs of this type, such as `SchedulerJob`, `TriggererJob` or `DagProcessorJob`. */
  readonly job_type?: string | null;
  /** Only jobs on this machine. */
  readonly hostname?: string | null;
  /** Only jobs with this executor. */
  readonly executor_class?: string | null;
}

/** Error bodies of {@link list}, by status. */
export interface ListErrors {
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
  pagination: { items: "jobs", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists jobs of the server: schedulers, triggerers, DAG processors, task runners.
 *
 * A job that died keeps its state until the scheduler notices; `is_alive` looks at the heartbeat.
 *
 * Permission: to read jobs (role Viewer).
 *
 * `GET /api/v2/jobs` (`get_jobs`)
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: JobCollectionResponse }, ListErrors, JobResponse> {
  return pages(client, listOperation, params, options);
}
