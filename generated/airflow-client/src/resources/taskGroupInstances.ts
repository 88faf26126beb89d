/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type {
  HTTPExceptionResponse,
  HTTPValidationError,
  PatchTaskInstanceBody,
  TaskInstanceCollectionResponse,
} from "../models/shared.js";
import type { Call, CallOptions, Client } from "../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, withUpdateMask } from "../runtime/internal.js";

/** Params of {@link update}. */
export interface UpdateTaskGroupInstanceParams extends PatchTaskInstanceBody {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task group. */
  readonly group_id: string;
  /**
   * Names of the fields to write. If you omit it, the client lists the fields that you pass, and
   * the other fields do not change. The server rejects some updates without a mask, such as
   * updates of `default_pool`.
   */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateTaskGroupInstanceErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateOperation: Operation = {
  api,
  id: "patch_task_group_instances",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}",
  query: ["update_mask"],
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: ["dag_id", "dag_run_id", "group_id", "update_mask"],
  },
  accept: ["application/json"],
  since: { method: "taskGroupInstances.update", release: "3.3" },
};

/**
 * Sets the state or the note of every task instance of a task group.
 *
 * `new_state` can be `success`, `failed` or `skipped`. The response lists the updated task
 * instances. Since 3.3.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}`
 * (`patch_task_group_instances`)
 */
export function update(
  client: Client,
  params: UpdateTaskGroupInstanceParams,
  options?: CallOptions,
): Call<TaskInstanceCollectionResponse, UpdateTaskGroupInstanceErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["dag_id", "dag_run_id", "group_id", "update_mask"]), options);
}

/** Params of {@link updateDryRun}. */
export interface UpdateTaskGroupInstanceDryRunParams extends PatchTaskInstanceBody {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** ID of the run. */
  readonly dag_run_id: string;
  /** ID of the task group. */
  readonly group_id: string;
}

/** Error bodies of {@link updateDryRun}, by status. */
export interface UpdateTaskGroupInstanceDryRunErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateDryRunOperation: Operation = {
  api,
  id: "patch_task_group_instances_dry_run",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}/dry_run",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "dag_run_id", "group_id"] },
  accept: ["application/json"],
  since: { method: "taskGroupInstances.updateDryRun", release: "3.3" },
};

/**
 * Lists the task instances of a task group that an update would change.
 *
 * Accepts the same body as `taskGroupInstances.update`. Nothing is written. Since 3.3.
 *
 * Permission: to edit task instances (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}/dry_run`
 * (`patch_task_group_instances_dry_run`)
 */
export function updateDryRun(
  client: Client,
  params: UpdateTaskGroupInstanceDryRunParams,
  options?: CallOptions,
): Call<TaskInstanceCollectionResponse, UpdateTaskGroupInstanceDryRunErrors> {
  return call(client, updateDryRunOperation, params, options);
}
