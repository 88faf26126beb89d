/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { get } from "../resources/xcoms.js";
import type { CallOptions, Client } from "../runtime/index.js";
import { type XComRead, xcomRead } from "./shared/xcom-read.js";

/** Params of {@link read}. */
export interface ReadXComParams {
  /** Id of the DAG. */
  readonly dag_id: string;
  /** Id of the run. */
  readonly dag_run_id: string;
  /** Id of the task. */
  readonly task_id: string;
  /** Default: `return_value`, what the task returned. */
  readonly xcom_key?: string;
  /** Which of a mapped task's instances; -1, the default, where the task is not mapped. */
  readonly map_index?: number;
}

/**
 * Reads the value of an XCom as the JSON that the task left.
 *
 * `.as()` checks it and gives it a type: by a function, or by a schema that follows Standard Schema.
 *
 * What a custom XCom backend keeps elsewhere is read as the reference to it. Throws NotFoundError where there is no such XCom, InvalidXComError where
 * a schema refuses the value, and what a function throws.
 *
 * @example
 * ```ts
 * import { Airflow, passwordGrant } from "airflow-client";
 *
 * const airflow = new Airflow({ baseUrl: "http://localhost:8080", auth: passwordGrant({ username: "user", password: "secret" }) });
 *
 * const place = { dag_id: "daily_sales", dag_run_id: "manual__2026-01-31", task_id: "load" };
 * const rows = await airflow.xcoms.read(place).as((value) => {
 *   if (typeof value !== "number") throw new TypeError("a count of rows is a number");
 *   return value;
 * });
 * console.log(rows + 1);
 * ```
 */
export function read(client: Client, params: ReadXComParams, options?: CallOptions): XComRead {
  const key = params.xcom_key ?? "return_value";
  const reply = get(client, { ...params, xcom_key: key, stringify: false, deserialize: false }, options);
  return xcomRead(
    key,
    reply.then(({ value }) => value),
  );
}

export type { XComRead } from "./shared/xcom-read.js";
