/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { api } from "../api.js";
import { keycloak } from "../auth/keycloak.js";
import { needsTimeZone } from "../dates/needs-time-zone.js";
import { type EnvironmentOptions, optionsFromEnvironment } from "../environment/from-environment.js";
import { needsMajorVersion } from "../release/needs-major-version.js";
import { needsRelease } from "../release/needs-release.js";
import { type Release, releaseOf } from "../release/release.js";
import type { CallOptions, Client, ClientOptions, Middleware } from "../runtime/index.js";
import { passwordGrant } from "./grants.js";

export type { EnvironmentOptions } from "../environment/from-environment.js";
export { NewerAirflowRequiredError } from "../release/newer-airflow-required-error.js";
export type { Release } from "../release/release.js";
export { WrongAirflowVersionError } from "../release/wrong-airflow-version-error.js";

/**
 * Creates a client from environment variables: `AIRFLOW_API_URL`, and credentials.
 *
 * | variables | credentials |
 * |---|---|
 * | `AIRFLOW_API_USERNAME`, `AIRFLOW_API_PASSWORD` | a token for a user |
 * | `AIRFLOW_API_CLIENT_ID`, `AIRFLOW_API_CLIENT_SECRET` | a token for a Keycloak client |
 * | `AIRFLOW_API_TOKEN` | this token |
 * | `AIRFLOW_API_SESSION` | this session cookie |
 *
 * `AIRFLOW_API_TIMEOUT` is the timeout in milliseconds. `AIRFLOW_API_ALLOW_INSECURE=true` allows
 * credentials over plain HTTP to another host. Options override variables. Use `prefix` for the
 * variables of a second server.
 *
 * Throws a RequestError that names the missing or invalid variable. It never contains a value.
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
 * Returns the release of the server, and the version of its API. Needs no credentials.
 *
 * An `api` of `v1` means Airflow 2, which needs `airflow-client/v1`. Throws an ApiError or
 * a ConnectionError.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client";
 *
 * const { text, major, minor, api } = await Airflow.fromEnv().version();
 * if (api === "v1") throw new Error(`${text} is an Airflow 2: use airflow-client/v1`);
 * console.log(major > 3 || minor >= 1 ? "streams the state of a run" : "needs polling");
 * ```
 */
export function version(client: Client, options: CallOptions = {}): Promise<Release> {
  return releaseOf(client, api, options);
}

/**
 * Throws a NewerAirflowRequiredError if the server is too old for an operation, a
 * WrongAirflowVersionError if it is an Airflow 2, and a RequestError for a filter with a date that
 * has no time zone.
 */
export const middleware: readonly Middleware[] = [needsTimeZone, needsRelease, needsMajorVersion];
