/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { get } from "../resources/health.js";
import type { CallOptions, Client } from "../runtime/index.js";
import { type HealthReport, type ProbeParams, toHealthReport } from "./shared/health.js";

const requiredComponents: readonly string[] = ["metadatabase", "scheduler", "dag_processor"];

/**
 * Returns the health of Airflow and of each component.
 *
 * The report has the status of each component and the milliseconds since its last heartbeat. By
 * default the database, the scheduler and the DAG processor must be healthy, and the triggerer only
 * if there is one. Needs no credentials.
 *
 * Throws an ApiError or a ConnectionError if the server does not return a report, and a
 * RequestError if `maxAge` is not a number.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080" });
 *
 * const { healthy, unhealthy } = await airflow.health.probe(
 *   { maxAge: 60_000 },
 *   { timeout: 5000 },
 * );
 * for (const { name, status, age } of unhealthy) console.log(name, status, age);
 * if (!healthy) process.exitCode = 1;
 * ```
 */
export async function probe(client: Client, params: ProbeParams = {}, options: CallOptions = {}): Promise<HealthReport> {
  const { data, headers } = await get(client, {}, options).withResponse();
  return toHealthReport(data, headers, { required: requiredComponents, ...params });
}

export type { ComponentHealth, HealthReport, ProbeParams } from "./shared/health.js";
