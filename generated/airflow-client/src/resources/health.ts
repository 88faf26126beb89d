/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { HealthInfoResponse } from "../models/health.js";
import type { Call, CallOptions, Client } from "../runtime/index.js";
import { call, type NoErrors, type NoParams, type Operation } from "../runtime/internal.js";

const getOperation: Operation = {
  api,
  id: "get_health",
  method: "GET",
  path: "/api/v2/monitor/health",
  accept: ["application/json"],
  security: [],
};

/**
 * Returns the health of the database, scheduler, triggerer and DAG processor.
 *
 * Needs no credentials. The status is always 200, so check the status of each component. A
 * component that is not deployed may be missing or have a null status. Also compare the
 * heartbeat with your clock, because a status is only as recent as the last check.
 *
 * `GET /api/v2/monitor/health` (`get_health`)
 */
export function get(client: Client, params: NoParams = {}, options?: CallOptions): Call<HealthInfoResponse, NoErrors> {
  return call(client, getOperation, params, options);
}
