/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A pool and its slots. */
export interface Pool {
  /** Name of the pool, as tasks name it. */
  name?: string;
  /** How many slots there are; -1 is no limit. */
  slots?: number;
  /** Slots taken by tasks that run or are queued, and with `include_deferred` by deferred ones. */
  occupied_slots?: number;
  /** Slots taken by running tasks. Since 2.6. */
  running_slots?: number;
  /** Slots taken by queued tasks. */
  queued_slots?: number;
  /** Slots that are free; -1 is no limit. */
  open_slots?: number;
  /** Slots that scheduled tasks wait for. Since 2.6. */
  scheduled_slots?: number;
  /** Slots taken by deferred tasks. Since 2.7. */
  deferred_slots?: number;
  /** What it is for, in words of people. Since 2.3. */
  description?: string | null;
  /** Whether deferred tasks keep their slots. Since 2.7. */
  include_deferred?: boolean;
}

/** One page of pools, and how many there are in all. */
export interface PoolCollection {
  /** Pools of this page. */
  pools?: Pool[];
  /** How many there are in all, on every page. */
  total_entries?: number;
}

/** A pool and its slots. */
export interface PoolInput {
  /** Name of the pool, as tasks name it. */
  readonly name?: string;
  /** How many slots there are; -1 is no limit. */
  readonly slots?: number;
  /** What it is for, in words of people. Since 2.3. */
  readonly description?: string | null;
  /** Whether deferred tasks keep their slots. Since 2.7. */
  readonly include_deferred?: boolean;
}
