/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { isAirflow2 } from "../auth/server-root.js";
import { isTokenRefused } from "../auth/token-refusal.js";
import * as runtime from "../runtime/index.js";

/**
 * HTTP Basic (RFC 7617), for the client of Airflow 2 in `airflow-client/v1`.
 *
 * Airflow 3 does not accept it. Calls of its client throw a RequestError. Use
 * {@link passwordGrant} there. Throws a RequestError for a user name with a colon.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "admin", password: process.env["AIRFLOW_PASSWORD"] ?? "" }),
 * });
 * for await (const { dag_id } of airflow.dags.list()) console.log(dag_id);
 * ```
 */
export function basic(user: { readonly username: string; readonly password: string }): runtime.Credential {
  const forAirflow2 = runtime.basic(user);
  return runtime.credential((next, use) => {
    const send = forAirflow2(next, use);
    return async (request) => {
      if (isAirflow2(request)) return send(request);
      throw new runtime.RequestError(
        `Airflow 3 does not accept basic credentials: use passwordGrant({ username, password }), or airflow-client/v1 for Airflow 2 (${request.subject})`,
      );
    };
  });
}

/**
 * Requests tokens for a user name and a password. All calls share a token, which is renewed before
 * it expires, and once more when the server refuses it.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: passwordGrant({ username: "admin", password: process.env["AIRFLOW_PASSWORD"] ?? "" }),
 * });
 * for await (const { dag_id } of airflow.dags.list()) console.log(dag_id);
 * ```
 */
export function passwordGrant(options: runtime.PasswordGrant): runtime.Credential {
  return runtime.passwordGrant({ isRefused: isTokenRefused, ...options });
}

/**
 * Requests tokens for a program (RFC 6749, 4.4), from an identity provider whose tokens the server
 * accepts: `[api_auth] trusted_jwks_url`. All calls share a token, which is renewed before it
 * expires, and once more when the server refuses it.
 *
 * @example
 * ```ts
 * import { Airflow, clientCredentials } from "airflow-client";
 *
 * const airflow = new Airflow({
 *   baseUrl: "https://airflow.example.com",
 *   auth: clientCredentials({
 *     clientId: "reports",
 *     clientSecret: process.env["CLIENT_SECRET"] ?? "",
 *     tokenUrl: "https://login.example.com/token",
 *   }),
 * });
 * for await (const { dag_id } of airflow.dags.list()) console.log(dag_id);
 * ```
 */
export function clientCredentials(options: runtime.ClientCredentials): runtime.Credential {
  return runtime.clientCredentials({ isRefused: isTokenRefused, ...options });
}

/**
 * Requests tokens with a refresh token (RFC 6749, 6), from an identity provider whose tokens the
 * server accepts: `[api_auth] trusted_jwks_url`. All calls share a token, which is renewed before
 * it expires, and once more when the server refuses it.
 *
 * @example
 * ```ts
 * import { Airflow, refreshToken } from "airflow-client";
 *
 * const airflow = new Airflow({
 *   baseUrl: "https://airflow.example.com",
 *   auth: refreshToken({ clientId: "reports", refreshToken: process.env["REFRESH_TOKEN"] ?? "", tokenUrl: "https://login.example.com/token" }),
 * });
 * for await (const { dag_id } of airflow.dags.list()) console.log(dag_id);
 * ```
 */
export function refreshToken(options: runtime.RefreshToken): runtime.Credential {
  return runtime.refreshToken({ isRefused: isTokenRefused, ...options });
}
