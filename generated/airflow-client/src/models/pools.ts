/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../runtime/index.js";
import type { BulkActionNotOnExistence, BulkActionOnExistence } from "./shared.js";

/** A pool to write. */
export interface PoolBody {
  /**
   * Name of the pool, which tasks use to refer to it.
   *
   * Max length `256`.
   */
  readonly name: string;
  /**
   * Number of slots, or -1 for no limit.
   *
   * Minimum `-1`.
   */
  readonly slots: number;
  /** Human-readable description. */
  readonly description?: string | null;
  /**
   * Whether deferred tasks keep their slots.
   *
   * @default false
   */
  readonly include_deferred?: boolean;
  /**
   * Team that owns the item. If the server has no teams, this is null in responses and rejected in
   * requests. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** Bulk actions on pools. */
export interface PoolBulkBody {
  /** Actions to run, in order. */
  readonly actions: readonly (PoolBulkCreateAction | PoolBulkUpdateAction | PoolBulkDeleteAction)[];
}

/** Creates pools. */
export interface PoolBulkCreateAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "create";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly PoolBody[];
  /**
   * What to do if an entity already exists: `fail` (nothing of the action is done), `skip` or
   * `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: OpenEnum<BulkActionOnExistence>;
}

/** Deletes pools by their names, `default_pool` too. */
export interface PoolBulkDeleteAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly string[];
  /**
   * What to do if an entity does not exist: `fail` (nothing of the action is done) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: OpenEnum<BulkActionNotOnExistence>;
}

/** Updates pools. */
export interface PoolBulkUpdateAction {
  /** Kind of action: `create`, `update` or `delete`. */
  readonly action: "update";
  /** Entities of the action. A delete action has only their keys. */
  readonly entities: readonly PoolBulkUpdateBody[];
  /** Names of the fields to write. Defaults to the fields that an entity has. Since 3.2. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What to do if an entity does not exist: `fail` (nothing of the action is done) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: OpenEnum<BulkActionNotOnExistence>;
}

/** A complete pool to update in a bulk call. */
export interface PoolBulkUpdateBody {
  /**
   * Name of the pool, which tasks use to refer to it.
   *
   * Max length `256`.
   */
  readonly name: string;
  /**
   * Number of slots, or -1 for no limit.
   *
   * Minimum `-1`.
   */
  readonly slots: number;
  /** Human-readable description. */
  readonly description?: string | null;
  /**
   * Whether deferred tasks keep their slots.
   *
   * @default false
   */
  readonly include_deferred: boolean;
  /**
   * Team that owns the item. If the server has no teams, this is null in responses and rejected in
   * requests. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** One page of pools and the total count. */
export interface PoolCollectionResponse {
  /** Pools on this page. */
  pools: PoolResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** The changes to a pool. */
export interface PoolPatchBody {
  /** Name of the pool. It must match the path. */
  readonly pool: string;
  /**
   * Number of slots, or -1 for no limit.
   *
   * Minimum `-1`.
   */
  readonly slots: number;
  /** Human-readable description. */
  readonly description?: string | null;
  /** Whether deferred tasks keep their slots. */
  readonly include_deferred: boolean;
  /**
   * Team that owns the item. If the server has no teams, this is null in responses and rejected in
   * requests. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** A pool and its slots. */
export interface PoolResponse {
  /** Name of the pool. */
  name: string;
  /**
   * Number of slots, or -1 for no limit.
   *
   * Minimum `-1`.
   */
  slots: number;
  /** Human-readable description. */
  description?: string | null;
  /** Whether deferred tasks keep their slots. */
  include_deferred: boolean;
  /**
   * Slots used by running and queued tasks, and by deferred tasks if `include_deferred` is true.
   */
  occupied_slots: number;
  /** Slots used by running tasks. */
  running_slots: number;
  /** Slots used by queued tasks. */
  queued_slots: number;
  /** Slots that scheduled tasks wait for. */
  scheduled_slots: number;
  /** Free slots, or -1 for no limit. */
  open_slots: number;
  /** Slots used by deferred tasks. */
  deferred_slots: number;
  /**
   * Team that owns the item. If the server has no teams, this is null in responses and rejected in
   * requests. Since 3.2.
   */
  team_name: string | null;
}
