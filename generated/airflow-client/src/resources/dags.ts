/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
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
import {
  type Call,
  call,
  type CallOptions,
  type Client,
  jsonBody,
  objectBody,
  type Operation,
  type PageCall,
  pages,
  withUpdateMask,
} from "../runtime/index.js";

/** Params of {@link queuedAssetEvents}. */
export interface QueuedAssetEventsParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Only what was queued before this moment: ISO 8601 with a zone. */
  readonly before?: string | null;
}

/** Error bodies of {@link queuedAssetEvents}, by status. */
export interface QueuedAssetEventsErrors {
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
 * Lists the asset events that wait to start a DAG.
 *
 * Events of assets that the DAG waits for, while others are missing. Empty when nothing waits.
 *
 * Permission: to read assets and DAGs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/assets/queuedEvents` (`get_dag_asset_queued_events`)
 */
export function queuedAssetEvents(
  client: Client,
  params: QueuedAssetEventsParams,
  options?: CallOptions,
): Call<{ readonly 200: QueuedEventCollectionResponse }, QueuedAssetEventsErrors> {
  return call(client, queuedAssetEventsOperation, params, options);
}

/** Params of {@link deleteQueuedAssetEvents}. */
export interface DeleteQueuedAssetEventsParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Only what was queued before this moment: ISO 8601 with a zone. */
  readonly before?: string | null;
}

/** Error bodies of {@link deleteQueuedAssetEvents}, by status. */
export interface DeleteQueuedAssetEventsErrors {
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
 * Drops all asset events that wait to start a DAG.
 *
 * The DAG then waits for all of its assets anew.
 *
 * Permission: to delete assets, and to edit DAGs (role Op).
 *
 * `DELETE /api/v2/dags/{dag_id}/assets/queuedEvents` (`delete_dag_asset_queued_events`)
 */
export function deleteQueuedAssetEvents(
  client: Client,
  params: DeleteQueuedAssetEventsParams,
  options?: CallOptions,
): Call<{ readonly 204: undefined }, DeleteQueuedAssetEventsErrors> {
  return call(client, deleteQueuedAssetEventsOperation, params, options);
}

/** Params of {@link queuedAssetEvent}. */
export interface QueuedAssetEventParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Number of the asset. */
  readonly asset_id: number;
  /** Only what was queued before this moment: ISO 8601 with a zone. */
  readonly before?: string | null;
}

/** Error bodies of {@link queuedAssetEvent}, by status. */
export interface QueuedAssetEventErrors {
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
 * Reads the asset event that waits to start a DAG, for one asset.
 *
 * While other assets of the DAG are missing.
 *
 * Permission: to read assets and DAGs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents` (`get_dag_asset_queued_event`)
 */
export function queuedAssetEvent(
  client: Client,
  params: QueuedAssetEventParams,
  options?: CallOptions,
): Call<{ readonly 200: QueuedEventResponse }, QueuedAssetEventErrors> {
  return call(client, queuedAssetEventOperation, params, options);
}

/** Params of {@link deleteQueuedAssetEvent}. */
export interface DeleteQueuedAssetEventParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Number of the asset. */
  readonly asset_id: number;
  /** Only what was queued before this moment: ISO 8601 with a zone. */
  readonly before?: string | null;
}

/** Error bodies of {@link deleteQueuedAssetEvent}, by status. */
export interface DeleteQueuedAssetEventErrors {
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
 * Drops the asset event that waits to start a DAG, for one asset.
 *
 * The DAG then waits for this asset anew.
 *
 * Permission: to delete assets, and to edit DAGs (role Op).
 *
 * `DELETE /api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents` (`delete_dag_asset_queued_event`)
 */
export function deleteQueuedAssetEvent(
  client: Client,
  params: DeleteQueuedAssetEventParams,
  options?: CallOptions,
): Call<{ readonly 204: undefined }, DeleteQueuedAssetEventErrors> {
  return call(client, deleteQueuedAssetEventOperation, params, options);
}

/** Params of {@link list}. */
export interface ListParams {
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
  /** Only DAGs with these tags. */
  readonly tags?: readonly string[];
  /** Whether a DAG needs `any` of the tags or `all` of them; `any` where left out. */
  readonly tags_match_mode?: "any" | "all" | null;
  /** Only DAGs with an owner whose name has one of these in it. */
  readonly owners?: readonly string[];
  /**
   * Part of the DAG id, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives;
   * `~` stands for all.
   */
  readonly dag_id_pattern?: string | null;
  /**
   * Start of `dag_id`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs at
   * its end other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_id_prefix_pattern?: string | null;
  /**
   * Part of `dag_display_name`, whatever its case. `%` stands for any text, `_` for any character, `|` separates
   * alternatives.
   */
  readonly dag_display_name_pattern?: string | null;
  /**
   * Start of `dag_display_name`, with upper and lower case told apart; quick on large tables. `|` separates
   * alternatives. Signs at its end other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_display_name_prefix_pattern?: string | null;
  /**
   * Whether to leave out DAGs whose files are gone.
   *
   * @default true
   */
  readonly exclude_stale?: boolean;
  /** `true`: only paused DAGs. `false`: only the others. */
  readonly paused?: boolean | null;
  /** Only DAGs whose files import no more, or only the others. A file that never imported has no DAG to list. Since 3.1. */
  readonly has_import_errors?: boolean | null;
  /** Only DAGs whose newest run is in this state. */
  readonly last_dag_run_state?: DagRunState | null;
  /** Only DAGs of this bundle. Since 3.1. */
  readonly bundle_name?: string | null;
  /** Only DAGs at this version of their bundle. Since 3.1. */
  readonly bundle_version?: string | null;
  /** Only DAGs that assets start, or only the others. Since 3.1. */
  readonly has_asset_schedule?: boolean | null;
  /** Only DAGs that an asset can start whose name or URI has this in it. Since 3.1. */
  readonly asset_dependency?: string | null;
  /** Only DAGs whose newest run started at this moment or later. */
  readonly dag_run_start_date_gte?: string | null;
  /** Only DAGs whose newest run started after this moment. Since 3.1. */
  readonly dag_run_start_date_gt?: string | null;
  /** Only DAGs whose newest run started at this moment or earlier. */
  readonly dag_run_start_date_lte?: string | null;
  /** Only DAGs whose newest run started before this moment. Since 3.1. */
  readonly dag_run_start_date_lt?: string | null;
  /** Only DAGs whose newest run ended at this moment or later. */
  readonly dag_run_end_date_gte?: string | null;
  /** Only DAGs whose newest run ended after this moment. Since 3.1. */
  readonly dag_run_end_date_gt?: string | null;
  /** Only DAGs whose newest run ended at this moment or earlier. */
  readonly dag_run_end_date_lte?: string | null;
  /** Only DAGs whose newest run ended before this moment. Since 3.1. */
  readonly dag_run_end_date_lt?: string | null;
  /** Only DAGs whose newest run is in one of these states. */
  readonly dag_run_state?: readonly string[];
  /**
   * Fields to sort by, the first before the others; a minus before a name turns the order round. Of `dag_display_name`,
   * `dag_id`, `last_run_start_date`, `last_run_state`, `next_dagrun`.
   *
   * @default ["dag_id"]
   */
  readonly order_by?: readonly string[];
  /** Only favourites of the user who asks, or only the others. Since 3.1. */
  readonly is_favorite?: boolean | null;
  /** Only DAGs with these kinds of schedule, by the class of the timetable. Since 3.2. */
  readonly timetable_type?: readonly string[];
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
  pagination: { items: "dags", total: "total_entries", offset: { offset: "offset", limit: "limit" } },
};

/**
 * Lists DAGs.
 *
 * Stale ones, whose files are gone, are left out unless `exclude_stale` is false; paused ones are in. Parameters and
 * documentation are only in `dags.details`. `dag_run_*` and `last_dag_run_state` look at the newest run.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `GET /api/v2/dags` (`get_dags`)
 */
export function list(
  client: Client,
  params: ListParams = {},
  options?: CallOptions,
): PageCall<{ readonly 200: DAGCollectionResponse }, ListErrors, DAGResponse> {
  return pages(client, listOperation, params, options);
}

/** Params of {@link updateMany}. */
export interface UpdateManyParams extends DAGPatchBody {
  /** `is_paused`, the one field that can be changed; the client names it where you leave this out. */
  readonly update_mask?: readonly string[] | null;
  /**
   * How many DAGs to change at most: more than the server's `[api] maximum_page_limit` (100 unless configured) is cut to
   * that without a word.
   *
   * Minimum `0`.
   *
   * @default 50
   */
  readonly limit?: number;
  /**
   * How many of the DAGs that match to leave as they are, from the first.
   *
   * Minimum `0`.
   *
   * @default 0
   */
  readonly offset?: number;
  /** Only DAGs with these tags. */
  readonly tags?: readonly string[];
  /** Whether a DAG needs `any` of the tags or `all` of them; `any` where left out. */
  readonly tags_match_mode?: "any" | "all" | null;
  /** Only DAGs with an owner whose name has one of these in it. */
  readonly owners?: readonly string[];
  /**
   * Part of the DAG id, whatever its case. `%` stands for any text, `_` for any character, `|` separates alternatives;
   * `~` stands for all.
   */
  readonly dag_id_pattern?: string | null;
  /**
   * Start of `dag_id`, with upper and lower case told apart; quick on large tables. `|` separates alternatives. Signs at
   * its end other than letters and digits are ignored. Since 3.2.
   */
  readonly dag_id_prefix_pattern?: string | null;
  /**
   * Whether to leave out DAGs whose files are gone.
   *
   * @default true
   */
  readonly exclude_stale?: boolean;
  /** `true`: only paused DAGs. `false`: only the others. */
  readonly paused?: boolean | null;
}

/** Error bodies of {@link updateMany}, by status. */
export interface UpdateManyErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Pauses or unpauses every DAG that the filters match.
 *
 * `is_paused` is the only thing that can be changed. `limit` holds for this write too: no more than one page of DAGs
 * is changed in a call, 50 unless you say otherwise, 100 at most. The helper `pauseAll` goes through all pages. The
 * answer holds the DAGs of that page.
 *
 * Permission: to edit DAGs (role User).
 *
 * `PATCH /api/v2/dags` (`patch_dags`)
 */
export function updateMany(
  client: Client,
  params: UpdateManyParams,
  options?: CallOptions,
): Call<{ readonly 200: DAGCollectionResponse }, UpdateManyErrors> {
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
export interface GetParams {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link get}, by status. */
export interface GetErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const getOperation: Operation = { api, id: "get_dag", method: "GET", path: "/api/v2/dags/{dag_id}", accept: ["application/json"] };

/**
 * Reads one DAG.
 *
 * A DAG whose file never imported is a 404: look at the import errors.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}` (`get_dag`)
 */
export function get(client: Client, params: GetParams, options?: CallOptions): Call<{ readonly 200: DAGResponse }, GetErrors> {
  return call(client, getOperation, params, options);
}

/** Params of {@link update}. */
export interface UpdateParams extends DAGPatchBody {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** `is_paused`, the one field that can be changed; the client names it where you leave this out. */
  readonly update_mask?: readonly string[] | null;
}

/** Error bodies of {@link update}, by status. */
export interface UpdateErrors {
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
  body: { send: objectBody, content: { "application/json": jsonBody }, required: true },
  accept: ["application/json"],
};

/**
 * Pauses or unpauses a DAG.
 *
 * `is_paused` is the only thing that can be changed. While a DAG is paused no runs are made of it, and of the runs
 * that there are no further tasks start: those that are running end, the others wait until it is unpaused. A run stays
 * `running` meanwhile, also one whose tasks have all ended.
 *
 * Permission: to edit DAGs (role User).
 *
 * `PATCH /api/v2/dags/{dag_id}` (`patch_dag`)
 */
export function update(client: Client, params: UpdateParams, options?: CallOptions): Call<{ readonly 200: DAGResponse }, UpdateErrors> {
  return call(client, updateOperation, withUpdateMask(params, "update_mask", ["dag_id", "update_mask"]), options);
}

/** Params of {@link delete_ | delete}. */
export interface DeleteParams {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link delete_ | delete}, by status. */
export interface DeleteErrors {
  readonly 400: HTTPExceptionResponse;
  readonly 401: HTTPExceptionResponse;
  readonly 403: HTTPExceptionResponse;
  readonly 404: HTTPExceptionResponse;
  readonly 409: HTTPExceptionResponse;
  readonly 422: HTTPValidationError;
}

const deleteOperation: Operation = { api, id: "delete_dag", method: "DELETE", path: "/api/v2/dags/{dag_id}" };

/**
 * Deletes what the server knows of a DAG: its runs, task instances and history.
 *
 * Irreversible. The file stays, so the DAG comes back without its history when it is parsed again.
 *
 * Permission: to delete DAGs (role User).
 *
 * `DELETE /api/v2/dags/{dag_id}` (`delete_dag`)
 */
function delete_(client: Client, params: DeleteParams, options?: CallOptions): Call<{ readonly 204: undefined }, DeleteErrors> {
  return call(client, deleteOperation, params, options);
}

/** Params of {@link details}. */
export interface DetailsParams {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link details}, by status. */
export interface DetailsErrors {
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
 * Reads one DAG with everything its file says, such as parameters and documentation.
 *
 * Costs the server more than `dags.get`, since the DAG itself is loaded.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `GET /api/v2/dags/{dag_id}/details` (`get_dag_details`)
 */
export function details(
  client: Client,
  params: DetailsParams,
  options?: CallOptions,
): Call<{ readonly 200: DAGDetailsResponse }, DetailsErrors> {
  return call(client, detailsOperation, params, options);
}

/** Params of {@link favorite}. */
export interface FavoriteParams {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link favorite}, by status. */
export interface FavoriteErrors {
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
 * Marks a DAG as a favourite of the user who asks.
 *
 * Since 3.1. Each user has favourites of their own, which `dags.list({ is_favorite: true })` lists. Marking one twice
 * is a 409.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `POST /api/v2/dags/{dag_id}/favorite` (`favorite_dag`)
 */
export function favorite(client: Client, params: FavoriteParams, options?: CallOptions): Call<{ readonly 204: undefined }, FavoriteErrors> {
  return call(client, favoriteOperation, params, options);
}

/** Params of {@link unfavorite}. */
export interface UnfavoriteParams {
  /** Id of the DAG. */
  readonly dag_id: string;
}

/** Error bodies of {@link unfavorite}, by status. */
export interface UnfavoriteErrors {
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
 * Takes a DAG from the favourites of the user who asks.
 *
 * Since 3.1. Each user has favourites of their own.
 *
 * Permission: to read DAGs (role Viewer).
 *
 * `POST /api/v2/dags/{dag_id}/unfavorite` (`unfavorite_dag`)
 */
export function unfavorite(
  client: Client,
  params: UnfavoriteParams,
  options?: CallOptions,
): Call<{ readonly 204: undefined }, UnfavoriteErrors> {
  return call(client, unfavoriteOperation, params, options);
}

/** Params of {@link reparseFile}. */
export interface ReparseFileParams {
  /** Signed name of the file, as a DAG has it. */
  readonly file_token: string;
}

/** Error bodies of {@link reparseFile}, by status. */
export interface ReparseFileErrors {
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
 * Asks for a DAG file to be parsed soon.
 *
 * `file_token` comes from a DAG, and not from a path. The file waits its turn in the queue of the DAG processor; see
 * `last_parsed_time` of the DAG. The body of the answer is null.
 *
 * Permission: to edit DAGs (role User).
 *
 * `PUT /api/v2/parseDagFile/{file_token}` (`reparse_dag_file`)
 */
export function reparseFile(
  client: Client,
  params: ReparseFileParams,
  options?: CallOptions,
): Call<{ readonly 201: null }, ReparseFileErrors> {
  return call(client, reparseFileOperation, params, options);
}

export { delete_ as delete };
