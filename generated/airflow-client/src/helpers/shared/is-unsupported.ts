/** @noprettier */
// Copied by pinwheel. Do not edit: generate replaces this file.
/* eslint-disable */
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

import { NewerAirflowRequiredError } from "../../release/newer-airflow-required-error.js";
import { MethodNotAllowedError, NotFoundError } from "../../runtime/index.js";

/** Whether an error can mean that the server is too old for a request. */
export function isUnsupported(error: unknown): boolean {
  return [NotFoundError, MethodNotAllowedError, NewerAirflowRequiredError].some((type) => error instanceof type);
}
