/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { get } from "../resources/health.js";
import type { CallOptions, Client } from "../runtime/index.js";
import type { HealthReport, ProbeParams } from "./flows.js";
import { readHealth } from "./shared/health.js";

const needed: readonly string[] = ["metadatabase", "scheduler", "dag_processor"];

/**
 * Asks how Airflow is: each part with its status and the age of its last heartbeat in milliseconds, and whether all of it is healthy.
 *
 * The server answers 200 whatever is wrong. Database, scheduler and DAG processor have to be healthy; the triggerer has to be only if there
 * is one. Needs no credentials. Throws ApiError and ConnectionError where there is no answer at all.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client";
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
