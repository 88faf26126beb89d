/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { BulkActionNotOnExistence, BulkActionOnExistence } from "./shared.js";

/** A pool to write. */
export interface PoolBody {
  /**
   * Name of the pool, as tasks name it.
   *
   * Max length `256`.
   */
  readonly name: string;
  /**
   * How many slots there are; -1 is no limit.
   *
   * Minimum `-1`.
   */
  readonly slots: number;
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /**
   * Whether deferred tasks keep their slots.
   *
   * @default false
   */
  readonly include_deferred?: boolean;
  /**
   * Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** Actions on pools. */
export interface PoolBulkBody {
  /** What to do, in order. */
  readonly actions: readonly (PoolBulkCreateAction | PoolBulkUpdateAction | PoolBulkDeleteAction)[];
}

/** Creates pools. */
export interface PoolBulkCreateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "create";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly PoolBody[];
  /**
   * What happens where the entity is there already: `fail` (which stops the action), `skip` or `overwrite`.
   *
   * @default "fail"
   */
  readonly action_on_existence?: BulkActionOnExistence;
}

/** Deletes pools. */
export interface PoolBulkDeleteAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "delete";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly (string | PoolBody)[];
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** Changes pools. */
export interface PoolBulkUpdateAction {
  /** Which action this is: `create`, `update` or `delete`. */
  readonly action: "update";
  /** What to do it to: whole entities, or for a delete their keys. */
  readonly entities: readonly PoolBulkUpdateBody[];
  /** Names of the fields to write; left out, all that an entity has. Since 3.2. */
  readonly update_mask?: readonly string[] | null;
  /**
   * What happens where the entity is not there: `fail` (which stops the action) or `skip`.
   *
   * @default "fail"
   */
  readonly action_on_non_existence?: BulkActionNotOnExistence;
}

/** A pool to change in a bulk call, as a whole. */
export interface PoolBulkUpdateBody {
  /**
   * Name of the pool, as tasks name it.
   *
   * Max length `256`.
   */
  readonly name: string;
  /**
   * How many slots there are; -1 is no limit.
   *
   * Minimum `-1`.
   */
  readonly slots: number;
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /**
   * Whether deferred tasks keep their slots.
   *
   * @default false
   */
  readonly include_deferred: boolean;
  /**
   * Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2.
   *
   * Max length `50`.
   */
  readonly team_name?: string | null;
}

/** One page of pools, and how many there are in all. */
export interface PoolCollectionResponse {
  /** Pools of this page. */
  pools: PoolResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** What to change of a pool. */
export interface PoolPatchBody {
  /** Name of the pool, that of the path. */
  readonly pool: string;
  /**
   * How many slots there are; -1 is no limit.
   *
   * Minimum `-1`.
   */
  readonly slots: number;
  /** What it is for, in words of people. */
  readonly description?: string | null;
  /** Whether deferred tasks keep their slots. */
  readonly include_deferred: boolean;
  /**
   * Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2.
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
   * How many slots there are; -1 is no limit.
   *
   * Minimum `-1`.
   */
  slots: number;
  /** What it is for, in words of people. */
  description?: string | null;
  /** Whether deferred tasks keep their slots. */
  include_deferred: boolean;
  /** Slots taken by tasks that run or are queued, and with `include_deferred` by deferred ones. */
  occupied_slots: number;
  /** Slots taken by running tasks. */
  running_slots: number;
  /** Slots taken by queued tasks. */
  queued_slots: number;
  /** Slots that scheduled tasks wait for. */
  scheduled_slots: number;
  /** Slots that are free; -1 is no limit. */
  open_slots: number;
  /** Slots taken by deferred tasks. */
  deferred_slots: number;
  /** Team it belongs to; null, and refused in bodies, where the server has no teams. Since 3.2. */
  team_name: string | null;
}
