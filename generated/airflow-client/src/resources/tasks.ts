/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { HTTPExceptionResponse, HTTPValidationError } from "../models/shared.js";
import type { TaskCollectionResponse, TaskResponse } from "../models/tasks.js";
import type { Call, CallOptions, Client, StringOr } from "../runtime/index.js";
import { call, type Operation } from "../runtime/internal.js";

/** Params of {@link list}. */
export interface ListTasksParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /**
   * Field to sort by, such as `task_id`, `owner`, `pool`, `queue`, `retries`, `trigger_rule` or
   * `start_date`. Prefix the field with `-` to reverse the order.
   *
   * @default "task_id"
   */
  readonly order_by?: StringOr<
    | "depends_on_past"
    | "-depends_on_past"
    | "end_date"
    | "-end_date"
    | "execution_timeout"
    | "-execution_timeout"
    | "operator_name"
    | "-operator_name"
    | "owner"
    | "-owner"
    | "pool"
    | "-pool"
    | "pool_slots"
    | "-pool_slots"
    | "priority_weight"
    | "-priority_weight"
    | "queue"
    | "-queue"
    | "retries"
    | "-retries"
    | "retry_delay"
    | "-retry_delay"
    | "retry_exponential_backoff"
    | "-retry_exponential_backoff"
    | "start_date"
    | "-start_date"
    | "task_display_name"
    | "-task_display_name"
    | "task_id"
    | "-task_id"
    | "trigger_rule"
    | "-trigger_rule"
    | "ui_color"
    | "-ui_color"
    | "ui_fgcolor"
    | "-ui_fgcolor"
    | "wait_for_downstream"
    | "-wait_for_downstream"
    | "weight_rule"
    | "-weight_rule"
  >;
}

/** Error bodies of {@link list}, by status. */
export interface ListTasksErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_tasks",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/tasks",
  query: ["order_by"],
  accept: ["application/json"],
};

/**
 * Lists the tasks of a DAG.
 *
 * Returns the tasks of the latest version of the DAG, all at once, without pages.
 *
 * Permission: to read tasks (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/tasks` (`get_tasks`)
 */
export function list(client: Client, params: ListTasksParams, options?: CallOptions): Call<TaskCollectionResponse, ListTasksErrors> {
  return call(client, listOperation, params, options);
}

/** Params of {@link get}. */
export interface GetTaskParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the task. */
  readonly task_id: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetTaskErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = {
  api,
  id: "get_task",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/tasks/{task_id}",
  accept: ["application/json"],
};

/**
 * Returns one task of a DAG.
 *
 * Returns the task as defined in the latest version of the DAG. For a task in a run, use
 * `taskInstances.get`.
 *
 * Permission: to read tasks (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/tasks/{task_id}` (`get_task`)
 */
export function get(client: Client, params: GetTaskParams, options?: CallOptions): Call<TaskResponse, GetTaskErrors> {
  return call(client, getOperation, params, options);
}
