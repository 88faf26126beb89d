/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { JsonValue } from "./shared.js";

/** A value for a task instance to keep, and its expiry. Since 3.3. */
export interface TaskStateStoreBody {
  /** Any JSON value except null. */
  readonly value: JsonValue;
  /**
   * Expiry of the value: a date with a time zone, null for never, or `default` for the retention
   * period of the server.
   *
   * @default "default"
   */
  readonly expires_at?: string | "default" | null;
}

/** One page of values of a task instance and the total count. Since 3.3. */
export interface TaskStateStoreCollectionResponse {
  /** Values on this page. */
  task_state_store: TaskStateStoreResponse[];
  /** Total number of items on all pages. */
  total_entries: number;
}

/** A value that replaces an existing one. Since 3.3. */
export interface TaskStateStorePatchBody {
  /** Any JSON value except null. */
  readonly value: JsonValue;
}

/** A value that a task instance keeps. Since 3.3. */
export interface TaskStateStoreResponse {
  /** Key of the value. */
  key: string;
  /** Any JSON value. */
  value: JsonValue;
  /** Time of the last change. */
  updated_at: string;
  /** Time when the value expires, or null if it never expires. */
  expires_at: string | null;
}
