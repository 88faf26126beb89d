/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { DAGCollectionResponse, DAGDetailsResponse, DAGPatchBody, DAGResponse } from "../models/dags.js";
import type {
  DagRunState,
  HTTPExceptionResponse,
  HTTPValidationError,
  QueuedEventCollectionResponse,
  QueuedEventResponse,
} from "../models/shared.js";
import type { Call, CallOptions, Client, OpenEnum, PageCall, StringOr } from "../runtime/index.js";
import { call, jsonBody, objectBody, type Operation, pages, withUpdateMask } from "../runtime/internal.js";

/** Params of {@link queuedAssetEvents}. */
export interface DagQueuedAssetEventsParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** Include only events queued before this time, in ISO 8601 with a time zone. */
  readonly before?: string | null;
}

/** Error bodies of {@link queuedAssetEvents}, by status. */
export interface DagQueuedAssetEventsErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const queuedAssetEventsOperation: Operation = {
  api,
  id: "get_dag_asset_queued_events",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/assets/queuedEvents",
  query: ["before"],
  accept: ["application/json"],
};

/**
 * Lists the queued asset events of a DAG.
 *
 * Returns events of assets that the DAG waits for while other assets are still missing. The list
 * is empty when no events are queued.
 *
 * Permission: to read assets and DAGs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/assets/queuedEvents` (`get_dag_asset_queued_events`)
 */
export function queuedAssetEvents(
  client: Client,
  params: DagQueuedAssetEventsParams,
  options?: CallOptions,
): Call<QueuedEventCollectionResponse, DagQueuedAssetEventsErrors> {
  return call(client, queuedAssetEventsOperation, params, options);
}

/** Params of {@link deleteQueuedAssetEvents}. */
export interface DeleteDagQueuedAssetEventsParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** Include only events queued before this time, in ISO 8601 with a time zone. */
  readonly before?: string | null;
}

/** Error bodies of {@link deleteQueuedAssetEvents}, by status. */
export interface DeleteDagQueuedAssetEventsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteQueuedAssetEventsOperation: Operation = {
  api,
  id: "delete_dag_asset_queued_events",
  method: "DELETE",
  path: "/api/v2/dags/{dag_id}/assets/queuedEvents",
  query: ["before"],
};

/**
 * Deletes all queued asset events of a DAG.
 *
 * The DAG then needs a new event of each of its assets.
 *
 * Permission: to delete assets, and to edit DAGs (role Op).
 *
 * `DELETE /api/v2/dags/{dag_id}/assets/queuedEvents` (`delete_dag_asset_queued_events`)
 */
export function deleteQueuedAssetEvents(
  client: Client,
  params: DeleteDagQueuedAssetEventsParams,
  options?: CallOptions,
): Call<undefined, DeleteDagQueuedAssetEventsErrors, 204> {
  return call(client, deleteQueuedAssetEventsOperation, params, options);
}

/** Params of {@link queuedAssetEvent}. */
export interface DagQueuedAssetEventParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** Numeric ID of the asset. */
  readonly asset_id: number;
  /** Include only events queued before this time, in ISO 8601 with a time zone. */
  readonly before?: string | null;
}

/** Error bodies of {@link queuedAssetEvent}, by status. */
export interface DagQueuedAssetEventErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const queuedAssetEventOperation: Operation = {
  api,
  id: "get_dag_asset_queued_event",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents",
  query: ["before"],
  accept: ["application/json"],
};

/**
 * Returns the queued event of one asset for a DAG.
 *
 * The event is queued while other assets of the DAG are missing.
 *
 * Permission: to read assets and DAGs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents` (`get_dag_asset_queued_event`)
 */
export function queuedAssetEvent(
  client: Client,
  params: DagQueuedAssetEventParams,
  options?: CallOptions,
): Call<QueuedEventResponse, DagQueuedAssetEventErrors> {
  return call(client, queuedAssetEventOperation, params, options);
}

/** Params of {@link deleteQueuedAssetEvent}. */
export interface DeleteDagQueuedAssetEventParams {
  /** ID of the DAG. */
  readonly dag_id: string;
  /** Numeric ID of the asset. */
  readonly asset_id: number;
  /** Include only events queued before this time, in ISO 8601 with a time zone. */
  readonly before?: string | null;
}

/** Error bodies of {@link deleteQueuedAssetEvent}, by status. */
export interface DeleteDagQueuedAssetEventErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteQueuedAssetEventOperation: Operation = {
  api,
  id: "delete_dag_asset_queued_event",
  method: "DELETE",
  path: "/api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents",
  query: ["before"],
};

/**
 * Deletes the queued event of one asset for a DAG.
 *
 * The DAG then needs a new event of this asset.
 *
 * Permission: to delete assets, and to edit DAGs (role Op).
 *
 * `DELETE /api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents`
 * (`delete_dag_asset_queued_event`)
 */
export function deleteQueuedAssetEvent(
  client: Client,
  params: DeleteDagQueuedAssetEventParams,
  options?: CallOptions,
): Call<undefined, DeleteDagQueuedAssetEventErrors, 204> {
  return call(client, deleteQueuedAssetEventOperation, params, options);
}

/** Params of {@link list}. */
export interface ListDagsParams {
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
  /** Include only DAGs with these tags. */
  readonly tags?: readonly string[];
  /** Whether a DAG needs `any` of the tags or `all` of them. Defaults to `any`. */
  readonly tags_match_mode?: OpenEnum<"any" | "all"> | null;
  /** Include only DAGs that have an owner whose name contains one of these texts. */
  readonly owners?: readonly string[];
  /**
   * Part of the DAG ID, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives. `~` matches all DAGs.
   */
  readonly dag_id_pattern?: string | null;
  /**
   * Prefix of `dag_id`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_id_prefix_pattern?: string | null;
  /**
   * Part of `dag_display_name`, case-insensitive. `%` matches any text, `_` matches any character,
   * and `|` separates alternatives.
   */
  readonly dag_display_name_pattern?: string | null;
  /**
   * Prefix of `dag_display_name`, case-sensitive. Fast on large tables. `|` separates
   * alternatives. Trailing characters other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_display_name_prefix_pattern?: string | null;
  /**
   * Whether to omit DAGs whose files are gone.
   *
   * @default true
   */
  readonly exclude_stale?: boolean;
  /** If `true`, include only paused DAGs. If `false`, include only unpaused DAGs. */
  readonly paused?: boolean | null;
  /**
   * If `true`, include only DAGs whose files no longer import. If `false`, include only the
   * others. A file that never imported has no DAG to list. Since 3.1.
   */
  readonly has_import_errors?: boolean | null;
  /** Include only DAGs whose latest run is in this state. */
  readonly last_dag_run_state?: OpenEnum<DagRunState> | null;
  /** Include only DAGs of this bundle. Since 3.1. */
  readonly bundle_name?: string | null;
  /** Include only DAGs with this bundle version. Since 3.1. */
  readonly bundle_version?: string | null;
  /**
   * If `true`, include only DAGs that assets start. If `false`, include only the others. Since
   * 3.1.
   */
  readonly has_asset_schedule?: boolean | null;
  /**
   * Include only DAGs that can be started by an asset whose name or URI contains this text. Since
   * 3.1.
   */
  readonly asset_dependency?: string | null;
  /** Include only DAGs whose latest run started at or after this time. */
  readonly dag_run_start_date_gte?: string | null;
  /** Include only DAGs whose latest run started after this time. Since 3.1. */
  readonly dag_run_start_date_gt?: string | null;
  /** Include only DAGs whose latest run started at or before this time. */
  readonly dag_run_start_date_lte?: string | null;
  /** Include only DAGs whose latest run started before this time. Since 3.1. */
  readonly dag_run_start_date_lt?: string | null;
  /** Include only DAGs whose latest run ended at or after this time. */
  readonly dag_run_end_date_gte?: string | null;
  /** Include only DAGs whose latest run ended after this time. Since 3.1. */
  readonly dag_run_end_date_gt?: string | null;
  /** Include only DAGs whose latest run ended at or before this time. */
  readonly dag_run_end_date_lte?: string | null;
  /** Include only DAGs whose latest run ended before this time. Since 3.1. */
  readonly dag_run_end_date_lt?: string | null;
  /** Include only DAGs whose latest run is in one of these states. */
  readonly dag_run_state?: readonly string[];
  /**
   * Fields to sort by, in order of priority. Prefix a field with `-` to reverse its order. Allowed
   * fields: `dag_display_name`, `dag_id`, `last_run_start_date`, `last_run_state`, `next_dagrun`.
   *
   * @default ["dag_id"]
   */
  readonly order_by?: readonly StringOr<
    | "dag_display_name"
    | "-dag_display_name"
    | "dag_id"
    | "-dag_id"
    | "last_run_start_date"
    | "-last_run_start_date"
    | "last_run_state"
    | "-last_run_state"
    | "next_dagrun"
    | "-next_dagrun"
  >[];
  /**
   * If `true`, include only favourites of the current user. If `false`, include only the others.
   * Since 3.1.
   */
  readonly is_favorite?: boolean | null;
  /** Include only DAGs with these kinds of schedule, by timetable class. Since 3.2. */
  readonly timetable_type?: readonly string[];
}

/** Error bodies of {@link list}, by status. */
export interface ListDagsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const listOperation: Operation = {
  api,
  id: "get_dags",
  method: "GET",
  path: "/api/v2/dags",
  query: [
    "limit",
    "offset",
    "tags",
    "tags_match_mode",
    "owners",
    "dag_id_pattern",
    "dag_id_prefix_pattern",
    "dag_display_name_pattern",
    "dag_display_name_prefix_pattern",
    "exclude_stale",
    "paused",
    "has_import_errors",
    "last_dag_run_state",
    "bundle_name",
    "bundle_version",
    "has_asset_schedule",
    "asset_dependency",
    "dag_run_start_date_gte",
    "dag_run_start_date_gt",
    "dag_run_start_date_lte",
    "dag_run_start_date_lt",
    "dag_run_end_date_gte",
    "dag_run_end_date_gt",
    "dag_run_end_date_lte",
    "dag_run_end_date_lt",
    "dag_run_state",
    "order_by",
    "is_favorite",
    "timetable_type",
  ],
  accept: ["application/json"],
  pagination: { kind: "offset", items: "dags", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists DAGs.
 *
 * Stale DAGs, whose files are gone, are omitted unless `exclude_stale` is false. Paused DAGs are
 * included. Only `dags.details` returns parameters and documentation. `dag_run_*` and
 * `last_dag_run_state` filter by the latest run.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `GET /api/v2/dags` (`get_dags`)
 */
export function list(
  client: Client,
  params: ListDagsParams = {},
  options?: CallOptions,
): PageCall<DAGCollectionResponse, ListDagsErrors, DAGResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link updateMany}. */
export interface UpdateDagsManyParams extends DAGPatchBody {
  /**
   * Must be `is_paused`, the only field that can be changed. The client sets it if you omit it.
   */
  readonly update_mask?: readonly string[] | null;
  /**
   * Maximum number of DAGs in the response. The server silently caps this at `[api]
   * maximum_page_limit` (100 unless configured).
   *
   * Minimum `0`.
   *
   * @default 50
   */
  readonly limit?: number;
  /**
   * Number of matching DAGs to skip.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly offset?: number;
  /** Include only DAGs with these tags. */
  readonly tags?: readonly string[];
  /** Whether a DAG needs `any` of the tags or `all` of them. Defaults to `any`. */
  readonly tags_match_mode?: OpenEnum<"any" | "all"> | null;
  /** Include only DAGs that have an owner whose name contains one of these texts. */
  readonly owners?: readonly string[];
  /**
   * Part of the DAG ID, case-insensitive. `%` matches any text, `_` matches any character, and `|`
   * separates alternatives. `~` matches all DAGs.
   */
  readonly dag_id_pattern?: string | null;
  /**
   * Prefix of `dag_id`, case-sensitive. Fast on large tables. `|` separates alternatives. Trailing
   * characters other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_id_prefix_pattern?: string | null;
  /**
   * Whether to omit DAGs whose files are gone.
   *
   * @default true
   */
  readonly exclude_stale?: boolean;
  /** If `true`, include only paused DAGs. If `false`, include only unpaused DAGs. */
  readonly paused?: boolean | null;
}

/** Error bodies of {@link updateMany}, by status. */
export interface UpdateDagsManyErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateManyOperation: Operation = {
  api,
  id: "patch_dags",
  method: "PATCH",
  path: "/api/v2/dags",
  query: [
    "update_mask",
    "limit",
    "offset",
    "tags",
    "tags_match_mode",
    "owners",
    "dag_id_pattern",
    "dag_id_prefix_pattern",
    "exclude_stale",
    "paused",
  ],
  body: {
    send: objectBody,
    content: { "application/json": jsonBody },
    required: true,
    not: [
      "update_mask",
      "limit",
      "offset",
      "tags",
      "tags_match_mode",
      "owners",
      "dag_id_pattern",
      "dag_id_prefix_pattern",
      "exclude_stale",
      "paused",
    ],
  },
  accept: ["application/json"],
};

/**
 * Pauses or unpauses every DAG that matches the filters.
 *
 * Only `is_paused` can be changed. Without `dag_id_pattern`, no DAG matches since 3.2; `~`
 * matches all DAGs. All matching DAGs are changed, and the response lists one page of them.
 * Before 3.2, only the DAGs of the page are changed. The helper `pauseAll` changes all DAGs in
 * every release.
 *
 * Permission: to edit DAGs (role User).
 *
 * `PATCH /api/v2/dags` (`patch_dags`)
 */
export function updateMany(
  client: Client,
  params: UpdateDagsManyParams,
  options?: CallOptions,
): Call<DAGCollectionResponse, UpdateDagsManyErrors> {
  return call(client, updateManyOperation, withUpdateMask(params, "update_mask", [
    "dag_id_pattern",
    "dag_id_prefix_pattern",
    "exclude_stale",
    "limit",
    "offset",
    "owners",
    "paused",
    "tags",
    "tags_match_mode",
    "update_mask",
  ]), options);
}

/** Params of {@link get}. */
export interface GetDagParams {
  /** ID of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetDagErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = { api, id: "get_dag", method: "GET", path: "/api/v2/dags/{dag_id}", accept: ["application/json"] };

/**
 * Returns one DAG.
 *
 * If the file of the DAG never imported, the status is 404. Check the import errors.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}` (`get_dag`)
 */
export function get(client: Client, params: GetDagParams, options?: CallOptions): Call<DAGResponse, GetDagErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateDagParams extends DAGPatchBody {
  /** ID of the DAG. */
  readonly dag_id: string;
  /**
   * Must be `is_paused`, the only field that can be changed. The client sets it if you omit it.
   */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateDagErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const updateOperation: Operation = {
  api,
  id: "patch_dag",
  method: "PATCH",
  path: "/api/v2/dags/{dag_id}",
  query: ["update_mask"],
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true, not: ["dag_id", "update_mask"] },
  accept: ["application/json"],
};

/**
 * Pauses or unpauses a DAG.
 *
 * Only `is_paused` can be changed. While a DAG is paused, the scheduler creates no runs and
 * starts no further tasks of existing runs. Running tasks finish, and other tasks wait until the
 * DAG is unpaused. A run stays `running` meanwhile, even if all of its tasks have ended.
 *
 * Permission: to edit DAGs (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}` (`patch_dag`)
 */
export function update(client: Client, params: UpdateDagParams, options?: CallOptions): Call<DAGResponse, UpdateDagErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["dag_id", "update_mask"]), options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteDagParams {
  /** ID of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteDagErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteOperation: Operation = { api, id: "delete_dag", method: "DELETE", path: "/api/v2/dags/{dag_id}" };

/**
 * Deletes the server data of a DAG: its runs, task instances and history.
 *
 * The deletion cannot be undone. The file is kept, so the DAG reappears without its history when
 * the file is parsed again.
 *
 * Permission: to delete DAGs (role User).
 *
 * `DELETE /api/v2/dags/{dag_id}` (`delete_dag`)
 */
function delete_(client: Client, params: DeleteDagParams, options?: CallOptions): Call<undefined, DeleteDagErrors, 204> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link details}. */
export interface DagDetailsParams {
  /** ID of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link details}, by status. */
export interface DagDetailsErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const detailsOperation: Operation = {
  api,
  id: "get_dag_details",
  method: "GET",
  path: "/api/v2/dags/{dag_id}/details",
  accept: ["application/json"],
};

/**
 * Returns one DAG with everything in its file, such as parameters and documentation.
 *
 * Slower than `dags.get`, because the server loads the DAG itself.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/details` (`get_dag_details`)
 */
export function details(client: Client, params: DagDetailsParams, options?: CallOptions): Call<DAGDetailsResponse, DagDetailsErrors> {
  return call(client, detailsOperation, params, options);
}

/** Params of {@link favorite}. */
export interface DagFavoriteParams {
  /** ID of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link favorite}, by status. */
export interface DagFavoriteErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const favoriteOperation: Operation = {
  api,
  id: "favorite_dag",
  method: "POST",
  path: "/api/v2/dags/{dag_id}/favorite",
  since: { method: "dags.favorite", release: "3.1" },
};

/**
 * Marks a DAG as a favourite of the current user.
 *
 * Favourites are per user. `dags.list({ is_favorite: true })` lists them. If the DAG is already
 * a favourite, the status is 409. Since 3.1.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `POST /api/v2/dags/{dag_id}/favorite` (`favorite_dag`)
 */
export function favorite(client: Client, params: DagFavoriteParams, options?: CallOptions): Call<undefined, DagFavoriteErrors, 204> {
  return call(client, favoriteOperation, params, options);
}

/** Params of {@link unfavorite}. */
export interface DagUnfavoriteParams {
  /** ID of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link unfavorite}, by status. */
export interface DagUnfavoriteErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const unfavoriteOperation: Operation = {
  api,
  id: "unfavorite_dag",
  method: "POST",
  path: "/api/v2/dags/{dag_id}/unfavorite",
  since: { method: "dags.unfavorite", release: "3.1" },
};

/**
 * Removes a DAG from the favourites of the current user.
 *
 * Favourites are per user. Since 3.1.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `POST /api/v2/dags/{dag_id}/unfavorite` (`unfavorite_dag`)
 */
export function unfavorite(client: Client, params: DagUnfavoriteParams, options?: CallOptions): Call<undefined, DagUnfavoriteErrors, 204> {
  return call(client, unfavoriteOperation, params, options);
}

/** Params of {@link reparseFile}. */
export interface DagReparseFileParams {
  /** Signed name of the file, from the `file_token` property of a DAG. */
  readonly file_token: string;
}

/** Error bodies of {@link reparseFile}, by status. */
export interface DagReparseFileErrors {
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const reparseFileOperation: Operation = {
  api,
  id: "reparse_dag_file",
  method: "PUT",
  path: "/api/v2/parseDagFile/{file_token}",
  accept: ["application/json"],
};

/**
 * Requests that a DAG file is parsed soon.
 *
 * `file_token` comes from a DAG and is not a path. The file waits in the queue of the DAG
 * processor. Check `last_parsed_time` of the DAG. The response body is null.
 *
 * Permission: to edit DAGs (role User).
 *
 * `PUT /api/v2/parseDagFile/{file_token}` (`reparse_dag_file`)
 */
export function reparseFile(client: Client, params: DagReparseFileParams, options?: CallOptions): Call<null, DagReparseFileErrors, 201> {
  return call(client, reparseFileOperation, params, options);
}

export {
  /**
   * Deletes the server data of a DAG: its runs, task instances and history.
   *
   * The deletion cannot be undone. The file is kept, so the DAG reappears without its history when
   * the file is parsed again.
   *
   * Permission: to delete DAGs (role User).
   *
   * `DELETE /api/v2/dags/{dag_id}` (`delete_dag`)
   */
  delete_ as delete,
};
