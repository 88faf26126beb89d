/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type {
  BackfillCollectionResponse,
  BackfillPostBody,
  BackfillResponse,
  DryRunBackfillCollectionResponse,
} from "../models/backfills.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { Call, CallOptions, Client, PageCall, StringOr } from "../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, pages } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListBackfillsParams {
  /** ID of the DAG. */
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
  /**
   * Field to sort by: `id`, or `-id` to reverse the order.
   *
   * @default ["id"]
   */
  readonly order_by?: readonly StringOr<"id" | "-id">[];
}

/** Error bodies of {@link list}, by status. */
export interface ListBackfillsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "list_backfills",
  method: "GET",
  path: "/api/v2/backfills",
  query: ["dag_id", "limit", "offset", "order_by"],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "backfills", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists backfills of a DAG.
 *
 * The list includes completed backfills. `completed_at` is null while a backfill is active.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `GET /api/v2/backfills` (`list_backfills`)
 */
export function list(
  client: Client,
  params: ListBackfillsParams,
  options?: CallOptions,
): PageCall<BackfillCollectionResponse, ListBackfillsErrors, BackfillResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link create}. */
export interface CreateBackfillParams extends BackfillPostBody {}

/** Error bodies of {@link create}, by status. */
export interface CreateBackfillErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
  readonly 503: HTTPExceptionResponse;
}

const createOperation: Operation = {
  api,
  id: "create_backfill",
  method: "POST",
  path: "/api/v2/backfills",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Starts a backfill, which creates a DAG run for every date in a range.
 *
 * The call creates all runs as `queued`, so a long range takes time. The scheduler starts at
 * most `max_active_runs` runs at a time, and none while the DAG is paused. Both dates are
 * inclusive. Follow the backfill with `backfills.get`, and its runs with `dagRuns.list({ dag_id,
 * run_type: ["backfill"] })`. To preview the dates, call `backfills.dryRun`.
 *
 * Permission: to create DAG runs (role User).
 *
 * `POST /api/v2/backfills` (`create_backfill`)
 */
export function create(client: Client, params: CreateBackfillParams, options?: CallOptions): Call<BackfillResponse, CreateBackfillErrors> {
  return call(client, createOperation, params, options);
}

/** Params of {@link get}. */
export interface GetBackfillParams {
  /**
   * Numeric ID of the backfill.
   *
   * Minimum `0`.
   */
  readonly backfill_id: number;
}

/** Error bodies of {@link get}, by status. */
export interface GetBackfillErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_backfill",
  method: "GET",
  path: "/api/v2/backfills/{backfill_id}",
  accept: ["application/json"],
};

/**
 * Returns one backfill.
 *
 * `completed_at` is null while the backfill is active. To find out whether its runs succeeded,
 * list the runs.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `GET /api/v2/backfills/{backfill_id}` (`get_backfill`)
 */
export function get(client: Client, params: GetBackfillParams, options?: CallOptions): Call<BackfillResponse, GetBackfillErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link pause}. */
export interface BackfillPauseParams {
  /**
   * Numeric ID of the backfill.
   *
   * Minimum `0`.
   */
  readonly backfill_id: number;
}

/** Error bodies of {@link pause}, by status. */
export interface BackfillPauseErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const pauseOperation: Operation = {
  api,
  id: "pause_backfill",
  method: "PUT",
  path: "/api/v2/backfills/{backfill_id}/pause",
  accept: ["application/json"],
};

/**
 * Pauses a backfill without stopping its running runs.
 *
 * Queued runs of the backfill do not start until `backfills.unpause`.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `PUT /api/v2/backfills/{backfill_id}/pause` (`pause_backfill`)
 */
export function pause(client: Client, params: BackfillPauseParams, options?: CallOptions): Call<BackfillResponse, BackfillPauseErrors> {
  return call(client, pauseOperation, params, options);
}

/** Params of {@link unpause}. */
export interface BackfillUnpauseParams {
  /**
   * Numeric ID of the backfill.
   *
   * Minimum `0`.
   */
  readonly backfill_id: number;
}

/** Error bodies of {@link unpause}, by status. */
export interface BackfillUnpauseErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const unpauseOperation: Operation = {
  api,
  id: "unpause_backfill",
  method: "PUT",
  path: "/api/v2/backfills/{backfill_id}/unpause",
  accept: ["application/json"],
};

/**
 * Resumes a paused backfill.
 *
 * Its queued runs start again in order.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `PUT /api/v2/backfills/{backfill_id}/unpause` (`unpause_backfill`)
 */
export function unpause(
  client: Client,
  params: BackfillUnpauseParams,
  options?: CallOptions,
): Call<BackfillResponse, BackfillUnpauseErrors> {
  return call(client, unpauseOperation, params, options);
}

/** Params of {@link cancel}. */
export interface BackfillCancelParams {
  /**
   * Numeric ID of the backfill.
   *
   * Minimum `0`.
   */
  readonly backfill_id: number;
}

/** Error bodies of {@link cancel}, by status. */
export interface BackfillCancelErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const cancelOperation: Operation = {
  api,
  id: "cancel_backfill",
  method: "PUT",
  path: "/api/v2/backfills/{backfill_id}/cancel",
  accept: ["application/json"],
};

/**
 * Cancels a backfill and marks its queued runs as failed.
 *
 * Running runs continue. A cancelled backfill cannot be resumed; create a new one instead.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `PUT /api/v2/backfills/{backfill_id}/cancel` (`cancel_backfill`)
 */
export function cancel(client: Client, params: BackfillCancelParams, options?: CallOptions): Call<BackfillResponse, BackfillCancelErrors> {
  return call(client, cancelOperation, params, options);
}

/** Params of {@link dryRun}. */
export interface BackfillDryRunParams extends BackfillPostBody {}

/** Error bodies of {@link dryRun}, by status. */
export interface BackfillDryRunErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
  readonly 503: HTTPExceptionResponse;
}

const dryRunOperation: Operation = {
  api,
  id: "create_backfill_dry_run",
  method: "POST",
  path: "/api/v2/backfills/dry_run",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Lists the dates that a backfill would run, without starting it.
 *
 * Accepts the same body as `backfills.create`. A date that already has a run is listed only if
 * `reprocess_behavior` runs it again.
 *
 * Permission: to create DAG runs (role User).
 *
 * `POST /api/v2/backfills/dry_run` (`create_backfill_dry_run`)
 */
export function dryRun(
  client: Client,
  params: BackfillDryRunParams,
  options?: CallOptions,
): Call<DryRunBackfillCollectionResponse, BackfillDryRunErrors> {
  return call(client, dryRunOperation, params, options);
}
