/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../../runtime/index.js";

/** The health of the DAG processor. Since 2.7. */
export interface DagProcessorStatus {
  /** `healthy` or `unhealthy`; null if it is not deployed. */
  status?: OpenEnum<HealthStatus>;
  /** Time of the last heartbeat; null if there was none. */
  latest_dag_processor_heartbeat?: string | null;
}

/** The health of the components of the server. */
export interface HealthInfo {
  /** The database. */
  metadatabase?: MetadatabaseStatus;
  /** The scheduler. */
  scheduler?: SchedulerStatus;
  /** The triggerer. Since 2.6. */
  triggerer?: TriggererStatus;
  /** The DAG processor; missing or null if it is not deployed separately. Since 2.7. */
  dag_processor?: DagProcessorStatus;
}

/** The health of a component; null if it is not deployed. */
export type HealthStatus = "healthy" | "unhealthy" | null;

/** The health of the database. */
export interface MetadatabaseStatus {
  /** `healthy` or `unhealthy`; null if it is not deployed. */
  status?: OpenEnum<HealthStatus>;
}

/** The health of the scheduler. */
export interface SchedulerStatus {
  /** `healthy` or `unhealthy`; null if it is not deployed. */
  status?: OpenEnum<HealthStatus>;
  /** Time of the last heartbeat; null if there was none. */
  latest_scheduler_heartbeat?: string | null;
}

/** The health of the triggerer. Since 2.6. */
export interface TriggererStatus {
  /** `healthy` or `unhealthy`; null if it is not deployed. */
  status?: OpenEnum<HealthStatus>;
  /** Time of the last heartbeat; null if there was none. */
  latest_triggerer_heartbeat?: string | null;
}
