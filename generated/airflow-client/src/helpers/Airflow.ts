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
import { type CallOptions, type Client, type ClientOptions, type Middleware, passwordGrant } from "../runtime/index.js";

export type { EnvironmentOptions } from "../environment/from-environment.js";
export { NewerAirflowRequiredError } from "../release/newer-airflow-required-error.js";
export type { Release } from "../release/release.js";

/**
 * A client from environment variables: `AIRFLOW_API_URL`, and one way to log in.
 *
 * `AIRFLOW_API_USERNAME` with `AIRFLOW_API_PASSWORD` gets tokens from the server, and so does `AIRFLOW_API_CLIENT_ID` with
 * `AIRFLOW_API_CLIENT_SECRET` where users are Keycloak's; `AIRFLOW_API_TOKEN` is sent as it is, and `AIRFLOW_API_SESSION` as a session
 * cookie. `AIRFLOW_API_TIMEOUT` is in milliseconds. `AIRFLOW_API_ALLOW_INSECURE` is `true` where credentials may go over plain http to
 * another machine. Options given here count before variables, and `prefix` is for a second server.
 *
 * Throws a RequestError that names the variable which is missing or wrong, and shows no value.
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
 * Tells which release the server runs, and which of the two APIs it has. Works without credentials.
 *
 * For `api`, `v1` means an Airflow 2, which `airflow-client/v1` is for.
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client";
 *
 * const { text, major, minor, api } = await Airflow.fromEnv().version();
 * if (api === "v1") throw new Error(`${text} is an Airflow 2: use airflow-client/v1`);
 * console.log(major > 3 || minor >= 1 ? "waits on the server" : "asks again and again");
 * ```
 */
export function version(client: Client, options: CallOptions = {}): Promise<Release> {
  return releaseOf(client, api, options);
}

/** An operation that the server is too old for is a NewerAirflowRequiredError. */
export const middleware: readonly Middleware[] = [needsRelease];
