/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { type ReadXComParams, type XComRead, xcomRead } from "../../helpers/shared/xcom-read.js";
import { BadRequestError, type CallOptions, type Client } from "../../runtime/index.js";
import { get } from "../resources/xcoms.js";

/**
 * Reads the value of an XCom as JSON, with its original type.
 *
 * Call `.as()` on the result to check and type the value with a function or a Standard Schema.
 *
 * With the option `parseJson: losslessJson`, integers beyond 2^53 are bigints. Otherwise they are
 * rounded.
 *
 * Servers before Airflow 2.10 return the Python representation as text. It is parsed if it is valid
 * JSON; otherwise it stays text, such as `{'a': 1}`. A custom XCom backend can store the value
 * elsewhere. The result is then the stored reference.
 *
 * Throws a NotFoundError if the XCom does not exist, and another ApiError if the request fails.
 * `.as()` throws an InvalidXComError if the value does not match the schema.
 *
 * @example
 * ```ts
 * import { Airflow, basic } from "airflow-client/v1";
 *
 * const airflow = new Airflow({
 *   baseUrl: "http://localhost:8080",
 *   auth: basic({ username: "user", password: "secret" }),
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
  return xcomRead(key, readValue(client, { ...params, xcom_key: key }, options));
}

/**
 * Servers before Airflow 2.10 lack the parameter `stringify`, and reject unknown parameters with a
 * 400.
 */
async function readValue(client: Client, params: ReadXComParams & { readonly xcom_key: string }, options?: CallOptions): Promise<unknown> {
  const result = await get(client, { ...params, stringify: false }, options).safe();
  if (result.ok) return result.data.value;
  if (!(result.error instanceof BadRequestError)) throw result.error;
  const { value } = await get(client, params, options);
  return typeof value === "string" ? parseIfJson(value) : value;
}

function parseIfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export { InvalidXComError, type Parse, type ReadXComParams, type XComRead } from "../../helpers/shared/xcom-read.js";
