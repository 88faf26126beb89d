/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type Credential, credential, RequestError } from "../runtime/index.js";
import { withCookie } from "./secret-cookie.js";

/**
 * Sends the cookie `session` of a user who is logged in to Airflow 2, if
 * `airflow.api.auth.backend.session` is among its `auth_backends`. Not needed in browsers, which
 * send cookies themselves.
 *
 * @param value the value of the cookie, or a function that returns it and is called before every
 * attempt
 *
 * @example
 * ```ts
 * import { Airflow } from "airflow-client/v1";
 * import { sessionCookie } from "airflow-client/auth";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: sessionCookie(process.env["AIRFLOW_SESSION"] ?? "") });
 * console.log((await airflow.dags.list({ limit: 1 })).total_entries);
 * ```
 */
export function sessionCookie(value: string | (() => string | Promise<string>)): Credential {
  if (value === "") throw new RequestError("the session cookie must be a non-empty string");
  return credential((next) => async (request) => {
    const current = typeof value === "string" ? value : await value();
    request.signal.throwIfAborted();
    return next(withCookie(request, "session", current));
  });
}
