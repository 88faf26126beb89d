/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type HealthReport, type ProbeParams, toHealthReport } from "../../helpers/shared/health.js";
import type { CallOptions, Client } from "../../runtime/index.js";
import { get } from "../resources/health.js";

const requiredComponents: readonly string[] = ["metadatabase", "scheduler"];

/**
 * Returns the health of Airflow and of each component.
 *
 * The report has the status of each component and the milliseconds since its last heartbeat. By
 * default the database and the scheduler must be healthy, and the triggerer and the DAG processor
 * only if there are any. Needs no credentials.
 *
 * Throws an ApiError or a ConnectionError if the server does not return a report, and a
 * RequestError if `maxAge` is not a number.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client/v1";
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

export type { ComponentHealth, HealthReport, ProbeParams } from "../../helpers/shared/health.js";
