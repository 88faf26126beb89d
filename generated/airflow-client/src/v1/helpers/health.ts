/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import type { HealthReport, ProbeParams } from "../../helpers/flows.js";
import { readHealth } from "../../helpers/shared/health.js";
import type { CallOptions, Client } from "../../runtime/index.js";
import { get } from "../resources/health.js";

const needed: readonly string[] = ["metadatabase", "scheduler"];

/**
 * Asks how Airflow is: each part with its status and the age of its last heartbeat in milliseconds, and whether all of it is healthy.
 *
 * The server answers 200 whatever is wrong. Database and scheduler have to be healthy; triggerer and DAG processor have to be only if there
 * are any: the server shows null for those that it has never seen. Needs no credentials. Throws ApiError and ConnectionError where there is
 * no answer at all.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client/v1";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080" });
 *
 * const { healthy, components } = await airflow.health.probe({ maxAge: 60_000 }, { timeout: 5000 });
 * for (const { name, status, age } of components) console.log(name, status, age);
 * if (!healthy) process.exitCode = 1;
 * ```
 */
export async function probe(client: Client, params: ProbeParams = {}, options: CallOptions = {}): Promise<HealthReport> {
  const { data, headers } = await get(client, {}, options).withResponse();
  return readHealth(data, headers, { required: needed, ...params });
}
