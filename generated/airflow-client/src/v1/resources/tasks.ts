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
import type { Problem } from "../models/shared.js";
import type { Task, TaskCollection } from "../models/tasks.js";

/** Params of {@link list}. */
export interface ListTasksParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /**
   * Field to sort by, such as `task_id`, `owner` or `start_date`; prefix it with `-` for
   * descending order.
   */
  readonly order_by?: string;
}

/** Error bodies of {@link list}, by status. */
export interface ListTasksErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_tasks",
  method: "GET",
  path: "/dags/{dag_id}/tasks",
  query: ["order_by"],
  accept: ["application/json"],
};

/**
 * Lists the tasks of a DAG.
 *
 * Lists the tasks of the current version, without pagination.
 *
 * Permission: to read tasks (role Viewer).
 *
 * `GET /dags/{dag_id}/tasks` (`get_tasks`)
 */
export function list(client: Client, params: ListTasksParams, options?: CallOptions): Call<TaskCollection, ListTasksErrors> {
  return call(client, listOperation, params, options);
}

/** Params of {@link get}. */
export interface GetTaskParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the task. */
  readonly task_id: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetTaskErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = {
  api,
  id: "get_task",
  method: "GET",
  path: "/dags/{dag_id}/tasks/{task_id}",
  accept: ["application/json"],
};

/**
 * Returns a task of a DAG.
 *
 * Describes the current version of the task. For its execution in a run, use a task instance.
 *
 * Permission: to read tasks (role Viewer).
 *
 * `GET /dags/{dag_id}/tasks/{task_id}` (`get_task`)
 */
export function get(client: Client, params: GetTaskParams, options?: CallOptions): Call<Task, GetTaskErrors> {
  return call(client, getOperation, params, options);
}
