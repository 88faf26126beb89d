/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { get } from "../resources/xcoms.js";
import type { CallOptions, Client } from "../runtime/index.js";
import { type ReadXComParams, type XComRead, xcomRead } from "./shared/xcom-read.js";

/**
 * Reads the value of an XCom as JSON, with its original type.
 *
 * Call `.as()` on the result to check and type the value with a function or a Standard Schema.
 *
 * With the option `parseJson: losslessJson`, integers beyond 2^53 are bigints. Otherwise they are
 * rounded.
 *
 * A custom XCom backend can store the value elsewhere. The result is then the stored reference.
 *
 * Throws a NotFoundError if the XCom does not exist, and another ApiError if the request fails.
 * `.as()` throws an InvalidXComError if the value does not match the schema.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: passwordGrant({ username: "user", password: "secret" }),
 * });
 *
 * const task = { dag_id: "daily_sales", dag_run_id: "manual__2026-01-31", task_id: "load" };
 * const rows = await airflow.xcoms.read(task).as((value) => {
 *   if (typeof value !== "number") throw new TypeError("the number of rows must be a number");
 *   return value;
 * });
 * console.log(rows + 1);
 * ```
 */
export function read(client: Client, params: ReadXComParams, options?: CallOptions): XComRead {
  const key = params.xcom_key ?? "return_value";
  const response = get(client, { ...params, xcom_key: key, stringify: false, deserialize: false }, options);
  return xcomRead(
    key,
    response.then(({ value }) => value),
  );
}

export { InvalidXComError, type Parse, type ReadXComParams, type XComRead } from "./shared/xcom-read.js";
