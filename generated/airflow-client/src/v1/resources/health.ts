/** @noprettier */
// Written by pinwheel from specs/airflow/v1.yaml.
// Do not edit: change the document, an overlay or a template and generate again.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
import type { Call, CallOptions, Client } from "../../runtime/index.js";
import { call, type NoErrors, type NoParams, type Operation } from "../../runtime/internal.js";
import { api } from "../api.js";
import type { HealthInfo } from "../models/health.js";

const getOperation: Operation = { api, id: "get_health", method: "GET", path: "/health", accept: ["application/json"], security: [] };

/**
 * Returns the health of the database, scheduler, triggerer and DAG processor.
 *
 * Needs no credentials. Always returns 200: check the status of each component. A component that
 * is not deployed may be missing or have a null status.
 *
 * `GET /health` (`get_health`)
 */
export function get(client: Client, params: NoParams = {}, options?: CallOptions): Call<HealthInfo, NoErrors> {
  return call(client, getOperation, params, options);
}
