/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type EnvironmentOptions, optionsFromEnvironment } from "../../environment/from-environment.js";
import { needsRelease } from "../../release/needs-release.js";
import { type Release, releaseOf } from "../../release/release.js";
import { basic, type CallOptions, type Client, type ClientOptions, type Middleware } from "../../runtime/index.js";
import { api } from "../api.js";

export type { EnvironmentOptions } from "../../environment/from-environment.js";
export { NewerAirflowRequiredError } from "../../release/newer-airflow-required-error.js";
export type { Release } from "../../release/release.js";

/**
 * Creates a client from environment variables: `AIRFLOW_API_URL`, and user and password, a token or a session cookie.
 *
 * `AIRFLOW_API_USERNAME` with `AIRFLOW_API_PASSWORD` is sent as HTTP Basic, `AIRFLOW_API_TOKEN` as a bearer token, for the Google
 * backend and for gateways, `AIRFLOW_API_SESSION` as a session cookie. `AIRFLOW_API_TIMEOUT` is in milliseconds.
 * `AIRFLOW_API_ALLOW_INSECURE=true` allows credentials over plain http to other machines. Options take precedence over variables;
 * `prefix` is for a second server.
 *
 * Throws a RequestError that names the missing or invalid variable and does not quote its value.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client/v1";
 *
 * const airflow = Airflow.fromEnv();
 * console.log((await airflow.version()).text);
 * ```
 */
export function fromEnv(options: EnvironmentOptions = {}): ClientOptions {
  return optionsFromEnvironment(options, { user: basic });
}

/**
 * Returns the release of the server, and which of the two APIs it has. Needs no credentials.
 *
 * If `api` is `v2`, the server is an Airflow 3: use `airflow-client`.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client/v1";
 *
 * const { text, minor, api } = await Airflow.fromEnv().version();
 * if (api === "v2") throw new Error(`${text} is an Airflow 3: use airflow-client`);
 * console.log(minor >= 10 ? "has the tries of a task" : "has no tries of a task");
 * ```
 */
export function version(client: Client, options: CallOptions = {}): Promise<Release> {
  return releaseOf(client, api, options);
}

/** Reports an operation that the server is too old for as a NewerAirflowRequiredError. */
export const middleware: readonly Middleware[] = [needsRelease];
