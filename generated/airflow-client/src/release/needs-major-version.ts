/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { isAirflow2, rootOf } from "../auth/server-root.js";
import type { Handler, HttpRequest } from "../runtime/index.js";
import { discard, essenceOf } from "../runtime/internal.js";
import { requestVersion } from "./request-version.js";
import { WrongAirflowVersionError } from "./wrong-airflow-version-error.js";

/**
 * Detects that the client of Airflow 3 is used with an Airflow 2, and the reverse.
 *
 * Such a server does not have the API of the client or the token endpoint, so it responds with 404
 * or 405, in a media type that the API does not use for errors. Only then, this middleware requests
 * the release from the other API, and throws a WrongAirflowVersionError if there is one.
 *
 * The class Airflow includes it. Add it to the `middleware` of `createClient`.
 *
 * @example
 * ```ts
 * import { needsMajorVersion } from "airflow-client/release";
 * import { list } from "airflow-client/resources/dags";
 * import { createClient } from "airflow-client/runtime";
 *
 * const client = createClient({ baseUrl: "http://localhost:8080", middleware: [needsMajorVersion] });
 * for await (const { dag_id } of list(client)) console.log(dag_id);
 * ```
 */
export function needsMajorVersion(next: Handler): Handler {
  let lookup: Promise<string | undefined> | undefined;
  return async (request) => {
    const response = await next(request);
    // Requests for the version handle the other API themselves.
    if (request.operation.id === "get_version" || !isForeign(request, response)) return response;
    lookup ??= requestOtherVersion(next, request).finally(() => {
      lookup = undefined;
    });
    const release = await lookup;
    if (release === undefined) return response;
    discard(response);
    throw new WrongAirflowVersionError({
      release,
      use: isAirflow2(request) ? "airflow-client" : "airflow-client/v1",
      subject: request.subject,
    });
  };
}

/**
 * Whether a response is not one of the client's API. Errors of Airflow 2 are
 * `application/problem+json`, those of Airflow 3 `application/json`. For the other API, Airflow 2
 * sends a web page, and Airflow 3 JSON (core_api/app.py).
 */
function isForeign(request: HttpRequest, response: Response): boolean {
  if (response.status !== 404 && response.status !== 405) return false;
  return essenceOf(response.headers.get("content-type")) !== (isAirflow2(request) ? "application/problem+json" : "application/json");
}

/** Requests the release from the API that the client does not use. */
function requestOtherVersion(next: Handler, request: HttpRequest): Promise<string | undefined> {
  const path = isAirflow2(request) ? "/api/v2/version" : "/api/v1/version";
  return requestVersion(next, request, { url: `${rootOf(request)}${path}`, path });
}
