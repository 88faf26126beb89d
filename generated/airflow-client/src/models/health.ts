/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** How a part of the server is. */
export interface BaseInfoResponse {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  status: string | null;
}

/** How the DAG processor is. */
export interface DagProcessorInfoResponse {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  status: string | null;
  /** Last sign of life; null where there was none. */
  latest_dag_processor_heartbeat: string | null;
}

/** How the parts of the server are. */
export interface HealthInfoResponse {
  /** The database. */
  metadatabase: BaseInfoResponse;
  /** The scheduler. */
  scheduler: SchedulerInfoResponse;
  /** The triggerer. */
  triggerer: TriggererInfoResponse;
  /** The DAG processor; missing or null where it is not deployed by itself. */
  dag_processor?: DagProcessorInfoResponse | null;
}

/** How the scheduler is. */
export interface SchedulerInfoResponse {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  status: string | null;
  /** Last sign of life; null where there was none. */
  latest_scheduler_heartbeat: string | null;
}

/** How the triggerer is. */
export interface TriggererInfoResponse {
  /** `healthy` or `unhealthy`; null where it is not deployed. */
  status: string | null;
  /** Last sign of life; null where there was none. */
  latest_triggerer_heartbeat: string | null;
}
