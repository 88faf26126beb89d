/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { OpenEnum } from "../../runtime/index.js";

/** How the DAG processor is. Since 2.7. */
export interface DagProcessorStatus {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  status?: OpenEnum<HealthStatus>;
  /** Last sign of life; null where there was none. */
  latest_dag_processor_heartbeat?: string | null;
}

/** How the parts of the server are. */
export interface HealthInfo {
  /** The database. */
  metadatabase?: MetadatabaseStatus;
  /** The scheduler. */
  scheduler?: SchedulerStatus;
  /** The triggerer. Since 2.6. */
  triggerer?: TriggererStatus;
  /** The DAG processor; missing or null where it is not deployed by itself. Since 2.7. */
  dag_processor?: DagProcessorStatus;
}

/** How one part is; null where it is not deployed. */
export type HealthStatus = "healthy" | "unhealthy" | null;

/** How the database is. */
export interface MetadatabaseStatus {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  status?: OpenEnum<HealthStatus>;
}

/** How the scheduler is. */
export interface SchedulerStatus {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  status?: OpenEnum<HealthStatus>;
  /** Last sign of life; null where there was none. */
  latest_scheduler_heartbeat?: string | null;
}

/** How the triggerer is. Since 2.6. */
export interface TriggererStatus {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  status?: OpenEnum<HealthStatus>;
  /** Last sign of life; null where there was none. */
  latest_triggerer_heartbeat?: string | null;
}
