/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
/** The health of a server component. */
export interface BaseInfoResponse {
  /** `healthy` or `unhealthy`, or null if the component is not deployed. */
  status: string | null;
}

/** The health of the DAG processor. */
export interface DagProcessorInfoResponse {
  /** `healthy` or `unhealthy`, or null if the component is not deployed. */
  status: string | null;
  /** Time of the last heartbeat, or null if there was none. */
  latest_dag_processor_heartbeat: string | null;
}

/** Health of the server components. */
export interface HealthInfoResponse {
  /** Health of the database. */
  metadatabase: BaseInfoResponse;
  /** Health of the scheduler. */
  scheduler: SchedulerInfoResponse;
  /** Health of the triggerer. */
  triggerer: TriggererInfoResponse;
  /** Health of the DAG processor. Missing or null if it is not deployed as a separate process. */
  dag_processor?: DagProcessorInfoResponse | null;
}

/** The health of the scheduler. */
export interface SchedulerInfoResponse {
  /** `healthy` or `unhealthy`, or null if the component is not deployed. */
  status: string | null;
  /** Time of the last heartbeat, or null if there was none. */
  latest_scheduler_heartbeat: string | null;
}

/** The health of the triggerer. */
export interface TriggererInfoResponse {
  /** `healthy` or `unhealthy`, or null if the component is not deployed. */
  status: string | null;
  /** Time of the last heartbeat, or null if there was none. */
  latest_triggerer_heartbeat: string | null;
}
