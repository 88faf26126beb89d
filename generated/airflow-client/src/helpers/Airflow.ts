/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { api } from "../api.js";
import { keycloak } from "../auth/keycloak.js";
import { type EnvironmentOptions, optionsFromEnvironment } from "../environment/from-environment.js";
import { needsRelease } from "../release/needs-release.js";
import { type Release, releaseOf } from "../release/release.js";
import type { CallOptions, Client, ClientOptions, Middleware } from "../runtime/index.js";
import { passwordGrant } from "./grants.js";

export type { EnvironmentOptions } from "../environment/from-environment.js";
export { NewerAirflowRequiredError } from "../release/newer-airflow-required-error.js";
export type { Release } from "../release/release.js";

/**
 * Creates a client from environment variables: `AIRFLOW_API_URL` and the credentials of one login.
 *
 * `AIRFLOW_API_USERNAME` with `AIRFLOW_API_PASSWORD` requests tokens from the server, as `AIRFLOW_API_CLIENT_ID` with
 * `AIRFLOW_API_CLIENT_SECRET` does with Keycloak's auth manager. `AIRFLOW_API_TOKEN` is sent as a bearer token, `AIRFLOW_API_SESSION`
 * as a session cookie. `AIRFLOW_API_TIMEOUT` is in milliseconds. `AIRFLOW_API_ALLOW_INSECURE=true` allows credentials over plain http
 * to other machines. Options take precedence over variables; `prefix` is for a second server.
 *
 * Throws a RequestError that names the missing or invalid variable and does not quote its value.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client";
 *
 * const airflow = Airflow.fromEnv();
 * const staging = Airflow.fromEnv({ prefix: "STAGING_AIRFLOW", timeout: 10_000 });
 * console.log((await airflow.version()).text, (await staging.version()).text);
 * ```
 */
export function fromEnv(options: EnvironmentOptions = {}): ClientOptions {
  return optionsFromEnvironment(options, { user: passwordGrant, program: keycloak });
}

/**
 * Returns the release of the server, and which of the two APIs it has. Needs no credentials.
 *
 * If `api` is `v1`, the server is an Airflow 2: use `airflow-client/v1`.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client";
 *
 * const { text, major, minor, api } = await Airflow.fromEnv().version();
 * if (api === "v1") throw new Error(`${text} is an Airflow 2: use airflow-client/v1`);
 * console.log(major > 3 || minor >= 1 ? "waits on the server" : "polls");
 * ```
 */
export function version(client: Client, options: CallOptions = {}): Promise<Release> {
  return releaseOf(client, api, options);
}

/** Reports an operation that the server is too old for as a NewerAirflowRequiredError. */
export const middleware: readonly Middleware[] = [needsRelease];
