/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client, PageCall } from "../../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, pages } from "../../runtime/internal.js";
import { api } from "../api.js";
import type {
  ClearDagRun,
  DAGRun,
  DAGRunCollection,
  DAGRunInput,
  ListDagRunsForm,
  SetDagRunNote,
  UpdateDagRunState,
} from "../models/dagRuns.js";
import type { DatasetEventCollection, Problem, TaskInstanceCollection } from "../models/shared.js";

/** Params of {@link list}. */
export interface ListDagRunsParams {
  /** Id of the DAG, or `~` for all. */
  readonly dag_id: string;
  /**
   * Maximum number of items to return. The server silently caps it at `[api] maximum_page_limit`
   * (100 by default). Both 0 and omitting it select `[api] fallback_page_limit` (100 by default).
   *
   * @default 100
   */
  readonly limit?: number;
  /**
   * Number of items to skip. Set automatically when iterating.
   *
   * Minimum `0`.
   */
  readonly offset?: number;
  /** Only logical dates at or after this time. */
  readonly execution_date_gte?: string;
  /** Only logical dates at or before this time. */
  readonly execution_date_lte?: string;
  /** Only items that started at or after this time. */
  readonly start_date_gte?: string;
  /** Only items that started at or before this time. */
  readonly start_date_lte?: string;
  /** Only items that ended at or after this time. */
  readonly end_date_gte?: string;
  /** Only items that ended at or before this time. */
  readonly end_date_lte?: string;
  /** Only items that last changed at or after this time. Since 2.6. */
  readonly updated_at_gte?: string;
  /** Only items that last changed at or before this time. Since 2.6. */
  readonly updated_at_lte?: string;
  /** Only these states: `queued`, `running`, `success`, `failed`. Since 2.3. */
  readonly state?: readonly string[];
  /**
   * Field to sort by; prefix it with `-` for descending order. One of `conf`, `dag_id`,
   * `dag_run_id`, `end_date`, `execution_date`, `external_trigger`, `id`, `start_date`, `state`,
   * `updated_at`.
   */
  readonly order_by?: string;
  /**
   * Names of the properties to return; all if omitted. An unknown name returns 400. Since 2.9.
   */
  readonly fields?: readonly string[];
}

/** Error bodies of {@link list}, by status. */
export interface ListDagRunsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
}

const listOperation: Operation = {
  api,
  id: "get_dag_runs",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns",
  query: [
    "limit",
    "offset",
    "execution_date_gte",
    "execution_date_lte",
    "start_date_gte",
    "start_date_lte",
    "end_date_gte",
    "end_date_lte",
    "updated_at_gte",
    "updated_at_lte",
    "state",
    "order_by",
    "fields",
  ],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "dag_runs", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists the runs of a DAG.
 *
 * Use `~` as the DAG id to list runs of all DAGs. Add a time filter such as `start_date_gte`,
 * because a server can have hundreds of thousands of runs.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns` (`get_dag_runs`)
 */
export function list(
  client: Client,
  params: ListDagRunsParams,
  options?: CallOptions,
): PageCall<DAGRunCollection, ListDagRunsErrors, DAGRun> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link trigger}. */
export interface DagRunTriggerParams extends DAGRunInput {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link trigger}, by status. */
export interface DagRunTriggerErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
  readonly 409: Problem;
}

const triggerOperation: Operation = {
  api,
  id: "post_dag_run",
  method: "POST",
  path: "/dags/{dag_id}/dagRuns",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id"] },
  accept: ["application/json"],
};

/**
 * Triggers a run of a DAG.
 *
 * A run of a paused DAG stays `queued`. If you set `dag_run_id`, a repeated call returns 409
 * instead of starting a second run. Dates need a time zone. Tasks read `conf` as
 * `dag_run.conf` and `params`.
 *
 * Permission: to create DAG runs (role User).
 *
 * `POST /dags/{dag_id}/dagRuns` (`post_dag_run`)
 */
export function trigger(client: Client, params: DagRunTriggerParams, options?: CallOptions): Call<DAGRun, DagRunTriggerErrors> {
  return call(client, triggerOperation, params, options);
}

/** Params of {@link listBatch}. */
export interface ListDagRunsBatchParams extends ListDagRunsForm {}

/** Error bodies of {@link listBatch}, by status. */
export interface ListDagRunsBatchErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
}

const listBatchOperation: Operation = {
  api,
  id: "get_dag_runs_batch",
  method: "POST",
  path: "/dags/~/dagRuns/list",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
  pagination: { kind: "offset", items: "dag_runs", total: "total_entries", offset: { offset: "page_offset", limit: "page_limit" } },
};

/**
 * Lists runs of several DAGs, with the filters in the body.
 *
 * Use it for more DAG ids than fit in a URL. It is a POST request, but only reads. Paginate
 * with `page_limit` and `page_offset` in the body.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `POST /dags/~/dagRuns/list` (`get_dag_runs_batch`)
 */
export function listBatch(
  client: Client,
  params: ListDagRunsBatchParams = {},
  options?: CallOptions,
): PageCall<DAGRunCollection, ListDagRunsBatchErrors, DAGRun> {
  return pages(client, listBatchOperation, params, options);
}

/** Params of {@link get}. */
export interface GetDagRunParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /**
   * Names of the properties to return; all if omitted. An unknown name returns 400. Since 2.9.
   */
  readonly fields?: readonly string[];
}

/** Error bodies of {@link get}, by status. */
export interface GetDagRunErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const getOperation: Operation = {
  api,
  id: "get_dag_run",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}",
  query: ["fields"],
  accept: ["application/json"],
};

/**
 * Returns a run of a DAG.
 *
 * Airflow 2 has no call that waits for a run. Poll this call until the run ends.
 *
 * Permission: to read DAG runs (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}` (`get_dag_run`)
 */
export function get(client: Client, params: GetDagRunParams, options?: CallOptions): Call<DAGRun, GetDagRunErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteDagRunParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteDagRunErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const deleteOperation: Operation = { api, id: "delete_dag_run", method: "DELETE", path: "/dags/{dag_id}/dagRuns/{dag_run_id}" };

/**
 * Deletes a run of a DAG with its task instances.
 *
 * Also deletes XComs, but not logs. Active runs are deleted as well.
 *
 * Permission: to delete DAG runs (role User).
 *
 * `DELETE /dags/{dag_id}/dagRuns/{dag_run_id}` (`delete_dag_run`)
 */
function delete_(client: Client, params: DeleteDagRunParams, options?: CallOptions): Call<undefined, DeleteDagRunErrors, 204> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateDagRunParams extends UpdateDagRunState {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateDagRunErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const updateOperation: Operation = {
  api,
  id: "update_dag_run_state",
  method: "PATCH",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "dag_run_id"] },
  accept: ["application/json"],
  since: { method: "dagRuns.update", release: "2.2" },
};

/**
 * Sets the state of a run.
 *
 * Since 2.2. `state` is `success`, `failed` or, since 2.4, `queued`. `success` sets all task
 * instances of the run to `success`, including those that have not run. `failed` stops running
 * task instances and skips those that have not run. `queued` reschedules the run without
 * clearing its tasks. Teardown tasks still run.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `PATCH /dags/{dag_id}/dagRuns/{dag_run_id}` (`update_dag_run_state`)
 */
export function update(client: Client, params: UpdateDagRunParams, options?: CallOptions): Call<DAGRun, UpdateDagRunErrors> {
  return call(client, updateOperation, params, options);
}

/** Params of {@link clear}. */
export interface ClearDagRunsParams extends ClearDagRun {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link clear}, by status. */
export interface ClearDagRunsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const clearOperation: Operation = {
  api,
  id: "clear_dag_run",
  method: "POST",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/clear",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "dag_run_id"] },
  accept: ["application/json"],
  since: { method: "dagRuns.clear", release: "2.4" },
};

/**
 * Clears a run of a DAG, so that its tasks run again.
 *
 * Since 2.4. `dry_run` is on by default: the response contains the task instances that would
 * be cleared. Otherwise the response is the run.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `POST /dags/{dag_id}/dagRuns/{dag_run_id}/clear` (`clear_dag_run`)
 */
export function clear(
  client: Client,
  params: ClearDagRunsParams,
  options?: CallOptions,
): Call<DAGRun | TaskInstanceCollection, ClearDagRunsErrors> {
  return call(client, clearOperation, params, options);
}

/** Params of {@link upstreamDatasetEvents}. */
export interface DagRunUpstreamDatasetEventsParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link upstreamDatasetEvents}, by status. */
export interface DagRunUpstreamDatasetEventsErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const upstreamDatasetEventsOperation: Operation = {
  api,
  id: "get_upstream_dataset_events",
  method: "GET",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamDatasetEvents",
  accept: ["application/json"],
  since: { method: "dagRuns.upstreamDatasetEvents", release: "2.4" },
};

/**
 * Lists the dataset events that triggered a run.
 *
 * Since 2.4. Empty if the run was not triggered by datasets.
 *
 * Permission: to read DAG runs and datasets (role Viewer).
 *
 * `GET /dags/{dag_id}/dagRuns/{dag_run_id}/upstreamDatasetEvents`
 * (`get_upstream_dataset_events`)
 */
export function upstreamDatasetEvents(
  client: Client,
  params: DagRunUpstreamDatasetEventsParams,
  options?: CallOptions,
): Call<DatasetEventCollection, DagRunUpstreamDatasetEventsErrors> {
  return call(client, upstreamDatasetEventsOperation, params, options);
}

/** Params of {@link setNote}. */
export interface SetDagRunNoteParams extends SetDagRunNote {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
}

/** Error bodies of {@link setNote}, by status. */
export interface SetDagRunNoteErrors {
  readonly 400: Problem;
  readonly 401: Problem;
  readonly 403: Problem;
  readonly 404: Problem;
}

const setNoteOperation: Operation = {
  api,
  id: "set_dag_run_note",
  method: "PATCH",
  path: "/dags/{dag_id}/dagRuns/{dag_run_id}/setNote",
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "dag_run_id"] },
  accept: ["application/json"],
  since: { method: "dagRuns.setNote", release: "2.5" },
};

/**
 * Sets the note of a run.
 *
 * Since 2.5. Replaces an existing note.
 *
 * Permission: to edit DAG runs (role User).
 *
 * `PATCH /dags/{dag_id}/dagRuns/{dag_run_id}/setNote` (`set_dag_run_note`)
 */
export function setNote(client: Client, params: SetDagRunNoteParams, options?: CallOptions): Call<DAGRun, SetDagRunNoteErrors> {
  return call(client, setNoteOperation, params, options);
}

export {
  /**
   * Deletes a run of a DAG with its task instances.
   *
   * Also deletes XComs, but not logs. Active runs are deleted as well.
   *
   * Permission: to delete DAG runs (role User).
   *
   * `DELETE /dags/{dag_id}/dagRuns/{dag_run_id}` (`delete_dag_run`)
   */
  delete_ as delete,
};
