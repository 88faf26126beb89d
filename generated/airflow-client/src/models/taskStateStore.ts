/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { JsonValue } from "./shared.js";

/** A value for a task instance to keep, and for how long. Since 3.3. */
export interface TaskStateStoreBody {
  /** The value: any JSON but null. */
  readonly value: JsonValue;
  /**
   * When the value is dropped: a date with a zone, null for never, or `default` for the retention of the server.
   *
   * @default "default"
   */
  readonly expires_at?: string | "default" | null;
}

/** One page of values that a task instance keeps, and how many there are in all. Since 3.3. */
export interface TaskStateStoreCollectionResponse {
  /** Values of this page. */
  task_state_store: TaskStateStoreResponse[];
  /** How many there are in all, on every page. */
  total_entries: number;
}

/** A value that replaces one that is kept. Since 3.3. */
export interface TaskStateStorePatchBody {
  /** The value: any JSON but null. */
  readonly value: JsonValue;
}

/** A value that a task instance keeps. Since 3.3. */
export interface TaskStateStoreResponse {
  /** Key of the value. */
  key: string;
  /** The value: any JSON. */
  value: JsonValue;
  /** When it last changed. */
  updated_at: string;
  /** When the value is dropped; null for never. */
  expires_at: string | null;
}
