/** @noprettier */
// Written by pinwheel from specs/airflow/v2.yaml. Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import { api } from "../api.js";
import type { HealthInfoResponse } from "../models/health.js";
import { type Call, call, type CallOptions, type Client, type NoErrors, type NoParams, type Operation } from "../runtime/index.js";

const getOperation: Operation = {
  api,
  id: "get_health",
  method: "GET",
  path: "/api/v2/monitor/health",
  accept: ["application/json"],
  security: [],
};

/**
 * Reads how the parts of the server are: database, scheduler, triggerer, DAG processor.
 *
 * Needs no credentials. Always a 200: look at the status of each part. A part that is not deployed may be missing or
 * have a null status. Compare a heartbeat with your own clock too: a status is only as new as the last look at it.
 *
 * `GET /api/v2/monitor/health` (`get_health`)
 */
export function get(client: Client, params: NoParams = {}, options?: CallOptions): Call<{ readonly 200: HealthInfoResponse }, NoErrors> {
  return call(client, getOperation, params, options);
}
