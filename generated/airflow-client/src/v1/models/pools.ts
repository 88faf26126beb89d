/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** A pool and its slots. */
export interface Pool {
  /** Name of the pool. */
  name?: string;
  /** Number of slots; -1 for unlimited. */
  slots?: number;
  /**
   * Slots used by running and queued tasks, and with `include_deferred` also by deferred tasks.
   */
  occupied_slots?: number;
  /** Slots used by running tasks. Since 2.6. */
  running_slots?: number;
  /** Slots used by queued tasks. */
  queued_slots?: number;
  /** Number of free slots. */
  open_slots?: number;
  /** Slots requested by scheduled tasks. Since 2.6. */
  scheduled_slots?: number;
  /** Slots used by deferred tasks. Since 2.7. */
  deferred_slots?: number;
  /** Description of its purpose. Since 2.3. */
  description?: string | null;
  /** Whether deferred tasks keep their slots. Since 2.7. */
  include_deferred?: boolean;
}

/** A page of pools, with the total number. */
export interface PoolCollection {
  /** Pools on this page. */
  pools?: Pool[];
  /** Total number of items on all pages. */
  total_entries?: number;
}

/** A pool and its slots. */
export interface PoolInput {
  /** Name of the pool. */
  readonly name?: string;
  /** Number of slots; -1 for unlimited. */
  readonly slots?: number;
  /** Description of its purpose. Since 2.3. */
  readonly description?: string | null;
  /** Whether deferred tasks keep their slots. Since 2.7. */
  readonly include_deferred?: boolean;
}
