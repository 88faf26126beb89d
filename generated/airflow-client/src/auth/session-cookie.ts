/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type Credential, credential, type HttpRequest, RequestError } from "../runtime/index.js";
import { withCookie } from "./secret-header.js";

/**
 * The cookie `session` of somebody who is logged in, as Airflow 2 takes it where `airflow.api.auth.backend.session` is among its
 * `auth_backends`; or a function that is asked for it before every attempt. A browser sends its cookies itself and lets no script set one.
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
  if (value === "") throw new RequestError("the cookie session is empty");
  return credential((next) => async (request) => {
    const current = typeof value === "string" ? value : await value();
    request.signal.throwIfAborted();
    return next(withSession(request, current));
  });
}

/** A copy of a request with the cookie that Airflow 2 calls `session`. */
export function withSession(request: HttpRequest, value: string): HttpRequest {
  return withCookie(request, "session", value);
}
